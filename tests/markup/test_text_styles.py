"""Blocks as lines of text, in each way that a channel may choose."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.compile.interpret import interpret
from brandkit.markup.line import Marks
from brandkit.markup.text import each_piece, write_content, write_pieces
from brandkit.model import plan, tree
from brandkit.model.expression import Lookup
from brandkit.model.place import Span
from brandkit.model.text_style import TextStyle

HERE = Span("x.md", 1, 1, 1, 2)
PLAIN = TextStyle()
MARKS = Marks(escape=())
EACH = tree.Slot(Lookup(("each",)), HERE)
SHOP = (tree.Text("https://acme.example/go"),)
DATA = {"list": ["x", "y"], "yes": True, "no": False, "name": "Ana", "empty": ""}


def words(text: str) -> tuple[tree.Inline, ...]:
    """Return plain words as a line."""
    return (tree.Text(text),) if text else ()


def item(text: str, *lists: tree.List) -> tree.Item:
    """Return an item of a list."""
    return tree.Item(words(text), lists)


def said(content: tree.Content, style: TextStyle = PLAIN, marks: Marks = MARKS) -> str:
    """Return how one block reads."""
    return interpret(write_content(content, style, marks), DATA, "en-US")


def table(*rows: Sequence[str]) -> tree.Table:
    """Return a table; the first row is its head."""
    head, *others = (tuple(words(cell) for cell in row) for row in rows)
    return tree.Table(head, tuple(others), ("",) * len(head))


@pytest.mark.parametrize(
    ("content", "style", "expected"),
    [
        (tree.Paragraph(words("a")), PLAIN, "a"),
        (tree.Heading(1, words("a")), PLAIN, "*a*"),
        (tree.Button(words("Go"), SHOP), PLAIN, "Go: https://acme.example/go"),
        (tree.Button(words("Go"), SHOP), replace(PLAIN, button="label"), "Go"),
        (tree.Button((), SHOP), PLAIN, "https://acme.example/go"),
        (tree.Picture(words("a hat"), SHOP), PLAIN, "a hat"),
        (tree.Picture(words("a hat"), SHOP), replace(PLAIN, picture="none"), ""),
        (tree.Divider(), PLAIN, ""),
        (tree.Divider(), replace(PLAIN, divider="---"), "---"),
        (tree.CodeBlock((words("a  b"), words("  c"))), PLAIN, "a  b\n  c"),
        (table(["a", "b"], ["1", "2"], ["3", "4"]), PLAIN, "1: 2\n3: 4"),
        (table(["a", "b", "c"], ["1", "2", "3"]), PLAIN, "a: 1, b: 2, c: 3"),
        (table(["", "b", "c"], ["1", "", "3"]), PLAIN, "1, c: 3"),
        (table(["a"], ["1"], ["2"]), PLAIN, "a: 1\na: 2"),
        (table(["a", "b"], ["1", "2"]), replace(PLAIN, table="tabs"), "a\tb\n1\t2"),
    ],
)
def test_a_block_reads_as_the_style_says(content: tree.Content, style: TextStyle, expected: str) -> None:
    """Every kind of block, and every choice that a style has for it."""
    assert said(content, style, replace(MARKS, strong=("*", "*"))) == expected


def test_a_button_may_be_a_link_like_any_other() -> None:
    """In the channel's own marks, where its address stands behind the words."""
    marks = replace(MARKS, link=lambda label, address, _: (*label, plan.Constant("<"), *address, plan.Constant(">")))

    assert said(tree.Button(words("Go"), SHOP), replace(PLAIN, button="link"), marks) == "Go<https://acme.example/go>"


def test_the_language_puts_its_own_colon() -> None:
    """French has a no-break space before it, in tables and buttons alike."""
    french = replace(MARKS, colon="\u00a0: ")

    assert said(tree.Button(words("Voir"), SHOP), marks=french) == "Voir\u00a0: https://acme.example/go"
    assert said(table(["a", "b", "c"], ["1", "2", "3"]), marks=french) == "a\u00a0: 1, b\u00a0: 2, c\u00a0: 3"
    assert said(table(["a", "b"], ["1", "2"]), marks=french) == "1\u00a0: 2"


INNER = tree.List(True, (item("c"), item("d", tree.List(False, (item("e"),)))), start=3)


