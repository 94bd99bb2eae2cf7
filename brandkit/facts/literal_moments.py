"""Reading dates, times and instants: ``2026-05-31``, ``18:00``, ``2026-05-31T18:00-05:00`` (RFC 3339)."""

import re
from datetime import date, datetime, time

from brandkit.facts.reader import Reader
from brandkit.model.value import Date, Instant, Time

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# Plainly a date, but in an order that only its country knows, or with other signs.
_OTHER_DATE = re.compile(
    r"[0-9]{1,2}([/-])[0-9]{1,2}\1(?:[0-9]{2}|[0-9]{4})"
    r"|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}"
    r"|[0-9]{4}([/.-])[0-9]{1,2}\2[0-9]{1,2}"
)
_TIME = re.compile(r"([0-9]{1,2}):([0-9]{2})")
_TIME_WITH_SECONDS = re.compile(r"[0-9]{1,2}:[0-9]{2}:[0-9]{2}")
_MOMENT = re.compile(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(?P<sign>[Tt ])(?P<time>[0-9]{2}:[0-9]{2})"
    r"(?P<seconds>:[0-9]{2}(?:\.[0-9]{1,9})?)?(?P<offset> ?[Zz]|[+-][0-9]{2}:[0-9]{2})?"
)
_EXPECTED_INSTANT = "a day, a time and the offset from UTC, such as 2026-05-31T18:00-05:00 or 2026-05-31T23:00Z"


def read_date(text: str) -> Date | None:
    """Read ``2026-05-31``.

    Raises:
        ValueError: it is a date that is not in the calendar, or is written in another way.
    """
    if _DATE.fullmatch(text):
        return Date(_day(text))
    if _OTHER_DATE.fullmatch(text):
        raise ValueError("a date is written year-month-day, such as 2026-05-31")
    return None


def read_time(text: str) -> Time | None:
    """Read ``18:00``.

    Raises:
        ValueError: no clock shows that time, or it has seconds.
    """
    if _TIME_WITH_SECONDS.fullmatch(text):
        raise ValueError("a time has hours and minutes only, such as 18:00")
    found = _TIME.fullmatch(text)
    return Time(_time(found[1], found[2])) if found else None


def read_instant(text: str) -> Instant | None:
    """Read ``2026-05-31T18:00-05:00``.

    Raises:
        ValueError: a part is impossible or the offset is missing.
    """
    found = _MOMENT.fullmatch(text)
    if not found:
        return None
    if not found["offset"] or found["sign"] == " ":
        raise ValueError(f"expected {_EXPECTED_INSTANT}")
    if (found["seconds"] or "").strip(":.0"):
        raise ValueError(f"an instant has hours and minutes only; expected {_EXPECTED_INSTANT}")
    day, clock = _day(found["day"]), _time(*found["time"].split(":"))
    try:
        zone = datetime.fromisoformat(f"{day}T{clock}{found['offset'].strip().upper()}").tzinfo
    except ValueError as error:
        raise ValueError(f"{found['offset']} is no offset from UTC; expected {_EXPECTED_INSTANT}") from error
    return Instant(datetime.combine(day, clock, zone))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ValueError(f"{text} is not in the calendar; expected a date such as 2026-05-31") from error


def _time(hour: str, minute: str) -> time:
    if (hour, minute) == ("24", "00"):
        raise ValueError("a day ends at 23:59; write that, or 00:00 of the next day")
    try:
        return time(int(hour), int(minute))
    except ValueError as error:
        raise ValueError(f"no clock shows {hour}:{minute}; expected a time from 00:00 to 23:59") from error


MOMENTS = (
    Reader("instant", read_instant, read_instant, _EXPECTED_INSTANT),
    Reader("date", read_date, read_date, "a date such as 2026-05-31"),
    Reader("time", read_time, read_time, "a time of day from 00:00 to 23:59, such as 18:00"),
)
"""In the order in which they are tried."""
