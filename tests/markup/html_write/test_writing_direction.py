"""Directions of writing."""

import pytest

from brandkit.markup.html_write.writing_direction import direction_of


@pytest.mark.parametrize(
    ("locale", "direction"),
    [
        ("en-US", "ltr"),
        ("de", "ltr"),
        ("ar-EG", "rtl"),
        ("he", "rtl"),
        ("fa-IR", "rtl"),
        ("ur", "rtl"),
        ("", "ltr"),
        ("xx-YY", "ltr"),
        ("not a tag", "ltr"),
    ],
)
def test_knows_in_which_direction_a_language_runs(locale: str, direction: str) -> None:
    """As the CLDR has it; what is not known runs to the right."""
    assert direction_of(locale) == direction
