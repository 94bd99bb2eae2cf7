"""The table of units."""

from collections import Counter

import pytest

from brandkit.facts.units import QUANTITY_UNITS, QuantityUnit, cldr_unit, duration_unit, is_symbol, quantity_unit


def test_no_spelling_means_two_units() -> None:
    """Symbols and words lead to one unit each."""
    spellings = Counter(name for unit in QUANTITY_UNITS for name in (unit.symbol, *unit.symbols, *unit.words))

    assert [name for name, count in spellings.items() if count > 1] == []


@pytest.mark.parametrize("unit", [unit for unit in QUANTITY_UNITS if unit.cldr], ids=lambda unit: unit.symbol)
def test_every_cldr_name_is_one_that_babel_knows(unit: QuantityUnit) -> None:
    """A misspelt name would silently print the symbol."""
    from babel.units import format_unit

    assert unit.cldr not in format_unit(2, unit.cldr, locale="en")


def test_symbols_keep_their_case_and_words_do_not() -> None:
    """A megabit is no megabyte, but Gigabytes are gigabytes."""
    assert (quantity_unit("Mb"), quantity_unit("MB"), quantity_unit("Gigabytes")) == ("Mb", "MB", "GB")


def test_counted_things_keep_their_word_in_lower_case() -> None:
    """The word is its own normal form."""
    assert quantity_unit("Seats") == "seats"


def test_pounds_are_no_unit_since_they_may_be_money() -> None:
    """The author says lb or GBP."""
    assert quantity_unit("pounds") == ""


def test_working_days_have_many_names() -> None:
    """American and British names lead to the same unit."""
    assert {duration_unit(name) for name in ("workday", "business days", "Working Days")} == {"workday"}


def test_symbols_are_told_from_words() -> None:
    """KB is written for kB, kilobytes only names it."""
    assert is_symbol("KB", "kB")
    assert is_symbol("kB", "kB")
    assert not is_symbol("kilobytes", "kB")
    assert not is_symbol("KB", "MB")
    assert not is_symbol("seats", "seats")


def test_a_unit_unknown_to_cldr_has_no_name_there() -> None:
    """Milliampere-hours are ours."""
    assert (cldr_unit("GB"), cldr_unit("mAh")) == ("digital-gigabyte", "")
