"""What texts state about days and times, as tables of cases; and what they do not state."""

from datetime import date
from decimal import Decimal

import pytest

from brandkit.facts.recognise import recognise, setting_of
from brandkit.model.statement import Clock, Day, Statement
from brandkit.model.value import Duration

SENT = date(2026, 5, 18)
"""A Monday."""


def moments_of(text: str, locale: str) -> list[Statement]:
    """Return what a text that goes out on `SENT` states of days and times."""
    return [each for each in recognise(text, setting_of(locale, SENT)) if isinstance(each.value, Day | Clock)]


def shown(text: str, locale: str) -> str:
    """Return that in short: ``2026-5-31``, ``-10-8``, ``--19`` (day only), ``w1`` (Tuesday), ``18:30@UTC``.

    Behind it: ``?`` half of the day unknown, ``~`` inexact, ``<`` low, ``>`` high, ``*`` weekly, ``|`` another reading.
    """
    return " ".join(_shown(each) for each in moments_of(text, locale))


def _shown(statement: Statement) -> str:
    marks = ("~" if statement.inexact else "") + {"low": "<", "high": ">"}.get(statement.role, "")
    others = "".join(f"|{_value(each)}" for each in statement.others if isinstance(each, Day | Clock))
    return _value(statement.value) + marks + ("*" if statement.per == "week" else "") + others


def _value(value: object) -> str:
    if isinstance(value, Clock):
        zone = f"@{value.zone}" if value.zone else ""
        return f"{value.hour}:{value.minute:02}{'' if value.certain else '?'}{zone}"
    if not isinstance(value, Day):
        return "?"
    parts = "-".join(str(part or "") for part in (value.year, value.month, value.day))
    weekday = f"w{value.weekday}" if value.weekday is not None else ""
    return (weekday if parts == "--" else parts + weekday) + ("r" if value.relative else "")


