"""Blocks to lines of text."""

import pytest

from brandkit.compile.interpret import interpret
from brandkit.markup.escape import plain
from brandkit.markup.line import Marks
from brandkit.markup.text import write_pieces
from brandkit.model import tree
from brandkit.model.expression import Lookup
from brandkit.model.place import Span
from brandkit.model.text_style import TextStyle

HERE = Span("x.md", 1, 1, 1, 2)
VALUE = tree.Slot(Lookup(("v",)), HERE)


def text(*contents: tree.Content, value: str = "", quote: str = "> ") -> str:
    """Return the blocks as text whose quotes are marked."""
    nodes = write_pieces(map(tree.Placed, contents), TextStyle(quote=quote), Marks(escape=(plain,)))
    return interpret(nodes, {"v": value}, "en")


def paragraph(*children: "tree.Inline | str") -> tree.Paragraph:
    """Return a paragraph; plain words may be given as they are."""
    return tree.Paragraph(tuple(tree.Text(each) if isinstance(each, str) else each for each in children))


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ((paragraph("a", tree.Break(), "b"), paragraph("c")), "> a\n> b\n> c"),
        ((tree.List(False, (tree.Item((tree.Text("a"),)), tree.Item((tree.Text("b"),)))),), "> - a\n> - b"),
        ((tree.Quote((paragraph("a"),)), paragraph("b")), "> > a\n> b"),
        ((tree.CodeBlock(((tree.Text("a"),), (tree.Text("b"),))),), "> a\n> b"),
        ((paragraph(VALUE), paragraph("b")), "> b"),
    ],
)
def test_every_line_of_a_quote_is_marked(blocks: tuple[tree.Content, ...], expected: str) -> None:
    """Breaks, lists, quotes in quotes and blocks that come out empty."""
    assert text(tree.Quote(blocks)) == expected


def test_a_quote_without_words_leaves_no_mark() -> None:
    """A lone > would say that somebody said nothing."""
    quote = tree.Quote((paragraph(VALUE), tree.Quote((paragraph(VALUE),))))

    assert text(paragraph("a"), quote, paragraph("b")) == "a\n\nb"
    assert text(paragraph("a"), quote, value="c") == "a\n\n> c\n> > c"


def test_a_channel_may_leave_quotes_unmarked() -> None:
    """Then the lines stand as they are."""
    assert text(tree.Quote((paragraph("a", tree.Break(), "b"),)), quote="") == "a\nb"
