"""Octets: on the wire, in the longest line, and percent-encoded."""

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.measure.octets import count_longest_line, count_url_encoded, count_utf8


@given(st.text())
def test_utf8_is_the_encoded_length(text: str) -> None:
    """The octets are those that are sent."""
    assert count_utf8(text) == len(text.encode())


def test_a_lone_surrogate_is_three_octets() -> None:
    """What UTF-8 cannot hold counts as the replacement character would."""
    assert count_utf8("\ud800") == count_utf8("\ufffd") == 3


@pytest.mark.parametrize(
    ("text", "octets"),
    [("", 0), ("ab\nabc", 3), ("abc\r\nab", 3), ("é\nab", 2), ("a\rb", 3), ("abc\n", 3), ("x\r", 1), ("a\r\r\nb", 2)],
)
def test_a_line_is_counted_without_its_end(text: str, octets: int) -> None:
    """LF and CRLF end a line; neither belongs to it."""
    assert count_longest_line(text) == octets


@given(st.lists(st.sampled_from(["a", "é", "日", "\r", "\n", "\r\n", "\ud800"])).map("".join))
def test_the_longest_line_is_the_longest_of_the_lines(text: str) -> None:
    """Splitting the octets gives what measuring each line gives."""
    assert count_longest_line(text) == max(count_utf8(line.removesuffix("\r")) for line in text.split("\n"))


@given(st.text())
def test_url_encoded_is_the_quoted_length(text: str) -> None:
    """Everything but the unreserved characters takes three."""
    assert count_url_encoded(text) == len(quote(text, safe=""))
