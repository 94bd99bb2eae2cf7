"""Whether words about days and times say a declared moment."""

from datetime import UTC, date, datetime, time

import pytest

from brandkit.facts.recognise import recognise, setting_of
from brandkit.facts.same_moment import (
    day_agrees,
    instant_agrees,
    moment_agrees,
    time_agrees,
    weekday_wrong,
)
from brandkit.model.statement import Clock, Day, Statement
from brandkit.model.value import Date, Instant, Time

SENT = date(2026, 5, 18)
"""A Monday."""
SETTING = setting_of("en-US", SENT)


def said(text: str) -> tuple[Statement, ...]:
    return tuple(each for each in recognise(text, SETTING) if isinstance(each.value, Day | Clock))


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        ("May 31", "2026-05-31"),
        ("Sunday, May 31, 2026", "2026-05-31"),
        ("the end of May", "2026-05-31"),
        ("two weeks from today", "2026-06-01"),
        ("next Friday", "2026-05-29"),
        ("next Friday", "2026-05-22"),
        ("until Sunday", "2026-05-24"),
        ("before the 19th", "2026-08-19"),
    ],
)
def test_every_part_that_is_said_is_right(text: str, declared: str) -> None:
    """A year may be left out, "next Friday" is one of two."""
    (statement,) = said(text)

    assert day_agrees(Date(date.fromisoformat(declared)), statement, SETTING)


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        ("May 30", "2026-05-31"),
        ("May 31, 2025", "2026-05-31"),
        ("Monday, May 31", "2026-05-31"),
        ("until Sunday", "2026-05-31"),
        ("in May", "2026-05-31"),
        ("every Sunday", "2026-05-24"),
    ],
)
def test_what_is_wrong_or_says_too_little_does_not_agree(text: str, declared: str) -> None:
    """A month is not the day in it, and a day of every week is not that of one."""
    (statement,) = said(text)

    assert not day_agrees(Date(date.fromisoformat(declared)), statement, SETTING)


def test_months_are_the_ends_of_a_period() -> None:
    """From the first day of the one to the last day of the other."""
    low, high = said("sold Sept-Dec 2025")

    assert day_agrees(Date(date(2025, 9, 1)), low, SETTING)
    assert day_agrees(Date(date(2025, 12, 31)), high, SETTING)
    assert not day_agrees(Date(date(2025, 12, 1)), high, SETTING)


@pytest.mark.parametrize(
    ("text", "agreeing"),
    [
        ("at six.", {6, 18}),
        ("6:00", {6, 18}),
        ("6 p.m.", {18}),
        ("18:00", {18}),
        ("noon", {12}),
        ("midnight", {0}),
    ],
)
def test_an_unsaid_half_of_the_day_agrees_with_both(text: str, agreeing: set[int]) -> None:
    """Midnight is the end of a day, and the beginning of the next."""
    (statement,) = said(text)

    assert {hour for hour in range(24) if time_agrees(Time(time(hour)), statement)} == agreeing


def test_the_last_minute_is_midnight() -> None:
    """ "Until midnight" is until 11:59 p.m."""
    (statement,) = said("midnight")

    assert time_agrees(Time(time(23, 59)), statement)


@pytest.mark.parametrize(
    ("text", "agrees"),
    [
        ("June 12 at 8:15 PM", True),
        ("June 12, 8:15 PM, Denver time", True),
        ("June 12, 8:15 PM MDT", True),
        ("June 12, 8:15 PM MST", True),
        ("June 12, 10:15 PM ET", True),
        ("June 13, 02:15 UTC", True),
        ("June 13, 4:15 a.m. Paris time", True),
        ("June 12, 02:15 UTC", False),
        ("June 12, 8:15 PM Eastern", False),
        ("June 12, 8:15 AM", False),
        ("June 13 at 8:15 PM", False),
    ],
)
def test_an_instant_may_be_said_on_the_clock_of_any_zone(text: str, agrees: bool) -> None:
    """Without a zone on the clock it was declared for; "MST" in summer is what people call Mountain Time."""
    declared = Instant(datetime.fromisoformat("2026-06-12T20:15-06:00"))
    day, clock = said(text)

    assert moment_agrees(declared, day, clock, SETTING) is agrees


def test_the_parts_of_an_instant_agree_one_by_one() -> None:
    """For a table that sees one statement at a time."""
    declared = Instant(datetime(2026, 6, 12, 20, 15, tzinfo=UTC))
    day, clock = said("June 12 at 4:15 p.m. Eastern Time")

    assert instant_agrees(declared, day, SETTING)
    assert instant_agrees(declared, clock, SETTING)
    assert not instant_agrees(declared, said("8:15 p.m. ET")[0], SETTING)


@pytest.mark.parametrize("declared", ["2026-05-31T23:59+02:00", "2026-06-01T00:00+02:00"])
def test_midnight_on_a_day_is_its_end(declared: str) -> None:
    """The last minute, or the first moment of the next day."""
    clock, day = said("midnight on May 31")

    assert moment_agrees(Instant(datetime.fromisoformat(declared)), day, clock, SETTING)
    assert not moment_agrees(Instant(datetime.fromisoformat("2026-05-31T00:00+02:00")), day, clock, SETTING)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Sunday, May 31", None),
        ("Monday, May 31", date(2026, 5, 31)),
        ("Monday, May 31, 2027", None),
        ("Tuesday, February 30", None),
        ("Thursday, May 14", None),  # four days ago
        ("Friday, May 14", None),  # next year's
        ("Saturday, May 14", date(2027, 5, 14)),
        ("May 31", None),
    ],
)
def test_a_weekday_fits_its_date_or_is_wrong(text: str, wrong: date | None) -> None:
    """A day that is long ahead may be the last one too."""
    assert all(weekday_wrong(each, SETTING) == wrong for each in said(text))


def test_without_a_date_of_sending_only_a_year_says_which_weekday_is_right() -> None:
    """Silent rather than wrong."""
    statement = Statement(Day(None, 5, 31, 0), 0, 1)

    assert weekday_wrong(statement, setting_of("en-US")) is None
    assert weekday_wrong(Statement(Day(2026, 5, 31, 0), 0, 1), setting_of("en-US")) == date(2026, 5, 31)
