"""How Threads counts: an emoji by its octets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.measure.threads import count_post


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("Größe 日本 €", 10),
        ("😀", 4),
        ("👩‍🚀", 11),
        ("❤️", 6),
        ("1️⃣ 1", 9),
        ("🇩🇪", 8),
        ("𝒳", 1),
        ("\ud800", 1),
    ],
)
def test_counts_emoji_by_their_octets(text: str, expected: int) -> None:
    """Everything else counts one, whatever its octets."""
    assert count_post(text) == expected


@given(st.text())
def test_lies_between_code_points_and_octets(text: str) -> None:
    """No character counts less than one, none more than its octets."""
    assert len(text) <= count_post(text) <= len(text.encode("utf-8", "surrogatepass"))
