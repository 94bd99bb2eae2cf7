"""Top-level domains in running text."""

import pytest

from brandkit.measure.x_names import REFERENCE, TODAY, end_of_name, may_hold_later
from brandkit.measure.x_tlds import LATER_NAMES, REFERENCE_NAMES


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("com", 3),
        ("COM", 3),
        ("com.", 3),
        ("com日", 3),
        ("com_", 3),
        ("comx", 0),
        ("com1", 0),
        ("com-", 0),
        ("com@", 0),
        ("com+", 0),
        ("c", 0),
        ("", 0),
        ("рф", 2),
        ("РФ", 2),
        ("भारतम्", 6),  # not only its beginning, भारत
        ("vermögensberatung", 17),
        ("VERMÖGENSBERATUNG", 17),
        ("verm", 0),
        ("xn--p1ai", 8),
        ("xn--anything-1", 14),
        ("kids", 0),
    ],
)
def test_a_name_ends_where_nothing_glues_on(text: str, end: int) -> None:
    """In either case, and not within a longer word."""
    assert end_of_name(text, 0, REFERENCE) == end


def test_today_knows_more_than_the_reference() -> None:
    """Both lists are disjoint in the data, and nested in use."""
    assert end_of_name("kids", 0, TODAY) == 4
    assert not set(REFERENCE_NAMES.split()) & set(LATER_NAMES.split())
    assert REFERENCE.latin < TODAY.latin


@pytest.mark.parametrize("name", LATER_NAMES.split())
def test_a_text_with_a_later_name_is_noticed(name: str) -> None:
    """The short way out is taken only where both lists find the same."""
    assert may_hold_later(f"see x.{name.upper()}!")
    assert not may_hold_later("see example.com")
