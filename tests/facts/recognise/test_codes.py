"""Codes as they are written."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.facts.recognise import recognise, setting_of
from brandkit.model.statement import Statement
from brandkit.model.value import Code, Number

LOCALES = ("en-US", "en-GB", "de-DE", "fr-FR", "es-ES")


def codes(text: str, locale: str = "en-GB") -> list[Statement]:
    """Return the statements of a text that are codes."""
    return [each for each in recognise(text, setting_of(locale)) if isinstance(each.value, Code)]


@pytest.mark.parametrize(
    ("locale", "text", "code"),
    [
        ("en-GB", "Enter SPRING20 at checkout", "SPRING20"),
        ("en-US", "model EM-210, sold", "EM-210"),
        ("en-US", "gate B34.", "B34"),
        ("en-US", "gate: B 34", "B 34"),
        ("en-US", "Flight KW 482 from Denver", "KW 482"),
        ("en-US", "your flight KW482", "KW482"),
        ("en-GB", "your car, KX21 ZZB, is", "KX21 ZZB"),
        ("en-GB", "Your PIN is 7304", "7304"),
        ("en-GB", "Your PIN: *7304*.", "7304"),
        ("en-GB", "Enter code 8f2k now", "8f2k"),
        ("en-GB", "Use code 20OFF", "20OFF"),
        ("en-GB", "Your code is 8KTR294", "8KTR294"),
        ("en-GB", "Enter 8KTR294 at checkout", "8KTR294"),
        ("en-US", "License plate 8KTR 294", "8KTR 294"),
        ("en-US", "Use code J-U-N-E-25", "JUNE25"),
        ("en-US", "Type J-U-N-E-25 at checkout", "JUNE25"),
        ("en-US", "F-A-L-L-2-5", "FALL25"),
        ("es-ES", "M A Y O 2 5", "MAYO25"),
        ("en-GB", "Room number one one four", "114"),
        ("es-ES", "Puerta ce doce", "C12"),
        ("es-ES", "Vuelo eme be siete uno ocho", "MB718"),
        ("fr-FR", "Vol A effe sept un huit", "AF718"),
        ("fr-FR", "Réservation cé trois deux", "C32"),
        ("de-DE", "Gate Zett zwölf", "Z12"),
        ("en-GB", "with code WELCOME today", "WELCOME"),
        ("en-GB", "Use the code 'SPRING-SALE-20'", "SPRING-SALE-20"),
        ("en-US", "card ending in 4417", "4417"),
        ("en-US", "card •••• 4417 ending 4417", "4417"),
        ("en-GB", "Registered charity no. 0000417", "0000417"),
        ("en-GB", "order number 4711234", "4711234"),
        ("en-GB", "Your one-time code: 482 913", "482 913"),
        ("en-US", "Use code K-N-I-T-2-0.", "KNIT20"),
        ("en-US", "ZIP 02903-1234", "02903-1234"),
        ("en-GB", "order number 4471-2291", "4471-2291"),
        ("en-GB", "postcode SW1A 1AA", "SW1A 1AA"),
        ("de-DE", "Kundennummer 0815-4711", "0815-4711"),
        ("de-DE", "Kennzeichen B-MW 1234", "B-MW 1234"),
        ("de-DE", "Kennzeichen M AB 123", "M AB 123"),
        ("de-DE", "IBAN DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 00"),
        ("es-ES", "matrícula 1234 BBB", "1234 BBB"),
        ("de-DE", "mit dem Gutscheincode LAUBE15 sparen", "LAUBE15"),
        ("de-DE", "Der Code lautet SOMMER", "SOMMER"),
        ("de-DE", "Ihre PIN lautet 0815", "0815"),
        ("de-DE", "Flug LH 482 nach", "LH 482"),
        ("fr-FR", "avec le code promo PRINTEMPS20", "PRINTEMPS20"),
        ("fr-FR", "Votre code est le 7304.", "7304"),
        ("fr-FR", "votre véhicule AB-123-CD", "AB-123-CD"),
        ("es-ES", "con el código PRIMAVERA20", "PRIMAVERA20"),
        ("es-ES", "Tu PIN es 7304", "7304"),
        ("es-ES", "terminada en 4417", "4417"),
    ],
)
def test_a_code_is_read_as_written(locale: str, text: str, code: str) -> None:
    """Capitals and digits in one; with a word before it, digits or capitals alone."""
    assert [each.value for each in codes(text, locale)] == [Code(code)]
    assert not codes(text, locale)[0].inexact


@pytest.mark.parametrize(
    "text",
    [
        "20% off", "code 20% off", "Use code by 31 May", "SALE NOW ON", "10 hot meals", "12GB of data", "at 6PM",
        "Get 2 for 1", "gate opens at 5", "2 codes a day", "PROMO CODE INSIDE", "code for you", "Pin it, 3 ways",
    ],
)  # fmt: skip
def test_what_is_no_code_is_none(text: str) -> None:
    """Amounts, words in capitals, and words that are a cue elsewhere."""
    assert not codes(text)


@pytest.mark.parametrize("text", ["Save your MP3 files", "in Q3", "spring20 is here", "KW 482 is late", "row B3"])
def test_a_code_that_may_be_none_says_so(text: str) -> None:
    """Without a word that says what it is, it is better not to accuse anyone."""
    assert all(each.inexact for each in codes(text) if "row" not in text)


@pytest.mark.parametrize("locale", LOCALES)
def test_digits_and_a_capital_may_be_a_seat(locale: str) -> None:
    """``14A`` is taken for amperes, or for an ordinal, where nothing says that it is a seat."""
    seat = {"en": "seat", "de": "Sitz", "fr": "siège", "es": "asiento"}[locale[:2]]

    assert Code("14A") in [each.value for each in codes(f"{seat} 14A", locale)]


def test_a_code_of_digits_may_be_the_number_that_was_declared() -> None:
    """``pin: "7304"`` is declared as a number."""
    (code,) = codes("PIN 7304")

    assert code.others == (Number(7304),)  # type: ignore[arg-type]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("carrier", ["{}", "Enter {} now.", "({}),", "“{}”!"])
@settings(max_examples=40, deadline=None)
@given(st.from_regex(r"[A-Z]{3,8}[0-9]{1,4}(-[A-Z0-9]{2,4})?", fullmatch=True))
def test_every_code_is_read_back(carrier: str, locale: str, code: str) -> None:
    """Alone and in a sentence, whatever stands behind it."""
    assert Code(code) in [each.value for each in codes(carrier.format(code), locale)]


@pytest.mark.parametrize("piece", ["A1 ", "code ", "A1-", "PIN 1 ", "AB 123 ", "8f"])
def test_hostile_texts_take_linear_work(piece: str, steps: Callable[[Callable[[], object]], int]) -> None:
    """Four times the text is four times the work, and a little for good measure."""
    setting = setting_of("en-GB")
    short, long = (piece * (2_000 // len(piece) * times) for times in (1, 4))
    recognise(short, setting)

    assert steps(lambda: recognise(long, setting)) < 6 * steps(lambda: recognise(short, setting))
