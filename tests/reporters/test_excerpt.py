"""Excerpts of a file: the line, cut around the words, with carets below them."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.model.place import Span
from brandkit.reporters.excerpt import MOST_COLUMNS, excerpt, words_at


def lines_of(text: str, start: int, end: int) -> Iterator[str]:
    """Yield the lines of an excerpt of a file of one line."""
    for line in excerpt(Span("a", 1, start + 1, 1, end + 1), {"a": text}, "error"):
        yield "".join(piece.text for piece in line)


@pytest.mark.parametrize(
    ("text", "words"),
    [(text, "25%") for text in ("It is 25% off.", "\tIt is 25%", "多くの人 25% です", "e\u0301té 25%", "25%")],
)
def test_carets_stand_below_the_words(text: str, words: str) -> None:
    """Also where characters are two columns wide, or none."""
    from unicodedata import combining, east_asian_width

    shown, carets = lines_of(text, text.index(words), text.index(words) + len(words))
    before = shown[: shown.index(words)]
    width = sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in before)

    assert carets.index("^") == width
    assert carets.count("^") == len(words)


@given(st.integers(0, 3000), st.integers(1, 300))
def test_long_lines_are_cut_around_the_words(start: int, length: int) -> None:
    """Generated HTML has lines of thousands of characters."""
    text = "".join(chr(0x4E00 + number % 50) if number % 7 == 0 else "x" for number in range(4000))
    shown, carets = lines_of(text, start, start + length)

    assert len(shown) <= MOST_COLUMNS + length + 20
    assert "^" in carets


@given(st.integers(0, 300))
def test_long_lines_are_cut_between_words(number: int) -> None:
    """Half a word says something else."""
    words = [f"word{each}" for each in range(301)]
    text = " ".join(words)
    start = text.index(words[number])
    shown, _ = lines_of(text, start, start + len(words[number]))

    assert set(shown.split()[2:]) <= {*words, "…"}
    assert words[number] in shown.split()


def test_only_line_ends_end_lines() -> None:
    """Spans count as editors do: a form feed or a line separator stands in a line."""
    text = "one\x0ctwo\u2028three\r\nfour\rfive"

    assert words_at(Span("a", 2, 1, 2, 5), {"a": text}) == "four"
    assert words_at(Span("a", 3, 1, 3, 5), {"a": text}) == "five"
