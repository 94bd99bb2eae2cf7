"""Leaves that are told at once come out as they do item by item."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.prose.markdown.at_once import tell_at_once
from brandkit.markup.prose.markdown.inline import Footnoting, read_line
from brandkit.markup.prose.markdown.spots import joined
from brandkit.markup.prose.markdown.telling import tell_items
from brandkit.markup.prose.origins import origins_of
from brandkit.markup.prose.walk import Walk, begin, end

USUAL = (
    *(
        "word",
        "word ",
        " word",
        "é",
        "ein wort",
        "a_b",
        ".",
        ",",
        "(",
        ")",
        "—",
        "“",
        "”",
        " ",
        " ",
        "\n",
        "& ",
        "< ",
        "!",
    ),
    *("`code`", "`code`", "` c d `", " `a@b.c`", "[a](b)", "[a b](b)", "[`a`](b)", "[b](b)", "[a `b` c](d.md#e)"),
    *("*em*", " *em* ", "**strong** ", " _em_", "~~del~~", " *a **b** c* ", "**[a](b)**", "*`a`*"),
)
ODD = (
    *"*_~`[]<\\&$@|:;\"'-",
    *(
        "**",
        "`&amp;`",
        "[a *b*](c)",
        "![a](b)",
        "[^a]",
        "[a]",
        "https://a.example",
        "www.a.example",
        "x@a.example",
        "$1",
    ),
    *("&amp;", "<b>", "\\*", "  \n", "\t\n", "\xa0", "{: x }", "](", "\\|", "`a@b.c`"),
)
LEAVES = st.one_of(
    st.lists(st.sampled_from(USUAL), min_size=1, max_size=12),
    st.lists(st.sampled_from(USUAL + ODD), min_size=1, max_size=12),
).map("".join)
TAGS = st.sampled_from([("p",), ("h2",), ("li",), ("blockquote", "p"), ("td",), ("li", "p")])
MARGIN = "> "


def told_by_items(text: str, tags: tuple[str, ...], lines: list[tuple[int, int]]) -> Walk:
    """Return a walk that was told a leaf the long way."""
    walk = Walk()
    words, spots = joined(text, lines)
    for tag in tags:
        begin(walk, tag)
    items = read_line(words, {}, Footnoting(frozenset("a")), is_cell="td" in tags)
    tell_items(walk, words, items, spots)
    for tag in reversed(tags):
        end(walk, tag)
    return walk


def known(walk: Walk) -> list[object]:
    """Return all that a walk knows, a place for each character."""
    written = walk.written
    origins = list(origins_of(written.places, written.lengths))
    rest = [getattr(walk, each.name) for each in fields(walk) if each.name != "written"]
    return ["".join(written.texts), written.length, origins, written.stretches, written.masks, *rest]


def in_lines(leaf: str) -> tuple[str, list[tuple[int, int]]]:
    """Return a text that has a leaf's lines behind margins, and where they stand."""
    lines, at = [], 0
    for line in leaf.split("\n"):
        lines.append((at + len(MARGIN), at + len(MARGIN) + len(line)))
        at += len(MARGIN) + len(line) + 1
    return "\n".join(f"{MARGIN}{line}" for line in leaf.split("\n")), lines


@given(LEAVES, TAGS, st.booleans())
def test_a_leaf_comes_out_as_it_does_item_by_item(leaf: str, tags: tuple[str, ...], has_margins: bool) -> None:
    """Words, places, masks, and all that the walk knows behind it; else nothing is told."""
    text, lines = in_lines(leaf) if has_margins else (leaf, [(0, len(leaf))])
    walk = Walk()
    is_told = tell_at_once(walk, tags, *joined(text, lines))

    assert known(walk) == known(told_by_items(text, tags, lines) if is_told else Walk())


@pytest.mark.parametrize(
    "leaf",
    [
        "plain words, and more",
        "**Why:** a price is `20%` off",
        "(*a*) _b_ ~~c~~, snake_case & 5 < 6!",
        "[a](b.md) and [`c`](d.md#e), *[f](g)*",
        "a `x@y.example` in code",
        "it costs $5",
    ],
)
def test_what_is_told_at_once(leaf: str) -> None:
    """Marks as everybody writes them."""
    assert tell_at_once(Walk(), ("p",), *joined(leaf, ((0, len(leaf)),)))


@pytest.mark.parametrize(
    "leaf",
    [
        *(
            "a*b*c",
            "**a*",
            "*a",
            "a `b",
            "``a``",
            "[a]",
            "![a](b)",
            "a\\*",
            "&amp;",
            "<b>a</b>",
            "a  \nb",
            "$a$",
            "` `",
        ),
        *("https://a.example", "www.a.example", "x@a.example", "x`@a.example`"),
    ],
)
def test_what_is_not_certain_is_left(leaf: str) -> None:
    """It may be anything."""
    assert not tell_at_once(Walk(), ("p",), *joined(leaf, ((0, len(leaf)),)))


def test_labels_that_do_not_end_take_linear_time() -> None:
    """Code in them is looked at once; this test would not end otherwise."""
    leaf = "[" + " `a`" * 5_000

    assert not tell_at_once(Walk(), ("p",), *joined(leaf, ((0, len(leaf)),)))
