"""The two ends of a time, and which of two moments is a last one: bounds that have changed places."""

from collections.abc import Sequence

from brandkit.model.statement import Clock, Day, Statement

_FIRST, _LAST = frozenset({"from", "since", "after"}), frozenset({"until", "by", "before"})


def are_ends_swapped(
    ours: tuple[Sequence[Statement], Sequence[Statement]], theirs: tuple[Sequence[Statement], Sequence[Statement]]
) -> bool:
    """Return whether of two moments the view bounds the one as the source does the other.

    "From 31 July until 1 July"; "start by 8:45, bags in at 9:30" for "bags in by 8:45, start at 9:30".
    """
    if not all(isinstance(each.value, Day | Clock) for said in (*ours, *theirs) for each in said):
        return False
    known, found = ([_end(said) for said in both] for both in (ours, theirs))
    return "last" in known and "?" not in known and known[0] != known[1] and found == known[::-1]


def _end(said: Sequence[Statement]) -> str:
    """Return what all statements are, the ``first`` or the ``last`` of a time or neither; ``?``: not all the same."""
    found = {_side(each) for each in said}
    return found.pop() if len(found) == 1 else "?"


def _side(statement: Statement) -> str:
    if statement.role == "low" or statement.bound in _FIRST:
        return "first"
    return "last" if statement.role == "high" or statement.bound in _LAST else ""
