"""Whether words about days and times say a declared date, time or instant, and whether a weekday fits its date.

Words leave out much: what they do say must be right, and enough to know the day or the time by.
"""

import calendar
from datetime import UTC, date, datetime, time, timedelta

from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.zones import tzinfo_of
from brandkit.model.statement import Clock, Day, Statement
from brandkit.model.value import Date, Instant, Time

_WEEK = timedelta(days=7)
_HALF_A_YEAR = 183


def day_agrees(declared: Date, statement: Statement, setting: Setting) -> bool:
    """Return whether a statement says a declared day, in any of its readings."""
    return any(_says_day(declared.day, day, statement, setting) for day in _days(statement))


def time_agrees(declared: Time, statement: Statement) -> bool:
    """Return whether a statement says a declared time of day, in any of its readings; zones do not count."""
    return any(_shows(clock, declared.time) for clock in _clocks(statement))


def instant_agrees(declared: Instant, statement: Statement, setting: Setting) -> bool:
    """Return whether a statement says the day or the time of a declared instant, in its own zone or in the stated."""
    if any(_says_day(declared.moment.date(), day, statement, setting) for day in _days(statement)):
        return True
    return any(_shows(clock, _local(declared.moment, clock.zone).time()) for clock in _clocks(statement))


def moment_agrees(declared: Instant, day: Statement, clock: Statement, setting: Setting) -> bool:
    """Return whether a day and a time together say a declared instant: "midnight on 31 May", "1 June, 7am in Tokyo"."""
    for shown in _clocks(clock):
        local = _local(declared.moment, shown.zone)
        if not _shows(shown, local.time()):
            continue
        said = local.date() - timedelta(days=1) if shown.hour == 24 and local.hour == 0 else local.date()
        if any(_says_day(said, each, day, setting) for each in _days(day)):
            return True
    return False


def same_day(left: Statement, right: Statement) -> bool:
    """Return whether two statements can speak of one day: no part that both say differs, and the weekday fits."""
    return any(_can_be_one(one, other) for one in _days(left) for other in _days(right))


def same_clock(left: Statement, right: Statement) -> bool:
    """Return whether two statements can speak of one time; with a zone each, of one instant on 1 July or 1 January."""
    return any(_one_clock(one, other) for one in _clocks(left) for other in _clocks(right))


def weekday_wrong(statement: Statement, setting: Setting) -> date | None:
    """Return the date of a statement whose weekday is another than the stated one; None if it fits or is not known.

    A year that is left out is that of the next such day from the setting's date; for one that is more than half a year
    ahead the last such day counts too.
    """
    day = statement.value
    if not isinstance(day, Day) or statement.others or day.weekday is None or not day.month or not day.day:
        return None
    meant = _dates_of(day, setting)
    return meant[0] if meant and all(each.weekday() != day.weekday for each in meant) else None


def _dates_of(day: Day, setting: Setting) -> list[date]:
    if day.year is not None:
        return _existing(day.year, day)
    if setting.date is None:
        return []
    near = [each for shift in (-8, -4, -1, 0, 1, 4, 8) for each in _existing(setting.date.year + shift, day)]
    ahead = [each for each in near if each >= setting.date][:1]
    if ahead and (ahead[0] - setting.date).days <= _HALF_A_YEAR:
        return ahead
    return ahead + [each for each in near if each < setting.date][-1:]


def _existing(year: int, day: Day) -> list[date]:
    """Return the day in a year; none where that has no 29 February."""
    try:
        return [date(year, day.month or 0, day.day or 0)]
    except ValueError:
        return []


def _days(statement: Statement) -> list[Day]:
    return [each for each in (statement.value, *statement.others) if isinstance(each, Day)]


def _clocks(statement: Statement) -> list[Clock]:
    return [each for each in (statement.value, *statement.others) if isinstance(each, Clock)]


def _fits(declared: date, day: Day) -> bool:
    """Return whether every part that is said is that of the declared day."""
    said = (day.year, day.month, day.day, day.weekday)
    parts = (declared.year, declared.month, declared.day, declared.weekday())
    return any(part is not None for part in said) and all(
        part is None or part == true for part, true in zip(said, parts, strict=True)
    )


def _says_day(declared: date, day: Day, statement: Statement, setting: Setting) -> bool:
    if statement.per or not _fits(declared, day):
        return False
    if day.day is not None:
        return True
    if day.month is not None:
        last = calendar.monthrange(declared.year, declared.month)[1]
        return day.weekday is None and declared.day == {"low": 1, "high": last}.get(statement.role)
    # "until Sunday" is the next one
    return day.weekday is not None and setting.date is not None and timedelta() <= declared - setting.date <= _WEEK


def _shows(clock: Clock, declared: time) -> bool:
    """Return whether a clock shows a time; the end of the day is 23:59 as well as 0:00."""
    if clock.hour == 24:
        return (declared.hour, declared.minute) in ((0, 0), (23, 59))
    if clock.minute != declared.minute:
        return False
    return clock.hour == declared.hour or (not clock.certain and clock.hour % 12 == declared.hour % 12)


def _local(moment: datetime, zone: str) -> datetime:
    """Return a moment as a clock of the zone shows it; of no zone: as declared."""
    info = tzinfo_of(zone)
    try:
        return moment.astimezone(info) if info is not None else moment
    except (OverflowError, ValueError):  # the first and the last day of the calendar
        return moment


def _can_be_one(one: Day, other: Day) -> bool:
    merged = []
    for left, right in zip(_parts(one), _parts(other), strict=True):
        if left is not None and right is not None and left != right:
            return False
        merged.append(right if left is None else left)
    year, month, day, weekday = merged
    if year is None or month is None or day is None or weekday is None:
        return True
    found = _existing(year, Day(year, month, day))
    return bool(found) and found[0].weekday() == weekday


def _parts(day: Day) -> tuple[int | None, int | None, int | None, int | None]:
    return day.year, day.month, day.day, day.weekday


def _one_clock(one: Clock, other: Clock) -> bool:
    zones = tzinfo_of(one.zone), tzinfo_of(other.zone)
    if zones[0] is None or zones[1] is None or one.zone == other.zone:
        return _shows(one, time(other.hour % 24, other.minute)) or _shows(other, time(one.hour % 24, one.minute))
    for month in (1, 7):
        shown = datetime(2026, month, 1, one.hour % 24, one.minute, tzinfo=zones[0])
        if _shows(other, shown.astimezone(UTC).astimezone(zones[1]).time()):
            return True
    return False
