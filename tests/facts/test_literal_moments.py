"""Reading dates, times and instants."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from brandkit.facts.literal import read_literal
from brandkit.model.value import Date, Instant, Time, Value

CENTRAL = timezone(timedelta(hours=-5))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2026-05-31", Date(date(2026, 5, 31))),
        ("2028-02-29", Date(date(2028, 2, 29))),
        ("18:00", Time(time(18, 0))),
        ("9:05", Time(time(9, 5))),
        ("2026-05-31T18:00-05:00", Instant(datetime(2026, 5, 31, 18, tzinfo=CENTRAL))),
        ("2026-05-31T18:00:00-05:00", Instant(datetime(2026, 5, 31, 18, tzinfo=CENTRAL))),
        ("2026-05-31T23:00Z", Instant(datetime(2026, 5, 31, 23, tzinfo=UTC))),
        ("2026-05-31t23:00z", Instant(datetime(2026, 5, 31, 23, tzinfo=UTC))),
    ],
)
def test_moments_are_read(text: str, value: Value) -> None:
    """ISO 8601 in the profile of RFC 3339, to the minute."""
    assert read_literal(text)[1] == value


def test_an_instant_keeps_the_offset_that_was_written() -> None:
    """It is printed on the clock it was declared for."""
    _, value = read_literal("2026-05-31T18:00-05:00")

    assert isinstance(value, Instant)
    assert value.moment.utcoffset() == timedelta(hours=-5)


def test_the_same_moment_in_two_zones_is_the_same_value() -> None:
    """Instants compare in UTC."""
    assert read_literal("2026-05-31T18:00-05:00") == read_literal("2026-05-31T23:00Z")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2026-02-30", "2026-02-30 is not in the calendar"),
        ("2026-13-01", "2026-13-01 is not in the calendar"),
        ("0000-01-01", "0000-01-01 is not in the calendar"),
        ("31.05.2026", "a date is written year-month-day"),
        ("05/31/2026", "a date is written year-month-day"),
        ("2026/05/31", "a date is written year-month-day"),
        ("25:00", "no clock shows 25:00"),
        ("18:60", "no clock shows 18:60"),
        ("24:00", "write that, or 00:00 of the next day"),
        ("18:00:30", "a time has hours and minutes only"),
        ("2026-05-31T18:00", "the offset from UTC"),
        ("2026-05-31 18:00Z", "2026-05-31T18:00-05:00"),
        ("2026-02-30T18:00Z", "2026-02-30 is not in the calendar"),
        ("2026-05-31T25:00Z", "no clock shows 25:00"),
        ("2026-05-31T23:59:59Z", "hours and minutes only"),
        ("2026-05-31T18:00+99:00", "+99:00 is no offset from UTC"),
    ],
)
def test_what_is_plainly_a_moment_but_not_a_sound_one_is_refused(text: str, words: str) -> None:
    """A slip must not turn a deadline into mere words."""
    with pytest.raises(ValueError, match=re.escape(words)):
        read_literal(text)
