"""Numbers of units, in the grammatical number that the language asks for."""

from decimal import Decimal

import pytest

from brandkit.facts.languages import language_of
from brandkit.facts.wording_units import print_duration, print_measured, print_quantity


@pytest.mark.parametrize(
    ("amount", "tag", "printed"),
    [
        ("1", "en-US", "1 day"),
        ("2", "en-US", "2 days"),
        ("1.5", "fr-FR", "1,5\u00a0jour"),
        ("2", "pl-PL", "2 dni"),
        ("1", "pt-BR", "1 dia"),
        ("14", "ja-JP", "14 日"),
    ],
)
def test_durations_agree_in_number(amount: str, tag: str, printed: str) -> None:
    """Also where CLDR inherits the long names from the short ones (ja, pt)."""
    assert print_duration(Decimal(amount), "day", language_of(tag), "usual") == printed


def test_only_hours_and_less_are_abbreviated() -> None:
    """CLDR's "6 mths" is nobody's copy."""
    english = language_of("en-US")

    assert print_duration(Decimal(24), "hour", english, "short") == "24 hr"
    assert print_duration(Decimal(6), "month", english, "short") == "6 months"


@pytest.mark.parametrize(("amount", "printed"), [("1", "1 working day"), ("1.5", "1.5 working days")])
def test_working_days_agree_in_number(amount: str, printed: str) -> None:
    """They are our own words, by CLDR's plural rules."""
    assert print_duration(Decimal(amount), "workday", language_of("en-GB"), "usual") == printed


def test_no_decimal_of_a_quantity_is_rounded() -> None:
    """babel's own function for units stops at three."""
    assert print_quantity(Decimal("0.12345"), "kg", language_of("en-US"), "usual") == "0.12345 kg"


def test_a_unit_that_cldr_lacks_is_printed_as_it_is() -> None:
    """The number is the locale's, the unit the author's."""
    assert print_quantity(Decimal(5000), "mAh", language_of("de-DE"), "long") == "5.000 mAh"


@pytest.mark.parametrize(
    ("unit", "written", "tag", "printed"),
    [
        ("mL", "ml", "en-US", "2 ml"),
        ("L", "L", "de-DE", "2 L"),
        ("Mbps", "Mbit/s", "de-DE", "2 Mbit/s"),
        ("B", "B", "en-US", "2 B"),
        ("m²", "m2", "fr-FR", "2\u202fm2"),
        ("GB", "GB", "fr-FR", "2\u202fGo"),
        ("kB", "KB", "fr-FR", "2\u202fko"),
        ("GB", "gigabytes", "en-US", "2 GB"),
        ("mL", "", "en-US", "2 mL"),
        ("seats", "Seats", "en-US", "2 Seats"),
    ],
)
def test_the_authors_symbol_stands_where_the_locale_has_none_of_its_own(
    unit: str, written: str, tag: str, printed: str
) -> None:
    """One symbol of the same unit is as good as another; words are the locale's, and so is Go in French."""
    assert print_quantity(Decimal(2), unit, language_of(tag), "usual", written) == printed


def test_the_long_form_names_the_unit_whatever_symbol_was_written() -> None:
    """It is spelled out by CLDR, or stays as it was written."""
    english = language_of("en-US")

    assert print_quantity(Decimal(2), "mL", english, "long", "ml") == "2 milliliters"
    assert print_quantity(Decimal(2), "Mbps", english, "long", "Mbit/s") == "2 Mbit/s"


def test_what_cldr_has_no_pattern_for_is_not_printed_at_all() -> None:
    """The caller then has another way."""
    assert print_measured(Decimal(1), "digital-nibble", ("long",), language_of("en")) == ""