DATES = [
    ("en-GB", "31 May; 31st May; the 31st of May; May 31st; May the 31st", "-5-31 -5-31 -5-31 -5-31 -5-31"),
    ("en-GB", "Sunday 31 May 2026, Sun 31 May, 31 May (Sunday)", "2026-5-31w6 -5-31w6 -5-31w6"),
    ("en-US", "on the thirty-first of May, twenty twenty-six", "2026-5-31"),
    ("en-US", "August nineteenth; Sept. 9th; Dec 25. See you", "-8-19 -9-9 -12-25"),
    ("de-DE", "am 31. Mai; So., den 31. Mai 2026; am vierzehnten Juni", "-5-31 2026-5-31w6 -6-14"),
    ("de-DE", "der 1. Mai zweitausendsechsundzwanzig", "2026-5-1"),
    (
        "fr-FR",
        "le 1er juin; le premier juin; dim. 31 mai; le dix juillet; 15 sept. 2026",
        "-6-1 -6-1 -5-31w6 -7-10 2026-9-15",
    ),
    ("fr-FR", "le 3 mai deux mille vingt-six", "2026-5-3"),
    ("es-ES", "el 31 de mayo; uno de junio; sáb. 13 jun.; 1 mar; mar 31 mar", "-5-31 -6-1 -6-13w5 -3-1 -3-31w1"),
    ("es-ES", "el 3 de mayo de dos mil veintiséis", "2026-5-3"),
]
DIGITS = [
    ("en-US", "Ends 5/31. 5/31/2026, 9/1/26, 2026-05-31, 13/5/2026", "-5-31 2026-5-31 2026-9-1 2026-5-31 2026-5-13"),
    ("en-GB", "by 31/05; 5/6/2026, 5/13/2026; 31.05.2026", "-5-31 2026-6-5 2026-5-13 2026-5-31"),
    ("en", "05/06/2026 or 5/13", "2026-5-6|2026-6-5 -5-13"),
    ("de-DE", "bis So, 14.6. um 18.30 Uhr; vom 10.-14.6.; 14.06.26", "-6-14w6 18:30 -6-10< -6-14> 2026-6-14"),
    ("de-DE", "Kapitel 14.6. folgt", "-6-14~"),
    ("fr-FR", "du 20/07 au 24/07", "-7-20< -7-24>"),
    ("es-ES", "hasta el 13/06/2026", "2026-6-13"),
    ("en-US", "2026-05-31T18:00-05:00 and 2026-05-31T23:00:00Z", "2026-5-31 18:00@UTC-5 2026-5-31 23:00@UTC"),
    ("en-US", "Call 24/7: 1/2 price, up to 3/4 off, 50/50, 4/5 stars, 16:9, v2.10.26", ""),
]
TOGETHER = [
    ("en-GB", "from the 20th to the 24th of July 2026", "2026-7-20< 2026-7-24>"),
    (
        "en-GB",
        "20-24 July; between 6 and 8 June; 6, 7 & 9 June; 6/7 June",
        "-7-20< -7-24> -6-6< -6-8> -6-6 -6-7 -6-9 -6-6 -6-7",
    ),
    ("en-GB", "20 July - 3 August 2026; 30 Dec to 2 Jan 2027", "2026-7-20< 2026-8-3> 2026-12-30< 2027-1-2>"),
    ("en-US", "Oct 7 · 14 · 21; Oct 3, 6-8pm; Oct 6, 13 seats", "-10-7 -10-14 -10-21 -10-3 18:00< 20:00> -10-6"),
    ("en-US", "from May first through June second, twenty twenty-five", "2025-5-1< 2025-6-2>"),
    ("en-US", "sold Sept-Dec 2025; November 2025 to January 2026", "2025-9-< 2025-12-> 2025-11-< 2026-1->"),
    ("en-US", "Room 5, 24 July; Oct 6 and 20 guests", "-7-24 -10-6"),
    (
        "de-DE",
        "vom 10. bis 14. Juni; 1./2. Juni; September bis Dezember 2025",
        "-6-10< -6-14> -6-1 -6-2 2025-9-< 2025-12->",
    ),
    ("fr-FR", "du lundi 20 au vendredi 24 juillet; les 13 et 14 juin", "-7-20w0< -7-24w4> -6-13 -6-14"),
    ("fr-FR", "du vingt au vingt-quatre juillet 2026", "2026-7-20< 2026-7-24>"),
    ("es-ES", "del 13 al 15 de junio; 13, 14 y 15 de junio", "-6-13< -6-15> -6-13 -6-14 -6-15"),
]
PARTS = [
    ("en-US", "every Tuesday in October; Fridays; Monday to Thursday", "-10-w1* w4* w0< w3>"),
    ("en-US", "until the end of May; end of May; in October; August 2026", "-5-31 -5-31~ -10- 2026-8-"),
    ("en-US", "before the 19th, Tuesday the 19th, until Sunday, Black Friday", "--19~ --19w1 w6"),
    ("en-GB", "in March (until 22), in March until 22 places are gone, in March until 500", "-3- --22~ -3- -3-"),
    ("de-DE", "im März (bis zum 22.)", "-3- --22~"),
    ("fr-FR", "en mars (jusqu'au 22), tout le mois de mars, jusqu'au 22", "-3- --22~ --22~"),
    ("fr-FR", "jusqu'au 22, de 18 au 22", ""),
    ("es-ES", "en marzo, y hasta el día 22, las gafas; en marzo (hasta el 22)", "-3- --22~ -3- --22~"),
    ("es-ES", "niños hasta 12, en marzo hasta 30 plazas", "-3-"),
    ("en-US", "the 19th century, the first time, a second helping, march into spring, you may, the August sale", ""),
    ("en-US", "Only 1 may be used. ONLY 1 MAY BE USED. We may one day. Sale ends may 31", "-5-31"),
    ("de-DE", "jeden Dienstag, dienstags im Oktober, bis Ende Mai, im Juni, Mo-Fr", "w1* -10-w1* -5-31 -6- w0< w4>"),
    ("fr-FR", "tous les mardis d'octobre; lundi 20 à 18 h; sept jours; en mars", "-10-w1* --20w0 18:00 -3-"),
    ("es-ES", "todos los martes de octubre; los martes; el mar; fin de mes", "-10-w1* w1* 2026-5-31~"),
]
RELATIVE = [
    ("en-US", "by February 25: we will call. Pay by May 18: after that", "-2-25 -5-18"),
    ("en-US", "tomorrow; tonight; today at noon; Book today", "2026-5-19r 2026-5-18r 2026-5-18r 12:00 2026-5-18r~"),
    ("en-US", "this Sunday; next Friday; last Friday", "2026-5-24w6r 2026-5-29w4r|2026-5-22w4r 2026-5-15w4r"),
    ("en-US", "two weeks from today; in two weeks, on June 1; ready in 3 days", "2026-6-1r 2026-6-1r -6-1"),
    (
        "de-DE",
        "morgen, übermorgen, heute in zwei Wochen, diesen Sonntag",
        "2026-5-19r 2026-5-20r 2026-6-1r 2026-5-24w6r",
    ),
    ("de-DE", "Guten Morgen! heute Abend um acht", "2026-5-18r 20:00"),
    ("fr-FR", "demain, après-demain, mardi prochain", "2026-5-19r 2026-5-20r 2026-5-26w1r|2026-5-19w1r"),
    ("es-ES", "mañana por la mañana; la mañana; pasado mañana; este domingo", "2026-5-19r 2026-5-20r 2026-5-24w6r"),
]
TIMES = [
    ("en-US", "Open 10 AM-4 PM. Doors 10AM-4:30PM", "10:00< 16:00> 10:00< 16:30>"),
    ("fr-FR", "19 h 15: Allumage. 19 h 15 : Allumage", "19:15 19:15"),
    ("en-GB", "Doors at 18.00 and last orders at 22.30. From 9.00 to 17.30", "18:00~ 22:30~ 9:00< 17:30>"),
    ("en-GB", "rated 4.15-4.30, £9.00-17.30", ""),
    ("en-US", "Yours at 18.00.", ""),
    ("es-ES", "a las 18.00 y a las 22.30 h; de 9.00 a 17.30", "18:00 22:30 9:00< 17:30>"),
    ("en-US", "6pm, 6 p.m., 6:30 PM, 12 a.m., 12:30 pm, 3:15", "18:00 18:00 18:30 0:00 12:30 3:15?"),
    ("en-GB", "6.30pm, 18:30, at seven o'clock, noon, 12 midnight, £6.30, room 6.30", "18:30 18:30 7:00? 12:00 24:00"),
    ("en-US", "half past six in the evening, quarter past eight, a quarter to nine", "18:30 8:15? 8:45?"),
    ("en-GB", "until half eleven at night, at half six, half 6 eggs", "23:30 6:30?"),
    ("en-US", "eight fifteen p.m., five oh five p.m., ten tonight, at six.", "20:15 17:05 22:00 2026-5-18r 6:00?"),
    (
        "en-US",
        "12-2pm, 11-1pm, noon-2pm, 9am to 5.30pm, 10pm-2am",
        "12:00< 14:00> 11:00< 13:00> 12:00< 14:00> 9:00< 17:30> 22:00< 2:00>",
    ),
    ("en-US", "from 2:05 to 3:32 p.m., from nine to five, 5-7 days, at 6 for 5", "14:05< 15:32>"),
    ("en-US", "midnight on May 31, from midnight on June 1", "24:00 -5-31 0:00 -6-1"),
    (
        "de-DE",
        "18 Uhr 30, 18.30 Uhr, halb sieben, Viertel nach acht, zehn vor acht, ein Uhr",
        "18:30 18:30 6:30? 8:15? 7:50? 1:00?",
    ),
    ("de-DE", "von 9 bis 17 Uhr, um acht Uhr abends, um halb neun morgens, 24 Uhr", "9:00< 17:00> 20:00 8:30 24:00"),
    ("fr-FR", "à 18 h 30, 17h30, à trois heures de l'après-midi, à six heures et demie", "18:30 17:30 15:00 6:30?"),
    ("fr-FR", "neuf heures moins le quart, de 9h à 17h, midi, en 24 h, sous 48 h", "8:45? 9:00< 17:00> 12:00"),
    (
        "es-ES",
        "a las seis y media de la tarde, a las seis y diez, a la una, de 9 a 14 h",
        "18:30 6:10? 1:00? 9:00< 14:00>",
    ),
]
ZONES = [
    (
        "en-US",
        "14:05–15:32 UTC, 6pm ET, 6 PM EST",
        "14:05@UTC< 15:32@UTC> 18:00@America/New_York 18:00@UTC-5|18:00@America/New_York",
    ),
    (
        "en-US",
        "9:30 AM (Central Time), 8:15 PM, Denver time, 6 p.m. MDT",
        "9:30@America/Chicago 20:15@America/Denver 18:00@UTC-6",
    ),
    ("en-US", "6:00 PM GMT-5:30, 14:05 UTC-15:32 UTC, 9am central London", "18:00@UTC-5:30 14:05@UTC< 15:32@UTC> 9:00"),
    ("en-GB", "6pm BST, 6pm UK time, 5pm local time", "18:00@UTC+1 18:00@Europe/London 17:00"),
    ("de-DE", "18 Uhr MESZ, 18 Uhr Berliner Zeit, 18:00 Uhr (Ortszeit)", "18:00@UTC+2 18:00@Europe/Berlin 18:00"),
    ("fr-FR", "21 h 30 : contes, 22h15 : soupe", "21:30 22:15"),
    ("fr-FR", "18h (heure de Paris), 18 h 30 UTC", "18:00@Europe/Paris 18:30@UTC"),
    ("es-ES", "a las 18:00 (hora peninsular)", "18:00@Europe/Madrid"),
]


