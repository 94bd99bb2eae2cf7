"""Whether the values inside a phrase are those of a text."""

from collections.abc import Sequence
from typing import NamedTuple

from brandkit.model.statement import Day, Said, Statement
from brandkit.model.value import Code, Duration, Email, Number, Phone, Quantity, Url

# Bounds that come to the same for what a phrase says; a length of time may say "within" or not.
_ALIKE = (
    frozenset({"until", "by"}), frozenset({"at-least", "from"}), frozenset({"", "only"}), frozenset({"after", "since"}),
    frozenset({"after", "over"}), frozenset({"before", "by"}), frozenset({"before", "until"}),
)  # fmt: skip
_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}


class Values(NamedTuple):
    """How the values of a phrase fare in a stretch of text."""

    agreed: Sequence[Statement]
    """Those of the text that say the same."""
    missing: Sequence[Statement]
    """Those of the phrase that have none."""
    changed: Sequence[Statement]
    """Those of the text that stand in place of missing ones: the same kind, other values."""


def compare_values(phrase: Sequence[Statement], text: Sequence[Statement]) -> Values:
    """Return which values of a phrase a text states."""
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
    return _bounds_agree(one, other) and any(
        _same(first, second) for first in (one.value, *one.others) for second in (other.value, *other.others)
    )


def _bounds_agree(one: Statement, other: Statement) -> bool:
    bounds = {one.bound, other.bound}
    is_time = isinstance(one.value, Duration) and bounds in ({"", "up-to"}, {"", "until"})
    return len(bounds) == 1 or bounds in _ALIKE or is_time


def _same(one: Said, other: Said) -> bool:
    """Return whether two values are one; what is not said of a day is not asked of it."""
    if isinstance(one, Day) and isinstance(other, Day):
        parts = (("year", one.year, other.year), ("month", one.month, other.month), ("day", one.day, other.day))
        return all(None in (first, second) or first == second for _, first, second in parts) and _shares_part(
            one, other
        )
    if isinstance(one, Duration) and isinstance(other, Duration):
        return _seconds(one) == _seconds(other)
    if isinstance(one, Url | Email | Phone) or isinstance(other, Url | Email | Phone):
        return type(one) is type(other) and one == other
    return one == other or (_digits(one) == _digits(other) != "" and isinstance(one, Number | Code | Quantity))


def _shares_part(one: Day, other: Day) -> bool:
    said = ((one.day, other.day), (one.month, other.month), (one.weekday, other.weekday))
    return any(first is not None and first == second for first, second in said) and one.weekday in (None, other.weekday)


def _seconds(duration: Duration) -> tuple[object, str]:
    size = _SECONDS.get(duration.unit)
    return (duration.amount * size, "second") if size else (duration.amount, duration.unit)


def _digits(value: Said) -> str:
    """Return a plain number's or a code's digits: "ending in 4417" may be read as either."""
    if isinstance(value, Number) and value.amount == value.amount.to_integral_value() and abs(value.amount) < 10**18:
        return str(int(value.amount))
    return value.text if isinstance(value, Code) and value.text.isdecimal() else ""


def _kind(value: Said) -> str:
    return "Number" if isinstance(value, Quantity | Code) else type(value).__name__
