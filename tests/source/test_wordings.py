"""The lines of a wording are put together, and each of their characters keeps its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.source.excerpt import Excerpt
from brandkit.source.places import find_lines
from brandkit.source.wordings import goes_on, join_lines, read_wording


def excerpts(*lines: str) -> list[Excerpt]:
    """Return lines as excerpts of one file."""
    text = "\n".join(lines)
    whole = Excerpt(text, find_lines(text, "m.md").span, [])
    starts = [sum(len(line) + 1 for line in lines[:at]) for at in range(len(lines))]
    return [whole.part(start, start + len(line)) for start, line in zip(starts, lines, strict=True)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [("  a", True), ("    a", True), (" a", False), ("\ta", False), ("a", False), ("  ", False), ("", False)],
)
def test_two_spaces_go_on(line: str, expected: bool) -> None:
    """A line with words that begins with two spaces goes on with the wording above."""
    assert goes_on(line) is expected


def test_marks_are_cut_away() -> None:
    """The mark and the white space after it are no words, nor are the two spaces of further lines."""
    assert read_wording(excerpts("~ \t a", "    b", "  c")).text == "a\n  b\nc"


def test_a_span_may_reach_over_lines() -> None:
    """Its ends are where its first and last characters stand."""
    span = read_wording(excerpts("~ ab", "  cd")).span(1, 4)

    assert (span.line, span.column, span.end_line, span.end_column) == (1, 4, 2, 4)


@given(st.lists(st.text(alphabet="ab c", max_size=6), min_size=1, max_size=5), st.data())
def test_every_character_keeps_its_place(lines: list[str], data: st.DataObject) -> None:
    """Whatever is cut from the front of the lines, a character's place is its place in the file."""
    cuts = [data.draw(st.integers(0, len(line))) for line in lines]
    joined = join_lines([each.part(cut, len(each.text)) for each, cut in zip(excerpts(*lines), cuts, strict=True)])

    assert joined.text == "\n".join(line[cut:] for line, cut in zip(lines, cuts, strict=True))
    for at, character in enumerate(joined.text):
        span = joined.span(at, at + 1)
        line = lines[span.line - 1]
        assert character == (line[span.column - 1] if span.column <= len(line) else "\n")
