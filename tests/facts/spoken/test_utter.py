"""How values are said, and that the recogniser hears of each what was written."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from brandkit.facts.recognise import recognise, setting_of
from brandkit.facts.same_value import agrees
from brandkit.facts.spoken import utter
from brandkit.facts.units import DURATION_UNITS, QUANTITY_UNITS
from brandkit.facts.wording import printed_forms
from brandkit.model.value import (
    Code,
    Date,
    Duration,
    Email,
    Instant,
    Money,
    Number,
    Percent,
    Phone,
    Quantity,
    Time,
    Url,
    Value,
)


def said(text: str, locale: str) -> str:
    """Return what is said of a text; what is spelled stands in angle brackets."""
    return "".join(
        f"<{each.written}>" if each.is_spelled else each.said or each.written for each in utter(text, locale)
    )


SAID = [
    ("en-US", "only $12.50, $1, $0.99", "only 12 dollars and 50 cents, 1 dollar, 99 cents"),
    ("en-US", "$10/month, $10/mo, $10 per month", "10 dollars per month, 10 dollars per month, 10 dollars per month"),
    ("en-US", "$1.2 million", "1200000 dollars"),
    ("en-US", "$10–15 or $10-$15", "10 dollars to 15 dollars or 10 dollars to 15 dollars"),
    ("en-GB", "£12.50, $12.50 and $0.50", "12 pounds and 50 pence, 12 dollars and 50 cents and 0.50 dollars"),
    ("de-DE", "4,99 €/Monat, 10–15 €", "4 Euro und 99 Cent pro Monat, 10 bis 15 Euro"),
    ("fr-FR", "1 299,50 €", "1299 euros et 50 centimes"),
    ("es-ES", "4,99 €/mes", "4 euros con 99 céntimos por mes"),
    ("en-US", "20%, 10%–20%", "20 percent, 10 percent to 20 percent"),
    ("de-DE", "20 %", "20 Prozent"),
    ("en-US", "Fri, Sept 5 and 5/31/2026", "Friday, September 5 and May 31, 2026"),
    ("en-US", "Mon–Fri 9:00–17:00", "Monday to Friday 9 AM to 5 PM"),
    ("en-US", "takes 1 h 30 min", "takes 1 hour 30 minutes"),
    ("de-DE", "So., 31.5., 18:30 Uhr", "Sonntag, 31. Mai, 18 Uhr 30"),
    ("fr-FR", "le 31/05/2026 à 18 h 30", "le 31 mai 2026 à 18 heures 30"),
    ("es-ES", "el 31/5/2026", "el 31 de mayo de 2026"),
    ("en-US", "12–14 May by 18:00 ET", "12 to 14 May by 6 PM ET"),
    ("en-US", "24 hr or 30 min, 12 GB", "24 hours or 30 minutes, 12 gigabytes"),
    ("en-US", "5 km and 1,299 people", "5 kilometers and 1299 people"),
    ("en-US", "call +1 212 555 0147", "call plus 1, 2 1 2, 5 5 5, 0 1 4 7"),
    ("en-US", "mailto:ana.b-c@acme.example", "ana dot b dash c at acme dot example"),
    ("en-US", "go to https://acme.example/", "go to acme dot example"),
    ("en-US", "acme.example/t/GB9041", "acme dot example slash t slash G B 9 0 4 1"),
    ("en-US", "acme.example/a/h4Kp9s", "acme dot example slash a slash h 4 K p 9 s"),
    ("en-US", "a.example/?q=1&r=b", "a dot example slash question mark q equals sign 1 ampersand r equals sign b"),
    ("en-US", "use code KNIT20 now", "use code <KNIT20> now"),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "text", "expected"), SAID)
def test_says_values_as_people_do(locale: str, text: str, expected: str) -> None:
    """Digits stay digits, which every engine reads; signs become words."""
    assert said(text, locale) == expected
    assert "".join(each.written for each in utter(text, locale)) == text


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-US", "half an hour, 10 dollars a month, half price, two dozen"),
        ("en-US", "tomorrow at 6:30 PM, Sunday, May 31, the 19th, 24/7"),
        ("en-US", "a 24-hour sale, plan A4, room 5, in 2026, 3.5 stars"),
        ("de-DE", "nach 5 Tagen, im Mai, 24-stündig, 20%ig"),
        ("fr-FR", "deux heures et demie, le 1er mai"),
        ("es-ES", "media hora, el 31 de mayo, a las 18:30"),
        ("en-US", ""),
    ],
)
def test_leaves_words_as_they_are(locale: str, text: str) -> None:
    """What is in words already is bent as its sentence asks; what is in doubt, an engine knows no worse."""
    assert said(text, locale) == text


def test_a_weekday_that_is_wrong_stays_wrong() -> None:
    """31 May 2026 is a Sunday: a fault of the message must be heard, or nobody finds it."""
    assert said("on Mon 5/31/2026", "en-US") == "on Monday, May 31, 2026"


def test_dollars_that_are_not_named_are_not_guessed() -> None:
    """In a British text "$" may be Canada's; "US$" is not."""
    assert said("$5 or US$5", "en-GB") == "5 dollars or 5 US dollars"


def test_a_language_without_words_has_its_values_read_as_written() -> None:
    """Nothing is said in another language's words."""
    assert said("12,50 € su https://acme.example/a", "it-IT") == "12,50 € su https://acme.example/a"


