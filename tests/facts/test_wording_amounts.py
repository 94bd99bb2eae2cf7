"""The patterns of numbers, and room for long ones."""

from decimal import Decimal, getcontext

import pytest

from brandkit.facts.wording import print_value
from brandkit.facts.wording_amounts import room_for, with_decimals, written_decimals
from brandkit.model.value import Money, Percent


@pytest.mark.parametrize(
    ("pattern", "decimals", "expected"),
    [
        ("#,##0.###", 2, "#,##0.00"),
        ("#,##0.00\u00a0¤", 0, "#,##0\u00a0¤"),
        ("#,##,##0%", 1, "#,##,##0.0%"),
        ("%#,##0", 1, "%#,##0.0"),
        ("\u200f#,##0.00 ¤;\u200f-#,##0.00 ¤", 3, "\u200f#,##0.000 ¤;\u200f-#,##0.000 ¤"),
    ],
)
def test_a_pattern_is_given_its_decimals(pattern: str, decimals: int, expected: str) -> None:
    """In every part of the pattern, whatever stands around the digits."""
    assert with_decimals(pattern, decimals) == expected


@pytest.mark.parametrize(("amount", "decimals"), [("3", 0), ("3.0", 1), ("0.050", 3), ("1E+3", 0)])
def test_decimals_are_counted_as_written(amount: str, decimals: int) -> None:
    """A zero that was written counts."""
    assert written_decimals(Decimal(amount)) == decimals


def test_room_is_given_back() -> None:
    """Other arithmetic keeps its precision."""
    before = getcontext().prec
    with room_for(Decimal(10**50)):
        inside = getcontext().prec

    assert inside > 50
    assert getcontext().prec == before


@pytest.mark.parametrize(
    ("amount", "currency", "printed"),
    [
        ("49", "USD", "$49"),
        ("49.5", "USD", "$49.50"),
        ("49.005", "USD", "$49.005"),
        ("1.5", "KWD", "KWD\u00a01.500"),
        ("4900", "JPY", "¥4,900"),
        ("-49", "USD", "-$49"),
        ("0", "USD", "$0"),
    ],
)
def test_money_has_no_decimals_or_all_that_are_due(amount: str, currency: str, printed: str) -> None:
    """Nobody writes $49.5; a fuel price keeps its third decimal."""
    assert print_value(Money(Decimal(amount), currency), "en-US") == printed


def test_only_zero_cents_are_dropped_in_short() -> None:
    """A price never changes with its form."""
    assert print_value(Money(Decimal("49.50"), "USD"), "en-US", "short") == "$49.50"


def test_a_percentage_keeps_the_decimals_it_was_declared_with() -> None:
    """4.90 % interest is printed as 4.90 %."""
    assert print_value(Percent(Decimal("4.90")), "en-US") == "4.90%"
