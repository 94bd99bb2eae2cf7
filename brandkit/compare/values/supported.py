"""Which statements of a variant the source supports."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import combinations

from brandkit.compare.pairing import Pair
from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.values.edges import follows_on
from brandkit.facts.recognise import Setting
from brandkit.facts.same_moment import weekday_wrong
from brandkit.model.statement import Clock, Day, Statement
from brandkit.model.value import Code, Duration, Money, Number, Percent, Quantity

_WEEK = timedelta(days=7)


_MINUTES = {"minute": 1, "hour": 60}
_HALF_A_DAY = 12 * 60
"""Minutes; "6:30" may be half past six in the evening."""


def is_supported(pair: Pair, prepared: Prepared) -> bool:
    """Return whether the source states a value."""
    if _is_in_another_zone(pair, prepared) or _counts_another(pair, prepared) or _is_other_unit(pair, prepared):
        return False
    if isinstance(pair.statement.value, Code) and _is_spaced_otherwise(pair.statement.value.text, prepared):
        return True
    return any(not _falls_on_another_day(pair.statement, each, prepared.setting) for each in pair.sources)


def _is_spaced_otherwise(code: str, prepared: Prepared) -> bool:
    """Return whether the source writes the same letters and digits with other gaps: "CB 4471 FR" for "CB4471FR"."""
    signs = [re.escape(sign) for sign in code if sign.isalnum()]
    return re.search(rf"(?<!\w){'[ -]?'.join(signs)}(?!\w)", prepared.source.told.text) is not None


def _is_in_another_zone(pair: Pair, prepared: Prepared) -> bool:
    """Return whether a time has a zone, and the source says the same hour in another one only, or in none."""
    clock = pair.statement.value
    if not isinstance(clock, Clock) or not clock.zone or any(_zone(each) for each in pair.sources):
        return False
    shown = (clock.hour, clock.minute)
    clocks = (each.value for each in prepared.by_type.get(Clock, ()) if isinstance(each.value, Clock))
    return any(each.zone and each.zone != clock.zone and (each.hour, each.minute) == shown for each in clocks)


def _is_other_unit(pair: Pair, prepared: Prepared) -> bool:
    """Return whether a length of time is but another reading of a time of day, and the source has it in another unit.

    "Toutes les 20 heures" is no "20 h" where the source has "toutes les 20 minutes".
    """
    length = pair.statement.value
    if not isinstance(length, Duration) or any(isinstance(each.value, Duration) for each in pair.sources):
        return False
    lengths = (each.value for each in prepared.by_type.get(Duration, ()) if isinstance(each.value, Duration))
    return any(each.amount == length.amount and each.unit != length.unit for each in lengths)


def _counts_another(pair: Pair, prepared: Prepared) -> bool:
    """Return whether a number counts what the source counts too, and has another number of: "6 reports" of "3"."""
    statement = pair.statement
    if not isinstance(statement.value, Number) or not statement.noun or statement.inexact:
        return False
    alike = [each for each in prepared.by_type.get(Number, ()) if each.noun == statement.noun]
    others = all(each.noun and each.noun != statement.noun for each in pair.sources)
    return bool(alike) and others


def _zone(statement: Statement) -> str:
    return statement.value.zone if isinstance(statement.value, Clock) else ""


def _falls_on_another_day(statement: Statement, source: Statement, setting: Setting) -> bool:
    """Return whether a day is none of the weekdays that the source speaks of: "every Tuesday in October"."""
    day, ours = statement.value, source.value
    if not isinstance(day, Day) or not isinstance(ours, Day) or ours.weekday is None:
        return False
    is_of_any_week = ours.day is None and ours.month is None and not (source.per and day.weekday is not None)
    if is_of_any_week and not _is_near(day, setting.date):
        return True
    if day.weekday is not None:
        return False
    return weekday_wrong(replace(statement, value=replace(day, weekday=ours.weekday)), setting) is not None


def _is_near(day: Day, today: date | None) -> bool:
    """Return whether a day may be the one that is meant by its weekday alone: within a week."""
    if day.day is None or day.month is None or today is None:
        return True
    years = (day.year,) if day.year else (today.year, today.year + 1)
    dates = (_date(replace(day, year=year)) for year in years)
    return any(each is not None and timedelta() <= each - today <= _WEEK for each in dates)


def follows(statement: Statement, by_type: Mapping[type, Sequence[Statement]], today: date | None) -> bool:
    """Return whether a value follows from values of the source by plain arithmetic.

    "From $3 to $5" supports "$2 more", two times support the half hour between them, and a day the "seven days left"
    until it, counted from `today`.
    """
    value = statement.value
    source, numbers = by_type.get(type(value), ()), by_type.get(Number, ())
    match value:
        case Money(amount, currency):
            kin = [s.value.amount for s in source if isinstance(s.value, Money) and s.value.currency == currency]
        case Percent(amount):
            kin = [s.value.amount for s in source if isinstance(s.value, Percent)]
        case Quantity(amount, unit):
            kin = [s.value.amount for s in source if isinstance(s.value, Quantity) and s.value.unit == unit]
        case Number(amount):
            kin = [s.value.amount for s in source if isinstance(s.value, Number) and s.noun == statement.noun]
        case Duration(amount, "year") if any(_is_age(s) and s.value == Number(amount) for s in numbers):
            return True
        case Duration(amount, "day") if Duration(amount * 24, "hour") in {s.value for s in source}:
            return True
        case Duration():
            return value in tuple(_gaps((*by_type.get(Day, ()), *by_type.get(Clock, ())), today))
        case Day():
            return any(follows_on(statement, each) for each in by_type.get(Day, ()))
        case Clock():
            return _is_apart(value, by_type) or _is_bare_hour(value, numbers)
        case _:
            return False
    return amount in {abs(a - b) for a, b in combinations(kin, 2)}


def _is_age(number: Statement) -> bool:
    """Return whether a number may be an age in years: "from 18", "4 to 12"."""
    return not number.noun and bool(number.bound or number.role)


def _is_bare_hour(clock: Clock, numbers: Sequence[Statement]) -> bool:
    """Return whether two bare numbers of the source may be hours, and one is this: "open 8 to 6"."""
    bare = [each.value for each in numbers if each.inexact and not each.noun]
    hours = {Number(Decimal(clock.hour)), Number(Decimal(clock.hour % 12 or 12))}
    return len(bare) > 1 and not clock.minute and not hours.isdisjoint(bare)


def _is_apart(clock: Clock, by_type: Mapping[type, Sequence[Statement]]) -> bool:
    """Return whether a time follows from one of the source's and a length of time: "half an hour before"."""
    lengths = [s.value for s in by_type.get(Duration, ()) if isinstance(s.value, Duration)]
    minutes = {each.amount * _MINUTES[each.unit] for each in lengths if each.unit in _MINUTES}
    clocks = (s.value for s in by_type.get(Clock, ()) if isinstance(s.value, Clock))
    apart = {abs(_moment(each) - _moment(clock)) // timedelta(minutes=1) % _HALF_A_DAY for each in clocks}
    return bool({int(each) for each in minutes if each == int(each)} & apart - {0})


def _gaps(source: Sequence[Statement], today: date | None) -> Iterator[Duration]:
    """Yield the lengths of time between two days, or two times, of the source."""
    days = [found for s in source if isinstance(s.value, Day) and (found := _date(s.value))]
    # A day without its year is told from today by the calendar of a leap year, as it is from other days.
    here = _date(Day(days[0].year, today.month, today.day)) if today and days else None
    for a, b in combinations((*((here,) if here else ()), *days), 2):
        apart = abs((a - b).days)
        yield from (Duration(Decimal(apart), "day"), Duration(Decimal(apart) / 7, "week"))
    clocks = [_moment(s.value) for s in source if isinstance(s.value, Clock) and s.value.certain]
    for first, second in combinations(clocks, 2):
        minutes = Decimal(abs(first - second) // timedelta(minutes=1))
        yield from (Duration(minutes, "minute"), Duration(minutes / 60, "hour"))


def _date(day: Day) -> date | None:
    if day.month is None or day.day is None:
        return None
    try:
        return date(day.year or 2024, day.month, day.day)  # a leap year, so that 29 February is a day
    except ValueError:
        return None


def _moment(clock: Clock) -> datetime:
    return datetime(2024, 1, 1) + timedelta(hours=clock.hour, minutes=clock.minute)  # noqa: DTZ001 - only differences count
