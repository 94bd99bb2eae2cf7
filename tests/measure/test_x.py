"""The length of a post on X."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.measure.nfc import compose
from brandkit.measure.x import count_among, find_urls, weighted_length
from brandkit.measure.x_names import REFERENCE, TODAY


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("abc", 3),
        ("é", 1),
        ("e\u0301", 1),  # NFC first
        ("日本", 4),
        ("“quoted”", 8),
        ("€", 2),
        ("\ud800", 2),
        ("visit example.com now", 33),
        ("a.co", 23),
        ("Sale.Now open", 28),
        ("user@example.com", 16),
        ("https://example.com/" + "a" * 200, 23),
        ("x.com.日.香港/p", 30),
        ("👍", 2),
        ("👍🏽", 2),
        ("👨‍👩‍👧‍👦", 2),
        ("🇩🇪", 2),
        ("1️⃣", 2),
        ("❤️", 2),
    ],
)
def test_counts_as_the_reference(text: str, length: int) -> None:
    """twitter-text 3.1.0, configuration version 3."""
    assert weighted_length(text) == length


def test_an_emoji_younger_than_the_reference_counts_piece_by_piece() -> None:
    """Heart on fire: 2 by X's documentation, 5 by the reference; the larger is given."""
    assert weighted_length("❤️‍🔥") == 5


def test_a_url_of_a_younger_domain_counts_the_larger_way() -> None:
    """Whether X knows `.kids` by now or not, the post fits."""
    assert weighted_length("a.kids") == 23
    assert weighted_length("https://toys.kids/" + "a" * 30) == len("https://toys.kids/") + 30


@given(st.text() | st.lists(st.sampled_from(["a", "é", "日", ".com", ".kids", "/", " ", "👩‍🚀", "❤️‍🔥"])).map("".join))
def test_never_counts_less_than_either_list_of_names_gives(text: str) -> None:
    """The larger of both worlds, for every text."""
    composed = compose(text)

    assert weighted_length(text) == max(count_among(composed, REFERENCE), count_among(composed, TODAY))


def test_finds_urls_by_code_points() -> None:
    """Offsets count code points, also behind astral characters."""
    assert find_urls("😀 see acme.example.com/x, or toys.kids") == ((6, 24), (29, 38))
