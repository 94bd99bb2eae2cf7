"""Marks that are counted: cut out of a filled text, they say what they stood around."""

from hypothesis import given
from hypothesis import strategies as st

from brandkit.compile.interpret import interpret
from brandkit.markup.line import write_line
from brandkit.markup.spans import Span, cut_spans, span_marks
from brandkit.model import tree
from brandkit.model.expression import Lookup
from brandkit.model.place import Span as Place

HERE = Place("test.md", 1, 1, 1, 2)
MARKS = span_marks(colon=": ")
NAME = tree.Slot(Lookup(("name",)), HERE)


def cut(nodes: tuple[tree.Inline, ...], name: str = "Ana") -> tuple[str, tuple[Span, ...]]:
    """Write, fill and cut."""
    return cut_spans(interpret(write_line(nodes, MARKS), {"name": name}, "en-US"))


def test_says_what_stands_where() -> None:
    """Offsets count the words alone; a link knows its address."""
    nodes = (
        tree.Text("Hi "),
        tree.Strong((NAME,)),
        tree.Text(", "),
        tree.Link((tree.Text("here"),), (tree.Text("https://a.example/"),)),
    )

    assert cut(nodes) == ("Hi Ana, here", (Span("bold", 3, 6), Span("link", 8, 12, "https://a.example/")))


def test_spans_may_stand_in_one_another() -> None:
    """The outer one comes first."""
    nodes = (tree.Strong((tree.Text("a "), tree.Emphasis((tree.Text("b"),)))),)

    assert cut(nodes) == ("a b", (Span("bold", 0, 3), Span("italic", 2, 3)))


def test_a_link_without_words_shows_its_address() -> None:
    """Nobody can press nothing."""
    assert cut((tree.Link((), (tree.Text("https://a.example/"),)),))[0] == "https://a.example/"


def test_a_span_around_nothing_is_none() -> None:
    """A value may be empty, or white space."""
    assert cut((tree.Text("a"), tree.Strong((NAME,))), " ") == ("a ", ())


@given(st.text())
def test_no_value_forges_a_mark(value: str) -> None:
    """Control characters do not come through, so that one slot in bold is one span of just its words."""
    text, spans = cut((tree.Text("x"), tree.Strong((NAME,)), tree.Text("y")), value)

    assert len(spans) == (1 if text[1:-1].strip() else 0)
    assert all((span.kind, span.start, span.end) == ("bold", 1, len(text) - 1) for span in spans)
    assert not set(text) & {"\x02", "\x03", "\x04"}
