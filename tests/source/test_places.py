"""From offsets to lines and columns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.model.place import Span
from brandkit.source.excerpt import Excerpt
from brandkit.source.places import find_lines


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [
        ("", 0, (1, 1)),
        ("ab", 1, (1, 2)),
        ("ab", 2, (1, 3)),
        ("a\nb", 1, (1, 2)),
        ("a\nb", 2, (2, 1)),
        ("a\r\nb", 3, (2, 1)),
        ("a\rb", 2, (2, 1)),
        ("é😀b", 2, (1, 3)),
        ("a\u2028b\x0bc", 4, (1, 5)),
    ],
)
def test_places_an_offset(text: str, offset: int, place: tuple[int, int]) -> None:
    """Lines end in LF, CRLF or CR and in nothing else; columns count code points."""
    assert find_lines(text, "m.md").place(offset) == place


@given(st.lists(st.text(alphabet="abé😀", max_size=5), min_size=1, max_size=5), st.data())
def test_a_place_leads_back_to_its_character(lines: list[str], data: st.DataObject) -> None:
    """Line and column name the character that the offset names."""
    text = "\n".join(lines)
    offset = data.draw(st.integers(0, len(text)))
    line, column = find_lines(text, "m.md", first_line=7).place(offset)

    assert "\n".join([*lines[: line - 7], lines[line - 7][: column - 1]]) == text[:offset]


def test_a_part_of_an_excerpt_keeps_its_place() -> None:
    """Parts of parts stand where they stood, and their faults are those of the whole."""
    whole = Excerpt("ab\ncdef", find_lines("ab\ncdef", "m.md").span, [])
    part = whole.part(3, 7).part(1, 3)
    part.blame("wrong", "mend it", 0, 2)

    assert part.text == "de"
    assert [fault.span for fault in whole.faults] == [Span("m.md", 2, 2, 2, 4)]


@given(st.text(alphabet="ab\r\n", max_size=8), st.integers(0, 8), st.integers(0, 8))
def test_a_span_is_two_places(text: str, start: int, end: int) -> None:
    """In one line or in several; one that ends before it begins has no width."""
    lines = find_lines(text, "m.md", first_line=3)

    assert lines.span(start, end) == Span("m.md", *lines.place(start), *lines.place(max(start, end)))
