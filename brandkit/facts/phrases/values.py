"""Whether the values inside a phrase are those of a text."""

from collections.abc import Sequence
from typing import NamedTuple

from brandkit.facts.same_said import same_said
from brandkit.model.statement import Said, Statement
from brandkit.model.value import Code, Duration, Number, Quantity

# Bounds that come to the same for what a phrase says; a length of time may say "within" or not.
_ALIKE = (
    frozenset({"until", "by"}), frozenset({"at-least", "from"}), frozenset({"", "only"}), frozenset({"after", "since"}),
    frozenset({"after", "over"}), frozenset({"before", "by"}), frozenset({"before", "until"}),
)  # fmt: skip


class Values(NamedTuple):
    """How the values of a phrase fare in a stretch of text."""

    agreed: Sequence[Statement]
    """Those of the text that say the same."""
    missing: Sequence[Statement]
    """Those of the phrase that have none."""
    changed: Sequence[Statement]
    """Those of the text that stand in place of missing ones: the same kind, other values."""


_NOTHING = Values((), (), ())


def compare_values(phrase: Sequence[Statement], text: Sequence[Statement]) -> Values:
    """Return which values of a phrase a text states."""
    if not phrase:
        return _NOTHING
    agreed: list[Statement] = []
    missing: list[Statement] = []
    for wanted in phrase:
        found = next((each for each in text if each not in agreed and _agree(wanted, each)), None)
        if found is None:
            missing.append(wanted)
        else:
            agreed.append(found)
    kinds = {_kind(each.value) for each in missing}
    changed = [each for each in text if each not in agreed and _kind(each.value) in kinds]
    return Values(agreed, missing, changed if missing else ())


def _agree(one: Statement, other: Statement) -> bool:
    return _bounds_agree(one, other) and (same_said(one, other) or _same_age(one, other) or _same_age(other, one))


def _same_age(number: Statement, length: Statement) -> bool:
    """Return whether a number is an age in years: "under 12"."""
    match number.value, length.value:
        case Number(amount), Duration(years, "year"):
            return amount == years and not number.noun
    return False


def _bounds_agree(one: Statement, other: Statement) -> bool:
    bounds = {one.bound, other.bound}
    is_time = isinstance(one.value, Duration) and bounds <= {"", "up-to", "until", "within"}
    return len(bounds) == 1 or bounds in _ALIKE or is_time


def _kind(value: Said) -> str:
    return "Number" if isinstance(value, Quantity | Code) else type(value).__name__
