"""Thousands in literals, parted as the author's locale does it."""

from decimal import Decimal

import pytest

from brandkit.facts.literal import read_literal
from brandkit.model.value import Money, Number, Percent, Phrase, Quantity, Value


@pytest.mark.parametrize(
    ("text", "group", "value"),
    [
        ("8,400", ",", Number(Decimal(8400))),
        ("8 400", "\u202f", Number(Decimal(8400))),
        ("8\u202f400", "\u00a0", Number(Decimal(8400))),
        ("8'400", "’", Number(Decimal(8400))),
        ("8’400", "’", Number(Decimal(8400))),
        ("EUR 1 299.50", "\u202f", Money(Decimal("1299.50"), "EUR")),
        ("1,234,567", ",", Number(Decimal(1234567))),
        ("12 500 kg", "\u202f", Quantity(Decimal(12500), "kg", "kg")),
        ("8400", ".", Number(Decimal(8400))),
        ("2.5%", ".", Percent(Decimal("2.5"))),
        ("8 400", ".", Phrase("8 400")),
        ("Ab 8.400 Punkten", ".", Phrase("Ab 8.400 Punkten")),
        ("12 345 6", "\u202f", Phrase("12 345 6")),
    ],
)
def test_an_amount_is_read_as_the_locale_parts_it(text: str, group: str, value: Value) -> None:
    """What another locale would write is no amount."""
    assert read_literal(text, group=group)[1] == value


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("8.400", "8400, or 8.4000 for three decimals"),
        ("EUR 8.400,50", "EUR 8400.50"),
        ("12.500 kg", "12500 kg, or"),
        ("1.234.567", "1234567"),
    ],
)
def test_points_between_thousands_are_refused(text: str, plain: str) -> None:
    """The same sign parts decimals in front matter: the author says which is meant."""
    with pytest.raises(ValueError, match=f"write {plain}"):
        read_literal(text, group=".")
    assert read_literal("8.400", group="")[1] == Number(Decimal("8.400"))
