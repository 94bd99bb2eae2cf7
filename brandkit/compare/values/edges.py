"""One edge of a time, said from its two sides: "before 1 September" and "until 31 August"."""

from collections.abc import Iterator
from datetime import date, timedelta

from brandkit.model.statement import Day, Statement

_SIDES = {"before": ("until", "by"), "from": ("after",), "since": ("after",)}
"""From the bound of a day to those that leave the same edge on the day before it; "until" and "by" mean its end."""
_ENDS = ("until", "by")
_LEAP_YEAR = 2024


def same_edge(one: Statement, other: Statement) -> bool:
    """Return whether two days with their bounds mark the same moment: the midnight between them."""
    return bool(one.bound and other.bound) and (_meets(one, other) or _meets(other, one))


def follows_on(one: Statement, other: Statement) -> bool:
    """Return whether one day is the first behind the other, the last: "until 31 March", "from 1 April"."""
    return _begins_after(one, other) or _begins_after(other, one)


def _begins_after(first: Statement, last: Statement) -> bool:
    """Return whether something is from the day on behind that until which something else is."""
    if not isinstance(first.value, Day) or not isinstance(last.value, Day) or first.bound != "from":
        return False
    if last.bound not in _ENDS and last.role != "high":
        return False
    year = first.value.year or last.value.year or _LEAP_YEAR
    ends = set(_dates(last.value, year))
    return any(each - timedelta(days=1) in ends for each in _dates(first.value, year))


def _meets(later: Statement, earlier: Statement) -> bool:
    first, last = later.value, earlier.value
    if not isinstance(first, Day) or not isinstance(last, Day) or earlier.bound not in _SIDES.get(later.bound, ()):
        return False
    year = first.year or last.year or _LEAP_YEAR
    ends = set(_dates(last, year))
    return any(each - timedelta(days=1) in ends for each in _dates(first, year))


def _dates(day: Day, year: int) -> Iterator[date]:
    """Yield the dates that a day can be; without a year it may be in the one before or behind: New Year's Eve."""
    for each in (day.year,) if day.year else (year - 1, year, year + 1):
        try:
            yield date(each, day.month or 0, day.day or 0)
        except ValueError:
            continue
