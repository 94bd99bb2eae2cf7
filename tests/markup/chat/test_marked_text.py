"""Blocks as one text with spans."""

from brandkit.compile.interpret import interpret
from brandkit.markup.chat.marked_text import write_marked
from brandkit.markup.spans import Span, cut_spans, web_span_marks
from brandkit.model import tree
from brandkit.model.expression import Lookup
from brandkit.model.place import Span as Place
from brandkit.model.text_style import WEB_BELOW, TextStyle

VALUE = tree.Slot(Lookup(("v",)), Place("x.md", 1, 1, 1, 2))
STYLE = TextStyle(button=WEB_BELOW)
MARKS = web_span_marks(": ")


def cut(*placed: tree.Placed, value: str = "") -> tuple[str, tuple[Span, ...]]:
    """Write, fill and cut."""
    return cut_spans(interpret(write_marked(placed, STYLE, MARKS), {"v": value}, "en"))


def test_blocks_are_spans_and_buttons_are_not_there() -> None:
    """Headings, quotes, code and small print; a value is one too."""
    words = (tree.Text("a"),)
    button = tree.Placed(tree.Button(words, (tree.Text("https://a.example"),)))
    placed = (
        tree.Placed(tree.Heading(1, words)), button, tree.Placed(tree.Quote((tree.Paragraph(words),))),
        tree.Placed(tree.CodeBlock((words,))), tree.Placed(tree.Paragraph((VALUE,)), legal=True),
    )  # fmt: skip

    assert cut(*placed, value="b") == (
        "a\n\na\n\na\n\nb",
        (Span("heading", 0, 1), Span("quote", 3, 4), Span("pre", 6, 7), Span("small", 9, 10), Span("value", 9, 10)),
    )


def test_a_block_without_words_leaves_no_gap() -> None:
    """The marks of a value or a block stand only around something."""
    placed = (tree.Placed(tree.Heading(1, (VALUE,))), tree.Placed(tree.Paragraph((VALUE,))))
    last = tree.Placed(tree.Paragraph((tree.Text("x"),)))

    assert cut(*placed, last) == ("x", ())


def test_what_leads_not_to_the_web_is_spelled_out() -> None:
    """Without its scheme and what is to be written."""
    address = (tree.Text("mailto:a@b.example?subject=x"),)
    line = tree.Placed(tree.Paragraph((tree.Link((tree.Text("us"),), address),)))
    written = write_marked((line,), STYLE, MARKS)

    assert cut_spans(interpret(written, {}, "en")) == ("us: a@b.example", ())
