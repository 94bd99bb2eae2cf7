"""NFC: the same as the standard library's, whatever the marks."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from brandkit.measure.nfc import _MAY_BE_MARKS, compose

MARKS = st.text(
    st.sampled_from("\u0301\u0327\u0345\u0344\u0f73\u0f71\u0f72\u034f\u093c\u05b0\u20e3\u0f39\u0903"), max_size=90
)


@given(st.text("aéऩקབ"), MARKS, st.text())
def test_composes_as_the_standard_library(before: str, marks: str, after: str) -> None:
    """Long runs of marks are put in order by us, and come out the same."""
    text = before + marks + after + marks

    assert compose(text) == unicodedata.normalize("NFC", text)


def test_knows_where_marks_may_be() -> None:
    """A run of marks is seen by what is looked at first, in every block."""
    marks = [chr(code) for code in range(0x110000) if unicodedata.category(chr(code)).startswith("M")]

    assert [mark for mark in marks if not _MAY_BE_MARKS.search(mark * 31)] == []