@pytest.mark.parametrize(("locale", "text", "expected"), DATES)
def test_reads_a_day_with_the_name_of_its_month(locale: str, text: str, expected: str) -> None:
    """In digits and in words, with and without weekday and year."""
    assert shown(text, locale) == expected


@pytest.mark.parametrize(("locale", "text", "expected"), DIGITS)
def test_reads_a_day_in_digits_in_the_order_of_the_locale(locale: str, text: str, expected: str) -> None:
    """Fractions, ratios, versions and "24/7" are no days."""
    assert shown(text, locale) == expected


@pytest.mark.parametrize(("locale", "text", "expected"), TOGETHER)
def test_days_that_stand_together_share_what_one_of_them_says(locale: str, text: str, expected: str) -> None:
    """Month and year are said once for a range or a list."""
    assert shown(text, locale) == expected


@pytest.mark.parametrize(("locale", "text", "expected"), PARTS)
def test_reads_weekdays_and_months_where_they_are_meant(locale: str, text: str, expected: str) -> None:
    """And leaves alone the words that only look like them."""
    assert shown(text, locale) == expected


@pytest.mark.parametrize(("locale", "text", "expected"), RELATIVE)
def test_counts_relative_days_from_the_day_of_sending(locale: str, text: str, expected: str) -> None:
    """Urgency ("Book today") is inexact, "next Friday" has two readings."""
    assert shown(text, locale) == expected


