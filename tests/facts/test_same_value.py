"""Whether words state a declared value."""

from decimal import Decimal

import pytest

from brandkit.facts.literal import read_literal
from brandkit.facts.recognise import recognise, setting_of
from brandkit.facts.same_value import agrees


def states(declared: str, text: str, locale: str = "en-GB") -> bool:
    """Return whether some statement of a text states a value that is declared so."""
    setting = setting_of(locale)
    value = read_literal(declared)[1]
    return any(agrees(value, statement, setting) for statement in recognise(text, setting))


@pytest.mark.parametrize(
    ("declared", "text"),
    [
        ("20%", "twenty per cent"),
        ("50%", "half price"),
        ("3%", "3 in 100 failed"),
        ("USD 15.00", "US$15"),
        ("GBP 50000.00", "£50k"),
        ("GBP 0.99", "99p"),
        ("GBP 0.00", "at no charge"),
        ("14 days", "two weeks"),
        ("14 days", "a fortnight"),
        ("45 minutes", "three quarters of an hour"),
        ("1 minute", "60 seconds"),
        ("90 minutes", "1 hour 30 minutes"),
        ("1 year", "a 12-month plan"),
        ("12 GB", "12 gigabytes"),
        ("1 kg", "1,000 g"),
        ("5 seats", "five seats left"),
        ("5 seats", "5 front-row seats"),
        ("12", "a dozen eggs"),
        ("8400", "8,400 units"),
        ("14", "14 days"),
    ],
)
def test_other_words_state_the_same_value(declared: str, text: str) -> None:
    """Units, words and fractions convert where that is always so."""
    assert states(declared, text)


@pytest.mark.parametrize(
    ("declared", "text"),
    [
        ("20%", "20 percentage points"),
        ("10", "100 meals"),
        ("48 hours", "two days"),
        ("2 days", "2 working days"),
        ("30 days", "one month"),
        ("USD 20.00", "£20"),
        ("12 GB", "12 MB"),
        ("5 seats", "5 tables"),
        ("15 minutes", "three quarters of an hour"),
        ("60", "sixteen"),
        ("1 GB", "1000 MB"),
    ],
)
def test_what_is_not_always_the_same_is_not(declared: str, text: str) -> None:
    """A day is not 24 hours, a month not 30 days."""
    assert not states(declared, text)


def test_an_ambiguous_unit_states_each_of_its_readings() -> None:
    """Spanish "megas" are megabits or megabytes."""
    assert states("300 Mb", "300 megas", "es-ES")
    assert states("300 MB", "300 megas", "es-ES")
    assert not states("600 Mb", "300 megas", "es-ES")


def test_values_without_a_case_of_their_own_must_be_equal() -> None:
    """A code is stated by nothing that is a number."""
    setting = setting_of("en-GB")
    number = recognise("20 meals", setting)[0]

    assert not agrees(read_literal("SPRING20")[1], number, setting)
    assert number.noun == "meal"
    assert Decimal(20) == number.value.amount  # type: ignore[union-attr]


@pytest.mark.parametrize(("text", "expected"), [("34.2 cents", True), ("£24", False), ("2,400 points", True)])
def test_the_hundredth_of_an_amount_is_a_number_only_as_cents(text: str, expected: bool) -> None:
    """The unit of "34.2 cents" stands behind a placeholder; 2,400 points are not £24, which is 2,400 pence."""
    assert (states("34.2", text, "en-US") or states("2400", text)) == expected
