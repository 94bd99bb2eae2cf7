"""Reading percentages, money, durations, quantities and numbers."""

import re
from decimal import Decimal

import pytest

from brandkit.facts.literal import read_literal
from brandkit.model.value import Duration, Money, Number, Percent, Phrase, Quantity, Value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("20%", Percent(Decimal(20))),
        ("20 %", Percent(Decimal(20))),
        ("20 per cent", Percent(Decimal(20))),
        ("-2.5%", Percent(Decimal("-2.5"))),
        ("USD 49", Money(Decimal(49), "USD")),
        ("JPY 4900", Money(Decimal(4900), "JPY")),
        ("EUR -0.5", Money(Decimal("-0.5"), "EUR")),
        ("1 day", Duration(Decimal(1), "day")),
        ("2.5 Hours", Duration(Decimal("2.5"), "hour")),
        ("3 business days", Duration(Decimal(3), "workday")),
        ("6 months", Duration(Decimal(6), "month")),
        ("12 gigabytes", Quantity(Decimal(12), "GB")),
        ("750 ml", Quantity(Decimal(750), "mL")),
        ("8 fl oz", Quantity(Decimal(8), "fl oz")),
        ("-18 °C", Quantity(Decimal(-18), "°C")),
        ("5 Seats", Quantity(Decimal(5), "seats")),
        ("0", Number(Decimal(0))),
        ("-4.50", Number(Decimal("-4.5"))),
    ],
)
def test_amounts_are_read(text: str, value: Value) -> None:
    """The number and its unit, in normal form."""
    assert read_literal(text)[1] == value


def test_the_decimals_that_were_written_are_kept() -> None:
    """Printing shows $49.00 for USD 49.00 and $49 for USD 49, though both are the same amount."""
    _, value = read_literal("USD 49.00")

    assert isinstance(value, Money)
    assert str(value.amount) == "49.00"


def test_the_spelling_of_a_unit_is_kept_and_makes_no_other_value() -> None:
    """Printing shows 100 Mbit/s as it was written; it is the same speed as 100 Mbps."""
    _, value = read_literal("100 Mbit/s")

    assert value == read_literal("100 Mbps")[1]
    assert hash(value) == hash(read_literal("100 Mbps")[1])
    assert isinstance(value, Quantity)
    assert value.written == "Mbit/s"


def test_a_negative_zero_is_zero() -> None:
    """Nobody is charged minus nothing."""
    _, value = read_literal("-0.0")

    assert isinstance(value, Number)
    assert not value.amount.is_signed()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ABC 10.00", "ABC is no ISO 4217 currency"),
        ("$49", "a sign can mean several currencies"),
        ("US$ 49.00", "a sign can mean several currencies"),
        ("49,90 €", "a sign can mean several currencies"),
        ("49 USD", "the currency goes first, as in USD 49.00"),
        ("1,000", "write 1000"),
        ("USD 1,299.50", "write USD 1299.50"),
        ("12GB", "write 12 GB for a quantity, or say kind: code"),
    ],
)
def test_what_is_plainly_an_amount_but_not_a_sound_one_is_refused(text: str, words: str) -> None:
    """Silently taken for words, it would not be compared as the value that it is."""
    with pytest.raises(ValueError, match=re.escape(words)):
        read_literal(text)


@pytest.mark.parametrize("text", ["ISO 9001", "$5 off", "-3 days", "2 in 1", "1.5.0", "9" * 19, "1e9", "٣", "½"])
def test_what_may_as_well_be_words_is_a_phrase(text: str) -> None:
    """No guess is made where the shape is not plain."""
    assert read_literal(text) == ("phrase", Phrase(text))


@pytest.mark.parametrize(("text", "unit"), [("5 perks", "perks"), ("12GB", "GB"), ("30 mAh", "mAh"), ("7 µm", "µm")])
def test_a_named_quantity_may_have_any_unit(text: str, unit: str) -> None:
    """The author said that it is a quantity, so the table is no limit."""
    _, value = read_literal(text, "quantity")

    assert isinstance(value, Quantity)
    assert value.unit == unit


def test_a_named_kind_decides_between_two_readings() -> None:
    """20GB is a code when the author says so."""
    assert read_literal("20GB", "code")[0] == "code"
