"""Texts as HTML with marks: the text stays what it is, and everything marked is told at its words."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from brandkit.preview.words import Mark, marked, stretches

TEXTS = st.text(st.sampled_from("ab <>&\"'\n😀é"), max_size=30)
MARKS = st.lists(
    st.builds(
        lambda start, length, kind, of: Mark(start, start + length, kind, of),
        st.integers(0, 30),
        st.integers(0, 12),
        st.sampled_from(["fact", "differs", "flaw", "link", "folded", "bold"]),
        st.sampled_from(["price", '"><script>', "1", "javascript:x"]),
    ),
    max_size=8,
)


class Spans(HTMLParser):
    """The text of marked words, and for each character the classes it has."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, frozenset[str]]] = []
        self.here: frozenset[str] = frozenset()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag == "span"
        assert {name for name, _ in attrs} <= {"class", "data-fact", "data-differs", "data-flaw", "data-link"}
        self.here = frozenset((dict(attrs)["class"] or "").split())

    def handle_endtag(self, tag: str) -> None:
        assert tag == "span"
        self.here = frozenset()

    def handle_data(self, data: str) -> None:
        self.said += [(each, self.here) for each in data]


@given(TEXTS, MARKS)
def test_says_the_same_and_marks_every_character(text: str, marks: list[Mark]) -> None:
    """Parsed again the text is the text, and each character has the marks that hold for it, and no others."""
    spans = Spans()
    spans.feed(marked(text, marks))
    spans.close()

    assert "".join(each for each, _ in spans.said) == text
    for place, (_, classes) in enumerate(spans.said):
        assert classes == {each.kind for each in marks if each.start <= place < each.end}


@given(TEXTS, MARKS, st.lists(st.integers(0, 30), max_size=5))
def test_begins_a_stretch_where_it_is_asked_to(text: str, marks: list[Mark], places: list[int]) -> None:
    """Something can be put in at every place that was named."""
    starts = [start for start, _ in stretches(text, marks, places)]

    assert {each for each in places if each < len(text)} <= set(starts)
    assert "".join(drawn for _, drawn in stretches(text, marks, places)).count("<script") == 0
