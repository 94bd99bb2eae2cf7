"""Blocks as values for templates."""

import pytest

from brandkit.markup.escape import html_text
from brandkit.markup.html_write.blocks import Words, block_values, put_back
from brandkit.markup.html_write.events import Close, OpenFor, OpenIf, Otherwise
from brandkit.markup.html_write.plan import UnfitPlaceError
from brandkit.model import tree
from brandkit.model.expression import Lookup
from brandkit.model.place import Span
from brandkit.model.plan import Constant, Slot

HERE = Span("m.md", 1, 1, 1, 2)
TEST = Lookup(("gold",))
PREFIX = "bk0123456789ab"
URL = (tree.Text("https://acme.example/?a&b"),)


def t(text: str) -> tuple[tree.Inline, ...]:
    """Return words."""
    return (tree.Text(text),)


def said(value: object, words: Words) -> object:
    """Return a value with each word replaced by the constant that it stands for."""
    if isinstance(value, dict):
        return {key: said(each, words) for key, each in value.items() if key not in ("legal", "name")}
    if isinstance(value, list):
        return [said(each, words) for each in value]
    if isinstance(value, str) and value in words.meanings:
        return "".join(event.text for event in words.meanings[value] if isinstance(event, Constant))
    return value


CONTENTS = [
    (tree.Paragraph(t("a < b")), {"kind": "paragraph", "text": "a &lt; b"}),
    (tree.Heading(1, t("x")), {"kind": "heading", "level": 1, "rank": 1, "text": "x"}),
    (
        tree.List(True, (tree.Item(t("x"), (tree.List(False, (tree.Item(t("y")),)),)),), 3),
        {"kind": "list", "ordered": True, "start": 3, "items": [
            {"kind": "item", "text": "x", "number": "", "lists": [{"ordered": False, "start": 1, "items": [
                {"kind": "item", "text": "y", "number": "", "lists": []}]}]}]},
    ),
    (
        tree.Quote((tree.Paragraph(t("x")), tree.Heading(2, t("y")))),
        {"kind": "quote", "blocks": [
            {"kind": "paragraph", "text": "x"}, {"kind": "heading", "level": 2, "rank": 2, "text": "y"}]},
    ),
    (
        tree.Table((t("h"), ()), ((t("x"), t("y")),), ("", "right")),
        {"kind": "table", "head": ["h", ""], "spans": [2, 0], "rows": [["x", "y"]], "align": ["", "right"]},
    ),
    (
        tree.Table(((), t("h"), (), t("i")), ((t("x"), (), (), ()),), ("", "", "", "")),
        {"kind": "table", "head": ["", "h", "", "i"], "spans": [1, 2, 0, 1], "rows": [["x", "", "", ""]],
         "align": [""] * 4},
    ),
    (
        tree.Table(((), (), t("h")), ((t("x"), (), ()),), ("", "", "")),
        {"kind": "table", "head": ["", "", "h"], "spans": [1, 1, 1], "rows": [["x", "", ""]], "align": [""] * 3},
    ),
    (tree.CodeBlock((t("x"), (), t("  y"))), {"kind": "code", "lines": ["x", "", "  y"]}),
    (tree.Picture(t("x"), URL), {"kind": "picture", "alt": "x", "source": "https://acme.example/?a&amp;b"}),
    (
        tree.Button((tree.Strong(t("x & y")),), URL),
        {"kind": "button", "text": "<strong>x &amp; y</strong>", "plain": "x &amp; y", "length": 9,
         "target": "https://acme.example/?a&amp;b"},
    ),
    (tree.Divider(), {"kind": "divider"}),
]  # fmt: skip


@pytest.mark.parametrize(("content", "expected"), CONTENTS, ids=[type(content).__name__ for content, _ in CONTENTS])
def test_a_template_gets_what_it_needs_of_a_block(content: tree.Content, expected: object) -> None:
    """Words for lines and addresses, and plain values for the rest."""
    words = Words(PREFIX)

    assert said(block_values((tree.Placed(content),), words), words) == [expected]