@pytest.mark.parametrize(("locale", "text", "expected"), TIMES)
def test_reads_a_time_of_day(locale: str, text: str, expected: str) -> None:
    """The half of the day may be said for both ends of a range at once, or not at all."""
    assert shown(text, locale) == expected


@pytest.mark.parametrize(("locale", "text", "expected"), ZONES)
def test_reads_the_zone_of_a_time(locale: str, text: str, expected: str) -> None:
    """As an offset, or as the zone whose clocks change."""
    assert shown(text, locale) == expected


def test_a_length_of_time_can_be_a_time_of_day_too() -> None:
    """ "18 h" alone is either; the reading of it as hours is kept."""
    (statement,) = moments_of("Durée : 2 h", "fr-FR")

    assert statement.inexact
    assert statement.others == (Duration(Decimal(2), "hour"),)


def test_how_long_something_takes_can_be_a_day_too() -> None:
    """ "In 3 days" is a length unless a date follows."""
    (statement,) = recognise("Ready in 3 days.", setting_of("en-US", SENT))

    assert statement.value == Duration(Decimal(3), "day")
    assert statement.others == (Day(2026, 5, 21, relative=True),)


def test_without_a_date_nothing_is_counted_from_it() -> None:
    """What is said without it stays: the weekday, and how long two weeks are."""
    statements = recognise("Tomorrow, next Friday, two weeks from today, tonight at six.", setting_of("en-US"))

    assert [each.value for each in statements] == [Day(weekday=4), Duration(Decimal(2), "week"), Clock(18)]


@pytest.mark.parametrize(
    ("locale", "text", "length"),
    [
        ("en-US", "For seven weeks from today you can go", Duration(Decimal(7), "week")),
        ("en-US", "seven weeks from today", Duration(Decimal(7), "week")),
        ("en-US", "within 49 days of this message", Duration(Decimal(49), "day")),
        ("en-US", "seven days left", Duration(Decimal(7), "day")),
        ("fr-FR", "La visite dure 1 h 30.", Duration(Decimal(90), "minute")),
        ("fr-FR", "Durée : 1 h 30", Duration(Decimal(90), "minute")),
        ("fr-FR", "1h30", Duration(Decimal(90), "minute")),
    ],
)
def test_lengths_of_time(locale: str, text: str, length: Duration) -> None:
    """What can be how long something lasts is so, or may be."""
    (statement,) = recognise(text, setting_of(locale, SENT))

    assert length in (statement.value, *statement.others)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-US", "seven days left of your trial"),
        ("de-DE", "Ihnen bleiben sieben Tage"),
        ("fr-FR", "il vous reste sept jours"),
        ("es-ES", "te quedan siete días"),
    ],
)
def test_days_that_are_left_end_on_a_day(locale: str, text: str) -> None:
    """They are how long something lasts, and say when it is over."""
    (statement,) = recognise(text, setting_of(locale, SENT))

    assert statement.value == Duration(Decimal(7), "day")
    assert Day(2026, 5, 25, relative=True) in statement.others