CARRIERS = {
    "en": ("{}", "Here it is: {}.", "You get {}, for sure."),
    "de": ("{}", "Hier ist es: {}.", "Sie erhalten {}, ganz sicher."),
    "fr": ("{}", "Le voici : {}.", "Vous recevez {}, bien sûr."),
    "es": ("{}", "Aquí está: {}.", "Recibirás {}, seguro."),
}
CUES: dict[type[Value], dict[str, str]] = {
    Code: {"en": "Use code {} today.", "de": "Mit dem Code {} sparen.", "fr": "Utilisez le code {} demain.",
           "es": "Usa el código {} hoy."},
    Phone: {"en": "Call {} today.", "de": "Rufen Sie {} an.", "fr": "Appelez le {} demain.", "es": "Llame al {} hoy."},
    Url: {"en": "Go to {} today.", "de": "Mehr auf {} heute.", "fr": "Rendez-vous sur {} demain.",
          "es": "Visite {} hoy."},
    Email: {"en": "Write to {} today.", "de": "Schreiben Sie an {} heute.", "fr": "Écrivez à {} demain.",
            "es": "Escriba a {} hoy."},
    Time: {"en": "Doors open at {}.", "de": "Beginn um {}.", "fr": "Ouverture à {}.", "es": "Abre a las {}."},
    Date: {"en": "It ends on {}.", "de": "Es endet am {}.", "fr": "Cela finit le {}.", "es": "Termina el {}."},
}  # fmt: skip
LOCALES = ("en-US", "en-GB", "de-DE", "fr-FR", "es-ES")


def amounts(places: int = 2) -> st.SearchStrategy[Decimal]:
    """Return amounts as messages have them, and larger ones."""
    whole = st.integers(0, 10**9).map(Decimal)
    return whole | st.decimals(0, 10**7, places=places, allow_nan=False) | st.integers(0, 100).map(Decimal)


WORDS = st.sampled_from(["acme", "spring", "sale", "shop", "t", "go", "GB9041", "2026", "h4Kp9s", "hello24"])
PATHS = st.lists(st.tuples(st.sampled_from("/-_"), WORDS), max_size=3).map(
    lambda pieces: "".join((sign if n else "/") + word for n, (sign, word) in enumerate(pieces))
)
HOSTS = st.sampled_from(["acme.example", "shop.acme.example", "acme-shop.example", "www.acme.example"])
QUERIES = st.sampled_from(["", "", "?q=1", "?q=sale&r=2"])
CODES = st.from_regex(r"[A-Z]{2,5}[0-9]{1,4}(-[0-9A-Z]{2,3})?", fullmatch=True)
PHONES = ("+1 212 555 0147", "+12125550147", "+49 30 1234567", "+33 1 42 68 53 00", "+34 912 345 678")
VALUES: st.SearchStrategy[Value] = st.one_of(
    amounts().map(Percent),
    st.builds(Money, amounts(), st.sampled_from(["USD", "EUR", "GBP", "CHF", "JPY", "CAD", "AUD"])),
    st.builds(Duration, amounts(1), st.sampled_from(sorted(DURATION_UNITS))),
    st.builds(Quantity, amounts(1), st.sampled_from([unit.symbol for unit in QUANTITY_UNITS])),
    amounts(1).map(Number),
    st.dates(dt.date(2024, 1, 1), dt.date(2030, 12, 31)).map(Date),
    st.times().map(lambda clock: Time(clock.replace(second=0, microsecond=0))),
    CODES.map(Code),
    st.builds(lambda host, path, query: Url(f"https://{host}{path}{query if path else ''}"), HOSTS, PATHS, QUERIES),
    st.builds(lambda who, host: Email(f"{who}@{host}"), st.sampled_from(["service", "ana.b-c", "hello24"]), HOSTS),
    st.sampled_from(PHONES).map(Phone),
)


def is_heard(value: Value, text: str, locale: str) -> bool:
    """Return whether a text states a value."""
    setting = setting_of(locale, None, value.currency if isinstance(value, Money) else "")
    return any(agrees(value, statement, setting) for statement in recognise(text, setting))


@settings(deadline=None, max_examples=400)
@given(VALUES, st.sampled_from(LOCALES), st.integers(0, 2))
@example(Money(Decimal("0.99"), "GBP"), "de-DE", 1)
@example(Money(Decimal("12.50"), "USD"), "es-ES", 1)
@example(Phone("+33 1 42 68 53 00"), "fr-FR", 1)
def test_what_is_said_is_heard_as_what_was_written(value: Value, locale: str, carrier: int) -> None:
    """In every form of every kind that is recognised in print."""
    language = locale[:2]
    sentence = CUES[type(value)][language] if type(value) in CUES else CARRIERS[language][carrier]
    for printed in printed_forms(value, locale):
        text = sentence.format(printed)
        spoken = "".join(each.said or each.written for each in utter(text, locale))

        assert is_heard(value, spoken, locale) or not is_heard(value, text, locale), (text, spoken)


@settings(deadline=None, max_examples=100)
@given(st.dates(dt.date(2024, 1, 1), dt.date(2030, 1, 1)), st.times(), st.sampled_from(LOCALES))
def test_both_halves_of_an_instant_are_heard(day: dt.date, clock: dt.time, locale: str) -> None:
    """The day and the time of day."""
    west = dt.timezone(dt.timedelta(hours=-5))
    aware = dt.datetime.combine(day, clock.replace(second=0, microsecond=0), west)
    for printed in printed_forms(Instant(aware), locale):
        text = CUES[Date][locale[:2]].format(printed)
        spoken = "".join(each.said or each.written for each in utter(text, locale))
        for half in (Date(aware.date()), Time(aware.time())):
            assert is_heard(half, spoken, locale) or not is_heard(half, text, locale), (text, spoken)


@settings(deadline=None, max_examples=200)
@given(st.text(max_size=80), st.sampled_from(LOCALES))
def test_no_text_is_lost(text: str, locale: str) -> None:
    """Whatever it is, its pieces together are the text."""
    assert "".join(each.written for each in utter(text, locale)) == text
