"""Offsets, first days and unknown locales."""

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from brandkit.facts.languages import language_of
from brandkit.facts.wording_moments import print_date, print_instant, print_offset, print_time


@pytest.mark.parametrize(
    ("minutes", "locale", "printed"),
    [
        (0, "en", "GMT"),
        (-300, "en", "GMT-5"),
        (330, "en", "GMT+5:30"),
        (-210, "en", "GMT-3:30"),
        (-30, "en", "GMT-0:30"),
        (60, "fr", "UTC+1"),
    ],
)
def test_offsets_are_printed_short(minutes: int, locale: str, printed: str) -> None:
    """Half hours west of Greenwich too, where babel is an hour out."""
    moment = datetime(2026, 5, 31, tzinfo=timezone(timedelta(minutes=minutes)))

    assert print_offset(moment, language_of(locale)) == printed


def test_an_instant_is_printed_on_the_clock_it_was_declared_for() -> None:
    """It is never converted: the day could change."""
    moment = datetime(2026, 5, 31, 0, 30, tzinfo=timezone(timedelta(hours=9)))

    assert print_instant(moment, language_of("en-US"), "usual") == "May 31 at 12:30 AM"


@pytest.mark.parametrize(
    ("tag", "printed"),
    [
        ("en-US", "Friday, May 29 at 6 PM"),
        ("en-GB", "Friday 29 May at 6pm"),
        ("de-DE", "Freitag, 29. Mai um 18 Uhr"),
        ("fr-FR", "vendredi 29 mai à 18 h"),
        ("es-ES", "viernes, 29 de mayo, 18:00"),
        ("it-IT", "venerdì 29 maggio, 18:00"),
        ("nl-NL", "vrijdag 29 mei, 18:00"),
        ("pt-BR", "sexta-feira, 29 de maio 18:00"),
        ("sv-SE", "fredag 29 maj 18:00"),
        ("da-DK", "fredag 29. maj 18.00"),
        ("ja-JP", "5月29日(金曜日) 18:00"),
    ],
)
def test_an_instant_can_be_printed_with_its_weekday(tag: str, printed: str) -> None:
    """An appointment without its weekday is easily missed."""
    moment = datetime(2026, 5, 29, 18, 0, tzinfo=timezone(timedelta(hours=-5)))

    assert print_instant(moment, language_of(tag), "weekday").replace("\u00a0", " ") == printed


def test_the_first_day_of_a_month_has_a_word_in_french() -> None:
    """CLDR has the number, French has 1er."""
    assert print_date(date(2026, 9, 1), language_of("fr-FR"), "usual") == "1er septembre"
    assert print_date(date(2026, 9, 21), language_of("fr-FR"), "usual") == "21 septembre"


@pytest.mark.parametrize(("tag", "printed"), [("es-MX", "6 p.m."), ("hi-IN", "6 pm"), ("fi-FI", "18.00")])
def test_full_hours_on_the_twelve_hour_clock_have_no_minutes(tag: str, printed: str) -> None:
    """On the 24-hour clock the minutes stay."""
    assert print_time(time(18), language_of(tag), "usual").replace("\u00a0", " ") == printed


def test_every_day_of_a_leap_year_is_told_apart() -> None:
    """No two days of a year have the same usual print."""
    year = [date(2028, 1, 1) + timedelta(days=n) for n in range(366)]

    assert len({print_date(day, language_of("de-DE"), "usual") for day in year}) == 366


def test_every_minute_of_a_day_is_told_apart() -> None:
    """No two times have the same print: minutes are dropped where they are zero, and only there."""
    minutes = [(datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=n)).time() for n in range(24 * 60)]

    for tag in ("en-US", "en-GB", "fr-FR"):
        assert len({print_time(minute, language_of(tag), "short") for minute in minutes}) == 24 * 60
