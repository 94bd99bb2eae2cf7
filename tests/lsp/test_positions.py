"""Places as the protocol counts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol.types import Position

from brandkit.lsp.positions import ruler_for, units
from brandkit.model.place import Span

ENCODINGS = ("utf-8", "utf-16", "utf-32")
SIZES = {"utf-8": 1, "utf-16": 2, "utf-32": 4}
TEXT = st.text(st.sampled_from("aé€😀👩\u200d\u0301\u0308漢\n\r\t "), max_size=40) | st.text(max_size=40)


@pytest.mark.parametrize(("encoding", "character"), [("utf-8", 5), ("utf-16", 3), ("utf-32", 2)])
def test_a_sign_is_as_long_as_the_encoding_says(encoding: str, character: int) -> None:
    """The example of the specification: what stands after `a` and a sign beyond the basic plane."""
    assert ruler_for("a𐐀b", encoding).position(1, 3) == Position(0, character)


@given(TEXT, st.sampled_from(ENCODINGS))
def test_units_are_those_of_the_encoding(text: str, encoding: str) -> None:
    """As Python encodes it."""
    name = encoding if encoding == "utf-8" else f"{encoding}-le"

    assert units(text, encoding) == len(text.encode(name, "surrogatepass")) // SIZES[encoding]


@given(TEXT, st.sampled_from(ENCODINGS), st.data())
def test_a_place_comes_back(text: str, encoding: str, data: st.DataObject) -> None:
    """From line and column to the protocol and back, wherever it is in the text."""
    ruler = ruler_for(text, encoding)
    line = data.draw(st.integers(1, len(ruler.lines)))
    column = data.draw(st.integers(1, len(ruler.lines[line - 1]) + 1))

    assert ruler.place(ruler.position(line, column)) == (line, column)


@given(TEXT, st.sampled_from(ENCODINGS), st.integers(0, 99), st.integers(0, 99))
def test_no_position_leads_out_of_the_text(text: str, encoding: str, line: int, character: int) -> None:
    """Clients may point past the end of a line, at a text that has become shorter, or inside of a character."""
    ruler = ruler_for(text, encoding)
    number, column = ruler.place(Position(line, character))

    assert 1 <= number <= len(ruler.lines)
    assert 1 <= column <= len(ruler.lines[number - 1]) + 1


@given(TEXT, st.sampled_from(ENCODINGS), st.integers(1, 99), st.integers(1, 99))
def test_no_span_leads_out_of_the_text(text: str, encoding: str, line: int, column: int) -> None:
    """A span may be of a text that has become shorter."""
    ruler = ruler_for(text, encoding)
    end = ruler.range(Span("a.md", 1, 1, line, column)).end

    assert end.line < len(ruler.lines)
    assert end.character <= units(ruler.lines[end.line], encoding)


def test_lines_end_as_they_do_in_spans() -> None:
    """LF, CRLF and CR; nothing else."""
    assert ruler_for("a\r\nb\rc\nd\u2028\x0ce", "utf-16").lines == ("a", "b", "c", "d\u2028\x0ce")