@pytest.mark.parametrize(
    ("content", "style", "expected"),
    [
        (tree.List(False, (item("a"), item("b"))), PLAIN, "- a\n- b"),
        (tree.List(True, (item("a"), item("b")), start=9), PLAIN, "9. a\n10. b"),
        (tree.List(False, (item("a", INNER), item("b"))), PLAIN, "- a\n  3. c\n  4. d\n    - e\n- b"),
        (tree.List(False, (item("a", INNER),)), TextStyle(bullet="• ", indent="_"), "• a\n_3. c\n_4. d\n__• e"),
        (tree.List(False, (item("a", tree.List(True, (item("b"),)), tree.List(False, (item("c"),))),)), PLAIN,
         "- a\n  1. b\n  - c"),
        (tree.List(False, (tree.For("each", Lookup(("list",)), (tree.Item((EACH,)),), HERE), item("z"))), PLAIN,
         "- x\n- y\n- z"),
        (tree.List(True, (tree.For("each", Lookup(("list",)), (tree.Item((EACH,)),), HERE),)), PLAIN, "1. x\n2. y"),
        (tree.List(False, (tree.If(Lookup(("no",)), (item("a"),), (item("b"), item("c")), HERE),)), PLAIN, "- b\n- c"),
        (tree.List(False, (tree.If(Lookup(("no",)), (item("a"),), (), HERE),)), PLAIN, ""),
    ],
)  # fmt: skip
def test_lists_are_lines(content: tree.Content, style: TextStyle, expected: str) -> None:
    """Nested, numbered from anywhere, looped over and left out in part; a loop's items count its rounds."""
    assert said(content, style) == expected


def test_blocks_that_come_out_empty_leave_no_gap() -> None:
    """A condition that does not hold, a picture without words, an empty value."""
    pieces: tuple[tree.Piece, ...] = (
        tree.Placed(tree.Paragraph(words("a"))),
        tree.If(Lookup(("no",)), (tree.Placed(tree.Paragraph(words("b"))),), (), HERE),
        tree.Placed(tree.Paragraph((tree.Slot(Lookup(("empty",)), HERE),))),
        tree.Placed(tree.Picture((), SHOP)),
        tree.For("each", Lookup(("list",)), (tree.Placed(tree.Paragraph((EACH,))),), HERE),
    )

    assert interpret(write_pieces(pieces, PLAIN, MARKS), DATA, "en-US") == "a\n\nx\n\ny"
    assert interpret(write_pieces(pieces, TextStyle(between_blocks=" | "), MARKS), DATA, "en-US") == "a | x | y"


PLACED = st.integers(0, 99).map(lambda number: tree.Placed(tree.Paragraph(words(str(number)))))
PIECES: st.SearchStrategy[tree.Piece] = st.recursive(
    PLACED,
    lambda inner: st.builds(
        lambda name, then, other: tree.If(Lookup((name,)), tuple(then), tuple(other), HERE),
        st.sampled_from(["yes", "no"]), st.lists(inner, max_size=2), st.lists(inner, max_size=2),
    ) | st.lists(inner, max_size=2).map(lambda body: tree.For("each", Lookup(("list",)), tuple(body), HERE)),
    max_leaves=8,
)  # fmt: skip


def numbers(pieces: Sequence[tree.Piece]) -> list[str]:
    """Return what the pieces say, block by block, by the plainest reading of conditions and loops."""
    found: list[str] = []
    for piece in pieces:
        match piece:
            case tree.Placed(tree.Paragraph((tree.Text(text),))):
                found.append(text)
            case tree.If(Lookup((name,)), then, otherwise):
                found.extend(numbers(then if name == "yes" else otherwise))
            case tree.For(_, _, body):
                found.extend(numbers(body) * 2)
    return found


@given(st.lists(PIECES, max_size=4))
def test_conditions_and_loops_stay_around_their_blocks(pieces: list[tree.Piece]) -> None:
    """Every block is written where it stands, as often as it is meant."""
    nodes = each_piece(pieces, lambda placed: (plan.Sequence(write_content(placed.content, PLAIN, MARKS)),))

    assert interpret((plan.Join(",", nodes),), DATA, "en-US") == ",".join(numbers(pieces))