def test_small_print_and_names_are_told() -> None:
    """A template sets the one apart and may know the other."""
    (value,) = block_values((tree.Placed(tree.Divider(), legal=True, name="end"),), Words(PREFIX))

    assert value == {"kind": "divider", "legal": True, "name": "end"}


def test_a_button_without_a_label_shows_its_address() -> None:
    """There is always something to press."""
    words = Words(PREFIX)
    (value,) = block_values((tree.Placed(tree.Button((), URL)),), words)

    assert isinstance(value, dict)
    assert said(value["text"], words) == "https://acme.example/?a&amp;b"


def test_conditions_and_loops_are_marks_between_blocks() -> None:
    """Each end a block of its own, in order."""
    words = Words(PREFIX)
    line = tree.Placed(tree.Divider())
    pieces: tuple[tree.Piece, ...] = (
        tree.If(TEST, (line,), (line,), HERE),
        tree.For("each", TEST, (line,), HERE),
        tree.If(TEST, (line,), (), HERE),
    )
    block_values(pieces, words)

    assert [event for events in words.meanings.values() for event in events] == [
        OpenIf(TEST), Otherwise(), Close(), OpenFor("each", TEST), Close(), OpenIf(TEST), Close(),
    ]  # fmt: skip


def test_numbers_are_told_where_items_may_be_left_out() -> None:
    """So that the list counts as the text does; in a loop by its rounds."""
    words = Words(PREFIX)
    item = tree.Item(t("x"))
    entries: tuple[tree.Entry, ...] = (item, tree.If(TEST, (item,), (), HERE), tree.For("each", TEST, (item,), HERE))
    (value,) = block_values((tree.Placed(tree.List(True, entries, 5)),), words)
    items = value["items"] if isinstance(value, dict) else []
    numbers = [words.meanings[str(entry["number"])] for entry in items if entry["kind"] == "item"]  # type: ignore[union-attr,index,call-overload]

    assert numbers == [(Constant("5"),), (Constant("6"),), (Slot(Lookup(("loop", "index")), (html_text,)),)]


def test_a_block_that_may_be_empty_stands_under_a_condition() -> None:
    """It is there when its words are."""
    words = Words(PREFIX)
    block_values((tree.Placed(tree.Paragraph((tree.Slot(TEST, HERE),))),), words)
    events = [events[0] for events in words.meanings.values()]

    assert isinstance(events[0], OpenIf)
    assert events[-1] == Close()


def test_words_are_put_back_where_they_were_printed() -> None:
    """Twice, if they were printed twice."""
    words = Words(PREFIX)
    word = words.for_plan((Constant("<b>x</b>"),))

    assert put_back(f"<p>{word}|{word}</p>", words) == (
        Constant("<p>"), Constant("<b>x</b>"), Constant("|"), Constant("<b>x</b>"), Constant("</p>"),
    )  # fmt: skip


def test_an_empty_plan_is_an_empty_text() -> None:
    """So that a template can ask whether there is anything."""
    assert Words(PREFIX).for_plan(()) == ""


def test_words_that_are_not_printed_are_missed() -> None:
    """Unless they need not be."""
    words = Words(PREFIX)
    words.for_plan((Constant("spare"),), needed=False)
    put_back("<p></p>", words)
    words.for_plan((Constant("Dear all"),))

    with pytest.raises(UnfitPlaceError, match="leaves out `Dear all`"):
        put_back("<p></p>", words)


@pytest.mark.parametrize("before", ['<p title="', "<title>", "<!-- "])
def test_words_with_tags_stand_between_tags_only(before: str) -> None:
    """In an attribute they would end it."""
    words = Words(PREFIX)
    word = words.for_plan((Constant("<b>x</b>"),))

    with pytest.raises(UnfitPlaceError, match="words with tags"):
        put_back(before + word, words)
