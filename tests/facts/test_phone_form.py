"""The normal form of phone numbers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.facts.phone_form import is_possible_phone, normal_phone, same_phone


@pytest.mark.parametrize(
    ("territory", "text", "normal"),
    [
        ("GB", "0161 496 0182", "+441614960182"),
        ("US", "+44 161 496 0182", "+441614960182"),
        ("GB", "+44 (0)20 7946 0123", "+442079460123"),
        ("GB", "0044 161 496 0182", "+441614960182"),
        ("US", "(303) 555-0142", "+13035550142"),
        ("US", "1-303-555-0142", "+13035550142"),
        ("FR", "01 23 45 67 89", "+33123456789"),
        ("ES", "91 123 45 67", "+34911234567"),
        ("DE", "030 123456", "+4930123456"),
        ("GB", "tel:+441614960182;ext=1", "+441614960182"),
        ("GB", "60123", "60123"),
        ("", "0161 496 0182", "01614960182"),
    ],
)
def test_national_and_international_form_are_one(territory: str, text: str, normal: str) -> None:
    """As E.164; a short code stays as it is."""
    assert normal_phone(text, territory) == normal


@settings(deadline=None)
@given(st.text(max_size=30), st.sampled_from(["US", "GB", "DE", "FR", "ES", "", "XX"]))
def test_nothing_raises(text: str, territory: str) -> None:
    """Whatever is asked."""
    assert isinstance(normal_phone(text, territory), str)
    assert is_possible_phone(text, territory) in {True, False}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("+44 161 496 0182", "0161 496 0182", True),
        ("030 123456", "+49 30 123456", True),
        ("+34 911 23 45 67", "911 234 567", True),
        ("(303) 555-0142", "+1 303 555 0142", True),
        ("+44 (0)161 496 0182", "+44 161 496 0182", True),
        ("0161 496 0182", "0161 4960182", True),
        ("1-212-555-0147", "+1 212 555 0147", True),
        ("1-212-555-0147", "(212) 555-0147", True),
        ("1-212-555-0147", "+1 212 555 0174", False),
        ("+44 161 496 0182", "0161 496 0128", False),
        ("+44 161 496 0182", "496 0182", False),
        ("60123", "+44 60123", False),
        ("", "", True),
    ],
)
def test_a_national_number_is_the_end_of_an_international_one(one: str, other: str, same: bool) -> None:
    """Where no territory is known: but for the country code, and the zero in front."""
    assert same_phone(one, other) == same
