"""Inline nodes as runs: nothing is lost, and each stretch knows its look."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.compile.interpret import interpret
from brandkit.markup.escape import plain
from brandkit.markup.line import Marks, label_only, write_line
from brandkit.markup.runs import Each, Either, Piece, Run, runs_of
from brandkit.model import plan, tree
from brandkit.model.expression import Lookup
from brandkit.model.place import Span

HERE = Span("x.md", 1, 1, 1, 2)
YES = Lookup(("yes",))
NAMES = Lookup(("names",))
ADDRESS = (tree.Text("https://acme.example/"), tree.Slot(Lookup(("v",)), HERE))
DATA = {"v": "a&b", "yes": True, "names": ["Ana", "Ben"]}


def text(words: str) -> tree.Text:
    """Return words."""
    return tree.Text(words)


def bold(*children: tree.Inline) -> tree.Strong:
    """Return words of weight."""
    return tree.Strong(children)


def said(pieces: Iterable[Piece], data: Mapping[str, Any] = DATA) -> Iterator[tuple[str, str, str]]:
    """Yield words, looks and address of each run that comes out."""
    for piece in pieces:
        match piece:
            case Run(words, looks, address):
                yield interpret(words, data, "en"), "+".join(sorted(looks)), interpret(address, data, "en")
            case Either(test, then, otherwise):
                held = interpret((plan.If(test, (plan.Constant("x"),)),), data, "en")
                yield from said(then if held else otherwise, data)
            case Each(name, _, body):
                for value in data["names"]:
                    yield from said(body, {**data, name: value})


def condition(then: tree.Inline, otherwise: tree.Inline) -> tree.If[tree.Inline]:
    """Return either of two nodes."""
    return tree.If(YES, (then,), (otherwise,), HERE)


def loop(*body: tree.Inline) -> tree.For[tree.Inline]:
    """Return nodes for each name."""
    return tree.For("name", NAMES, body, HERE)


NAME = tree.Slot(Lookup(("name",)), HERE)


@pytest.mark.parametrize(
    ("children", "expected"),
    [
        ((text("a"), text("b")), [("ab", "", "")]),
        ((text("a"), bold(text("b"), tree.Emphasis((text("c"),))), text("d")),
         [("a", "", ""), ("b", "bold", ""), ("c", "bold+italic", ""), ("d", "", "")]),
        ((bold(text("a")), bold(text("b"))), [("ab", "bold", "")]),
        ((tree.Code((text("x"),)), text("y")), [("x", "code", ""), ("y", "", "")]),
        ((text("a"), tree.Break(), text("b")), [("a\nb", "", "")]),
        ((tree.Said("k", "20%"), text("!")), [("20%!", "", "")]),
        ((tree.Image((text("alt"),), ADDRESS),), [("alt", "", "")]),
        ((tree.Link((text("a"), bold(text("b"))), ADDRESS),),
         [("a", "", "https://acme.example/a%26b"), ("b", "bold", "https://acme.example/a%26b")]),
        ((tree.Link((text("a"),), ADDRESS), tree.Link((text("b"),), ADDRESS)),
         [("a", "", "https://acme.example/a%26b"), ("b", "", "https://acme.example/a%26b")]),
        ((text("a"), tree.Link((text("b"),), ADDRESS), text("c")),
         [("a", "", ""), ("b", "", "https://acme.example/a%26b"), ("c", "", "")]),
        ((text("a"), condition(text("b"), text("c")), text("d")), [("abd", "", "")]),
        ((text("a"), condition(bold(text("b")), text("c"))), [("a", "", ""), ("b", "bold", "")]),
        ((tree.Link((condition(bold(text("b")), text("c")),), ADDRESS),), [("b", "bold", "https://acme.example/a%26b")]),
        ((loop(NAME, text(",")),), [("Ana,Ben,", "", "")]),
        ((loop(bold(NAME)),), [("Ana", "bold", ""), ("Ben", "bold", "")]),
        ((tree.Link((loop(bold(NAME)),), (text("https://b.example"),)),),
         [("Ana", "bold", "https://b.example"), ("Ben", "bold", "https://b.example")]),
    ],
)  # fmt: skip
def test_a_run_is_a_stretch_of_one_look(
    children: tuple[tree.Inline, ...], expected: list[tuple[str, str, str]]
) -> None:
    """Neighbours that look alike are one; links stay apart, since each is its own."""
    assert list(said(runs_of(children))) == expected


@pytest.mark.parametrize(
    ("children", "kinds"),
    [
        ((text("a"), condition(text("b"), text("c")), loop(NAME)), [Run]),
        ((condition(bold(text("b")), text("c")),), [Either]),
        ((loop(tree.Link((NAME,), ADDRESS)),), [Each]),
        ((bold(condition(text("b"), text("c"))),), [Run]),
        ((tree.If(YES, (), (), HERE),), [Run]),
    ],
)
def test_what_depends_on_the_person_stays_inside_a_run_where_it_can(
    children: tuple[tree.Inline, ...], kinds: list[type]
) -> None:
    """Only where looks or links differ do whole runs depend on the person."""
    assert [type(piece) for piece in runs_of(children)] == kinds


def test_a_value_is_one_line_without_invisible_characters() -> None:
    """As everywhere else."""
    (run,) = runs_of((tree.Slot(Lookup(("v",)), HERE),))

    assert list(said([run], {"v": "a\nb\u202ec"})) == [("a bc", "", "")]


def test_a_fact_must_be_in_words_by_now() -> None:
    """Writers get compositions, which hold no references."""
    with pytest.raises(AssertionError, match="the fact price"):
        runs_of((tree.FactRef("price", "", HERE),))


LEAVES: st.SearchStrategy[tree.Inline] = st.sampled_from(
    [text("a"), text(" b "), text("\u202ec"), tree.Slot(Lookup(("v",)), HERE), NAME, tree.Break(), tree.Said("k", "d")]
)
LINES: st.SearchStrategy[tree.Inline] = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3).map(tuple).flatmap(
        lambda nodes: st.sampled_from([
            tree.Strong(nodes), tree.Emphasis(nodes), tree.Code(nodes), tree.Link(nodes, ADDRESS),
            tree.Image(nodes, ADDRESS), tree.If(YES, nodes, nodes[:1], HERE), tree.For("name", NAMES, nodes, HERE),
        ])
    ),
    max_leaves=8,
)  # fmt: skip


@given(st.lists(LINES, max_size=4), st.booleans())
def test_the_runs_together_say_what_the_line_says(children: list[tree.Inline], yes: bool) -> None:
    """All words in their order, whatever is nested in what."""
    data = {**DATA, "yes": yes, "name": "Zoë"}
    line = write_line(children, Marks(escape=(plain,), link=label_only))

    assert "".join(words for words, _, _ in said(runs_of(children), data)) == interpret(line, data, "en")
