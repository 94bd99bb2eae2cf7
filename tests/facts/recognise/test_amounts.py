"""Percentages, money, durations, quantities and numbers in sentences."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.facts.recognise import recognise, setting_of
from brandkit.facts.recognise.amounts import amounts
from brandkit.facts.recognise.normal import normalise
from brandkit.facts.recognise.numbers import with_numbers
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.tokens import scan
from brandkit.model.statement import Ordinal, Statement
from brandkit.model.value import Duration, Money, Number, Percent, Quantity

LOCALES = ("en-US", "en-GB", "de-DE", "fr-FR", "es-ES")


def stated(text: str, setting: Setting) -> list[Statement]:
    """Return what the grammar of amounts finds, alone."""
    tokens = with_numbers(tuple(scan(normalise(text), (), setting.lexicon.elisions)), setting)
    return sorted(amounts(tokens, (), setting), key=lambda statement: statement.start)


def shown(text: str, locale: str) -> str:
    """Return what a text states, one word each; ``?`` marks what is not certain."""
    return " ".join(_shown(statement) for statement in stated(text, setting_of(locale)))


def _shown(said: Statement) -> str:
    match said.value:
        case Percent(amount):
            words = f"{amount}%"
        case Money(amount, unit) | Duration(amount, unit) | Quantity(amount, unit):
            words = f"{amount}{unit}"
        case Number(amount):
            words = f"{amount}×{said.noun}"
        case Ordinal(number):
            words = f"{number}.{said.noun}"
        case _:
            words = repr(said.value)
    return f"{words}{'/' * bool(said.per)}{said.per}{':' * bool(said.role)}{said.role}{'?' * said.inexact}"


@pytest.mark.parametrize(
    ("locale", "text", "expected"),
    [
        ("en-GB", "20% off, 20 per cent, twenty percent", "20% 20% 20%"),
        ("en-GB", "3 in 100, 3 out of 10 and one in ten", "3% 30% 10%"),
        ("en-US", "everything half price", "50%:off"),
        ("de-DE", "15 % Rabatt, fünfzehn Prozent, drei von zehn Kunden", "15% 15% 30%"),
        ("de-DE", "zum halben Preis", "50%:off"),
        ("de-DE", "die Hälfte des Preises; zwölfeinhalb Prozent; -20 %", "50%:off 12.5% 20%"),
        ("fr-FR", "douze et demi pour cent", "12.5%"),
        ("en-US", "12½ %, 12½%", "12.5% 12.5%"),
        ("fr-FR", "20 %, vingt pour cent, un client sur dix, à moitié prix", "20% 20% 10% 50%:off"),
        ("es-ES", "20 %, veinte por ciento, un cliente de cada diez, a mitad de precio", "20% 20% 10% 50%:off"),
    ],
)
def test_shares(locale: str, text: str, expected: str) -> None:
    """Signs, words, parts of a round number, half the price."""
    assert shown(text, locale) == expected


@pytest.mark.parametrize(
    ("locale", "text", "expected"),
    [
        ("en-GB", "£412.60, GBP 1,200, 50 pounds sterling, 20 quid", "412.60GBP 1200GBP 50GBP 20GBP"),
        ("en-GB", "99p, 99 pence, two pounds and fifty pence", "0.99GBP 0.99GBP 2.50GBP"),
        ("en-GB", "four hundred and twelve pounds sixty. Last year less.", "412.60GBP"),
        ("en-GB", "£50k, £1.5m, €2bn, 2 million euros", "50000GBP 1500000.0GBP 2000000000EUR 2000000EUR"),
        ("en-US", "$15, US$20, CA$30, A$5, 50 cents, 20 bucks", "15USD 20USD 30CAD 5AUD 0.50USD 20USD"),
        ("en-US", "a fifteen-dollar voucher on orders of $60+, room 5 $20", "15USD 60USD 5×? 20USD"),
        ("de-DE", "9,90 €, EUR 9,90, 9 Euro 90, 9.90 €", "9.90EUR 9.90EUR 9.90EUR 9.90EUR"),
        ("de-DE", "neunundzwanzig Euro neunzig, 99 Cent, 3,5 Mio. €", "29.90EUR 0.99EUR 3500000.0EUR"),
        ("en-GB", "from two pounds to three pounds fifty", "2GBP 3.50GBP"),
        ("fr-FR", "de neuf euros quatre-vingt-dix à dix euros quatre-vingt-dix", "9.90EUR 10.90EUR"),
        ("fr-FR", "1 299,00 €, 12 € 50, deux millions d'euros, 1,5 M€", "1299.00EUR 12.50EUR 2000000EUR 1500000.0EUR"),
        ("es-ES", "32,90 €, treinta y dos euros con noventa céntimos, mil euros", "32.90EUR 32.90EUR 1000EUR"),
    ],
)
def test_money(locale: str, text: str, expected: str) -> None:
    """Signs on both sides, codes, minor units, magnitudes, spoken prices."""
    assert shown(text, locale) == expected


@pytest.mark.parametrize(
    ("locale", "text", "expected"),
    [
        ("en-GB", "14 days, a 30-day trial, 24hrs, 8 hrs, 15min", "14day 30day 24hour 8hour 15minute"),
        ("en-GB", "a fortnight, half an hour, three quarters of an hour", "14day 30minute 45minute"),
        ("en-GB", "2½ hours, two and a half hours, 1 hour 30 minutes", "2.5hour 2.5hour 90minute"),
        ("en-GB", "for one full minute, within a week, 24+ hrs", "1minute 1week 24hour"),
        ("de-DE", "eine Viertelstunde, anderthalb Stunden, 30-tägig, in einer Woche", "15minute 1.5hour 30day 1week"),
        (
            "fr-FR",
            "un quart d'heure, une heure et demie, quinze jours, 5 jours ouvrés",
            "15minute 90minute 15day 5workday",
        ),
        ("es-ES", "media hora, tres cuartos de hora, 10 min, 2 días hábiles", "30minute 45minute 10minute 2workday"),
        ("en-GB", "12GB, 600 Mb, 100 Mb/s, 5 miles, 500 ml", "12GB 600Mb 100Mbps 5mi 500mL"),
        ("fr-FR", "12 Go, 100 Mo, 50 gigas", "12GB 100MB 50GB"),
        ("es-ES", "600 megas, 20 gigas", "600Mb 20GB"),
    ],
)
def test_durations_and_quantities(locale: str, text: str, expected: str) -> None:
    """Abbreviations, fractions, names of durations, symbols with their capitals."""
    assert shown(text, locale) == expected


@pytest.mark.parametrize(
    ("locale", "text", "expected"),
    [
        ("en-GB", "10-15%, between 10 and 15 %", "10%:low 15%:high 10%:low 15%:high"),
        ("en-GB", "£10 to £15, GBP 10 to 15.", "10GBP:low 15GBP:high 10GBP:low 15GBP:high"),
        ("en-GB", "3-5 working days, 2 or 3 days", "3workday:low 5workday:high 2day:low 3day:high"),
        ("en-US", "10 to 15 guests", "10×guest:low 15×guest:high"),
        ("de-DE", "von 3 bis 5 Tagen, zwischen 10 und 15 €", "3day:low 5day:high 10EUR:low 15EUR:high"),
        ("de-DE", "von 300 auf 600 Mbit/s", "300Mbps 600Mbps"),
        ("fr-FR", "de 3 à 5 jours, entre 10 et 15 €", "3day:low 5day:high 10EUR:low 15EUR:high"),
        ("es-ES", "de 3 a 5 días, entre 3 y 5 días", "3day:low 5day:high 3day:low 5day:high"),
        ("en-GB", "five euros a month instead of three", "5EUR/month:now 3EUR/month:was"),
        ("de-DE", "12 statt 20 Euro", "12EUR:now 20EUR:was"),
        # Cents are part of either end, and those of other countries are cents too.
        ("de-DE", "37 Euro und 99 Cent statt 34 Euro und 50 Cent", "37.99EUR:now 34.50EUR:was"),
        ("en-US", "10 dollars and 50 cents a month instead of 12", "10.50USD/month:now 12USD/month:was"),
        ("en-US", "from 10 dollars and 50 cents to 12 dollars and 75 cents", "10.50USD:low 12.75USD:high"),
        ("fr-FR", "de 10 euros et 50 centimes à 12 euros et 75 centimes", "10.50EUR:low 12.75EUR:high"),
        ("de-DE", "12 britische Pfund und 50 Pence", "12.50GBP"),
        ("fr-FR", "12 livres sterling et 50 pence", "12.50GBP"),
        ("fr-FR", "12 dollars américains et 50 cents", "12.50USD"),
        ("es-ES", "12 libras esterlinas con 50 peniques", "12.50GBP"),
        ("es-ES", "12 dólares estadounidenses con 50 centavos", "12.50USD"),
        ("en-GB", "£5 - 10 free items, £12 or £8 for students", "5GBP 10×item 12GBP 8GBP"),
    ],
)
def test_ranges_share_their_unit(locale: str, text: str, expected: str) -> None:
    """Two statements with roles; what only looks like a range is none."""
    assert shown(text, locale) == expected


@pytest.mark.parametrize(
    ("locale", "text", "expected"),
    [
        ("en-GB", "£14 a month, £14 p/m, £5 each, £12 per person", "14GBP/month 14GBP/month 5GBP/item 12GBP/person"),
        ("en-GB", "£50 per person per night, £9/user/month", "50GBP/night+person 9GBP/month+user"),
        ("en-GB", "£14 a month and two meals", "14GBP/month 2×meal"),
        ("en-GB", "a 60K-mile service, 10k steps and 5k km", "60000mi 10000×step 5000km"),
        ("en-GB", "20 GB of data a month, 2 kids' meals per adult entrée", "20GB/month 2×meal/adult"),
        (
            "en-US",
            "$59/year, $59 for the year, $5 per bushel, $12 / $8",
            "59USD/year 59USD/year 5USD/bushel 12USD 8USD",
        ),
        ("de-DE", "50 € pro Person und Nacht, 5 € im Monat und 3 € Versand", "50EUR/night+person 5EUR/month 3EUR"),
        ("fr-FR", "12 € par mois et par ligne", "12EUR/ligne+month"),
        ("es-ES", "50 € por persona y noche", "50EUR/night+person"),
        ("de-DE", "5 € im Monat, 12 € pro Person, 3 € je Stück", "5EUR/month 12EUR/person 3EUR/item"),
        ("fr-FR", "15 € par mois, 15 €/mois, 90 € la nuit", "15EUR/month 15EUR/month 90EUR/night"),
        ("es-ES", "32,90 euros al mes, 12 € por persona, 3 € cada uno", "32.90EUR/month 12EUR/person 3EUR/item"),
    ],
)
def test_per(locale: str, text: str, expected: str) -> None:
    """Per what an amount is."""
    assert shown(text, locale) == expected


@pytest.mark.parametrize(
    ("locale", "text", "expected"),
    [
        ("en-GB", "10 hot meals, 41 highlights, 5 seats", "10×meal 41×highlight 5×seat"),
        ("en-GB", "2x points, 12k members, 3 people", "2×point 12000×member 3×person"),
        ("de-DE", "10 warme Mahlzeiten, 3 Plätze", "10×mahlzeit 3×platz"),
        ("fr-FR", "10 repas chauds, plus d'un million de clients", "10×repa 1000000×client"),
        ("es-ES", "10 comidas calientes", "10×comida"),
        ("en-GB", "your 5th visit, your third order", "5.visit 3.order?"),
    ],
)
def test_numbers_name_what_they_count(locale: str, text: str, expected: str) -> None:
    """The head noun, in a form that singular and plural share."""
    assert shown(text, locale) == expected


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "24/7, 50/50, 31/05, 555-0173, #12, 18:00, A4, B34, 5G, 4K"),
        ("en-GB", "nine one nine, five five five"),
        ("en-GB", "one of a kind, no one, second to none, once a month, a day out, one letter a month"),
        ("en-GB", "You may march into spring a minute detail. Sugar-free, feel free, free of dairy."),
        ("en-GB", "seat 12A, 2-4-1 deals, two fifty, ten ninety-nine"),
        ("fr-FR", "7j/7, 24h/24"),
        ("es-ES", "2x1, 3x2"),
        ("en-US", "call 0161 496 0182, watch in 1080p"),
        ("de-DE", "14.6., 14.6.2026, am 1.5."),
        ("fr-FR", "un café, une fois, 01 23 45 67 89"),
        ("es-ES", "una vez, un buen día, 14.6.2026"),
    ],
)
def test_what_only_looks_like_an_amount_is_silent(locale: str, text: str) -> None:
    """Nothing is claimed rather than something wrong."""
    assert shown(text, locale) == ""


@pytest.mark.parametrize(
    "text",
    ["4417", "in 2026", "77 Foundry Street", "over-65s", "version 2.0", "4 out of 5 stars", "1 in 3 people", "1.299"],
)
def test_a_number_without_a_noun_is_not_certain(text: str) -> None:
    """It may be a year, a house, a card, a rating, a version."""
    found = stated(text, setting_of("en-GB"))

    assert found
    assert all(statement.inexact for statement in found)


@pytest.mark.parametrize(
    ("territory", "currency", "unit"), [("en-US", "", "lb"), ("en-US", "GBP", "GBP"), ("en-GB", "", "GBP")]
)
def test_pounds_are_weight_where_no_one_pays_with_them(territory: str, currency: str, unit: str) -> None:
    """The other reading is kept."""
    said = stated("10 pounds", setting_of(territory, None, currency))[0]

    assert isinstance(said.value, Money | Quantity)
    assert unit in (getattr(said.value, "unit", ""), getattr(said.value, "currency", ""))
    assert said.others


@pytest.mark.parametrize(
    ("locale", "currency", "meant"),
    [("en-US", "", "USD"), ("en-US", "CAD", "CAD"), ("en-CA", "", "CAD"), ("en-GB", "GBP", "USD")],
)
def test_the_dollar_is_the_messages_own(locale: str, currency: str, meant: str) -> None:
    """Or that of the territory."""
    assert [each.value for each in stated("$20", setting_of(locale, None, currency))] == [Money(20, meant)]  # type: ignore[arg-type]


@settings(deadline=None, max_examples=200)
@given(st.text(alphabet="12 .,'+-/%$£€ºxkm\nabdeinoprtuvyz", max_size=80), st.sampled_from(LOCALES))
def test_never_raises(text: str, locale: str) -> None:
    """Spans lie inside the text, in order and apart."""
    found = recognise(text, setting_of(locale))

    assert all(0 <= one.start < one.end <= len(text) for one in found)


@pytest.mark.parametrize(
    "piece", ["1 ", "1-", "£1 to ", "one in ", "1 hot meal ", "a hundred and ", "20% ", "d' un ", "5 € "]
)
def test_takes_linear_work(piece: str, steps: Callable[[Callable[[], object]], int]) -> None:
    """Rows of anything cost twice as much when they are twice as long."""
    setting = setting_of("en-GB")
    short, long = (piece * (2_000 // len(piece) * times) for times in (1, 4))
    stated(short, setting)

    assert steps(lambda: stated(long, setting)) < 6 * steps(lambda: stated(short, setting))


@pytest.mark.parametrize(
    ("locale", "text", "expected"),
    [
        ("fr-FR", "trente-deux euros quatre-vingt-dix", "32.90EUR"),
        ("es-ES", "treinta y dos con noventa", "32.90EUR?"),
        ("es-ES", "treinta y dos con noventa euros, treinta y dos con noventa al mes", "32.90EUR 32.90EUR/month"),
        ("es-ES", "entre diez y veinte euros", "10EUR:low 20EUR:high"),
        ("en-US", "forty-nine ninety-nine a month, just nine ninety-nine", "49.99USD/month 9.99USD?"),
        ("en-US", "nineteen ninety-nine was great", ""),
        ("en-US", "forty-nine ninety-nine", "49.99USD?"),
        ("en-US", "for nine thirty", ""),
    ],
)
def test_prices_as_they_are_said(locale: str, text: str, expected: str) -> None:
    """Cents behind the price; a currency that is not said is that of the message, if the words are a price at all."""
    said = shown(text, locale)

    assert said == expected


@pytest.mark.parametrize(
    ("locale", "text", "expected"),
    [
        ("en-US", "one and a half million users, 1½ million users", "1500000.0×user 1500000.0×user"),
        ("fr-FR", "deux millions et demi d'euros", "2500000.0EUR"),
        ("es-ES", "un millón y medio de clientes", "1500000.0×cliente"),
        ("de-DE", "eineinhalb Millionen Kunden, zwölfhundert Gäste", "1500000.0×kund 1200×gast"),
        ("en-US", "one and a half hours, a year and a half", "1.5hour 18month"),
        ("de-DE", "ca. 40 Min. Bitte, 48 Std. vorher", "40minute 48hour"),
        ("en-US", "Two boxes, 48 lbs each; $48 each", "2×box 48lb 48USD/item"),
        ("es-ES", "2x puntos, puntos dobles, el doble de puntos", "2×punto 2×punto? 2×punto?"),
        ("fr-FR", "points doublés, deux fois plus de points", "2×point? 2×point?"),
        ("en-US", "Dessert is on us. Count on us.", "0USD?"),
        ("fr-FR", "livraison offerte", "0EUR?"),
    ],
)
def test_halves_factors_and_what_each_has(locale: str, text: str, expected: str) -> None:
    """Halves of a million; how many times; "each" makes a rate of money only; what somebody else pays."""
    said = shown(text, locale)

    assert said == expected
