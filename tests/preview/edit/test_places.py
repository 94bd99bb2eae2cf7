"""Places of a text as the editor counts them."""

from hypothesis import given
from hypothesis import strategies as st

from brandkit.model.place import Span
from brandkit.preview.edit.places import offset_of, ruler_of, stretch, units

TEXTS = st.text(st.sampled_from("a\n😀שé"), max_size=30)


@given(TEXTS, st.data())
def test_units_are_those_of_the_text_before(text: str, data: st.DataObject) -> None:
    """As many as UTF-16 has for it."""
    offset = data.draw(st.integers(0, len(text)))

    assert units(ruler_of(text), offset) == len(text[:offset].encode("utf-16-le")) // 2


@given(TEXTS, st.data())
def test_lines_and_columns_lead_back_to_the_offset(text: str, data: st.DataObject) -> None:
    """For every place in the text."""
    offset = data.draw(st.integers(0, len(text)))
    line, column = text[:offset].count("\n") + 1, offset - (text[:offset].rfind("\n") + 1) + 1

    assert offset_of(ruler_of(text), line, column) == offset


@given(TEXTS, st.integers(1, 40), st.integers(1, 40), st.integers(1, 40), st.integers(1, 40))
def test_no_span_leads_out_of_the_text(text: str, line: int, column: int, end_line: int, end_column: int) -> None:
    """Though it is one of an older version."""
    found = stretch(ruler_of(text), Span("", line, column, end_line, end_column))

    assert 0 <= found["from"] <= found["to"] <= len(text.encode("utf-16-le")) // 2
