"""The normal form of phone numbers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.facts.phone_form import is_possible_phone, normal_phone


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
