"""Whether two statements of one value put the same bound on it."""

from collections.abc import Collection, Mapping
from types import MappingProxyType

_MOST, _LEAST = "most", "least"
_UNTIL, _BEFORE, _FROM, _AFTER = "until", "before", "from", "after"
_WITHIN = "within"

_CLASSES: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("up-to", "under"), _MOST),
        **dict.fromkeys(("at-least", "over"), _LEAST),
        **dict.fromkeys(("until", "by"), _UNTIL),
        "before": _BEFORE,
        **dict.fromkeys(("from", "since"), _FROM),
        "after": _AFTER,
        "within": _WITHIN,
    }
)
"""``about`` and ``only`` are left out: they bound nothing."""

_OPPOSED = frozenset(
    (
        *((_MOST, _LEAST), (_UNTIL, _FROM), (_UNTIL, _AFTER), (_BEFORE, _FROM), (_BEFORE, _AFTER)),
        *((_MOST, _FROM), (_UNTIL, _LEAST), (_WITHIN, _AFTER)),
    )
)
"""Pairs that exclude each other. ``from`` an amount is ``at least`` it."""

SAME, MILD, GRAVE = "same", "mild", "grave"


def held_against(source: Collection[str], variant: str) -> str:
    """Return how a bound of the variant stands to the bounds that the source puts on the value somewhere.

    ``same``; ``mild``: something was dropped or softened, a reader may not mind; ``grave``: it says another thing.
    A value that the source states without a bound must not get one, nor lose it: "20% off" is not "up to 20% off".
    """
    ours = {_CLASSES.get(bound, "") for bound in source} or {""}
    theirs = _CLASSES.get(variant, "")
    if theirs in ours:
        return SAME
    if any((theirs, mine) in _OPPOSED or (mine, theirs) in _OPPOSED for mine in ours):
        return GRAVE
    if (theirs in (_MOST, _LEAST) and ours == {""}) or (not theirs and ours <= {_MOST, _LEAST}):
        return GRAVE
    return MILD
