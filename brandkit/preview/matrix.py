"""Facts by channels: what each variant does with each fact, for the table at the top of the page."""

from collections.abc import Iterable

from brandkit.engine.showing.shown import FREE, Showing
from brandkit.model.frozen import frozen

COLOURS = 12
"""Of facts, in the page's style sheet; past that they come again."""


@frozen
class Row:
    """One fact on all channels."""

    fact: str
    label: str
    literal: str
    colour: int
    """The number of its colour, from 0: the same in every variant."""
    states: tuple[str, ...]
    """In the order of the variants; ``""``: there is no variant."""


def matrix_of(showing: Showing) -> tuple[Row, ...]:
    """Return the facts in the order in which the message declares them."""
    colours = colours_of(showing.message.facts)
    return tuple(
        Row(key, fact.label or key, fact.literal, colours[key], _states(showing, key))
        for key, fact in showing.message.facts.items()
    )


def colours_of(facts: Iterable[str]) -> dict[str, int]:
    """Return the number of each fact's colour."""
    return {key: number % COLOURS for number, key in enumerate(facts)}


def _states(showing: Showing, key: str) -> tuple[str, ...]:
    return tuple("" if each.failure else each.states.get(key, FREE) for each in showing.variants)
