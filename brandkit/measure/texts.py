"""Texts: how many there are, whatever they hold (hashtags, buttons, links)."""

from brandkit.measure.unit import Unit, Weight


def _count_one(text: str) -> int:  # noqa: ARG001 - a unit counts any text
    return 1


def _weigh_nothing(text: str) -> Weight:  # noqa: ARG001 - one text is one, whatever its lines
    return ()


def _least_one(weight: Weight) -> int:  # noqa: ARG001 - see above
    return 1


TEXTS = (
    Unit(
        "count",
        "texts: each is one, whatever its length",
        _count_one,
        _weigh_nothing,
        _least_one,
        pooled=True,
        names=("piece", "pieces"),
    ),
)
