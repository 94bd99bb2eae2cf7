"""Whether a plan comes out with words, told before it is filled."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.compile.evaluate import evaluate
from brandkit.compile.interpret import interpret
from brandkit.markup.certainty import ALWAYS, NEVER, has_constant, only_if, or_else, when_not_empty
from brandkit.markup.escape import one_line, plain
from brandkit.model.expression import AnyOf, Expression, Filter, Lookup, Not, Written
from brandkit.model.plan import Constant, For, If, Join, Node, Plan, Sequence, Slot

A, B, ITEMS = Lookup(("a",)), Lookup(("b",)), Lookup(("items",))
X, SPACE, NOTHING = Constant("x"), Constant("  \n"), Constant("")
SLOT = Slot(A, ())


def shown(value: Expression) -> Written:
    """Return the test that a slot without escapes writes something."""
    return Written(value, ())


@pytest.mark.parametrize(
    ("nodes", "expected"),
    [
        ((), NEVER),
        ((NOTHING,), NEVER),
        ((SPACE,), NEVER),
        ((X,), ALWAYS),
        ((SLOT,), shown(A)),
        ((SLOT, X), ALWAYS),
        ((SLOT, SPACE), shown(A)),
        ((If(B, (X,)),), B),
        ((If(B, (NOTHING,), (X,)),), Not(B)),
        ((If(B, (X,), (X,)), X), ALWAYS),
        ((If(B, (NOTHING,), (SPACE,)),), NEVER),
        ((For("i", ITEMS, (X,)),), ITEMS),
        ((For("i", ITEMS, (SPACE,)),), NEVER),
        ((For("i", ITEMS, (Slot(Lookup(("i",)), ()),)),), AnyOf("i", ITEMS, shown(Lookup(("i",))))),
        ((Join(", ", (NOTHING, SPACE)),), NEVER),
        ((Join(", ", (Sequence((X,)),)),), ALWAYS),
    ],
)
def test_tells_what_it_depends_on(nodes: Plan, expected: Expression) -> None:
    """Certain, impossible, or a test of the data; as short as it can be said."""
    assert when_not_empty(nodes) == expected


def test_knows_a_constant_when_it_sees_one() -> None:
    """A space is enough; what stands under a condition is not certain."""
    assert has_constant((SLOT, Constant(" ")))
    assert not has_constant((SLOT, NOTHING, If(B, (X,))))


def test_leaves_out_what_never_comes() -> None:
    """A test that always holds is not asked; one that never does takes its nodes along."""
    assert only_if(ALWAYS, (X,)) == (X,)
    assert only_if(NEVER, (X,)) == ()
    assert only_if(B, (X,)) == (If(B, (X,)),)


def test_puts_something_else_in_place_of_what_is_empty() -> None:
    """Decided at once where that can be."""
    assert or_else((X,), (SPACE,)) == (X,)
    assert or_else((NOTHING,), (X,)) == (X,)
    assert or_else((SLOT,), (X,)) == (If(shown(A), (SLOT,), (X,)),)


LEAVES: st.SearchStrategy[Node] = st.sampled_from(
    [X, SPACE, NOTHING, SLOT, Slot(B, (one_line, plain)), Slot(Filter("default", Lookup(("i",)), ("z",)), (plain,))]
)
NODES: st.SearchStrategy[Node] = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3).map(tuple).flatmap(
        lambda nodes: st.sampled_from([
            If(A, nodes, nodes[:1]), If(B, nodes[:1], nodes), For("i", ITEMS, nodes), Sequence(nodes), Join("", nodes),
        ])
    ),
    max_leaves=8,
)  # fmt: skip
PLANS = st.lists(NODES, max_size=4).map(tuple)
DATA = st.fixed_dictionaries(
    {
        "a": st.sampled_from(["", "x", 0]),
        "b": st.sampled_from(["", "y", "\u202e", " \n"]),
        "items": st.lists(st.sampled_from(["", " ", "\u202e", "x", 1]), max_size=2),
    }
)


@given(PLANS, DATA)
def test_the_test_holds_exactly_where_there_are_words(nodes: Plan, data: Mapping[str, Any]) -> None:
    """Whatever is empty, inside loops too: a platform refuses an empty text, and nobody wants words left out."""
    test = when_not_empty(nodes)

    assert bool(evaluate(test, (data,), "en")) == bool(interpret(nodes, data, "en").strip())


@pytest.mark.parametrize("value", ["\u202e", "\x00", "\ufeff\x07"])
def test_a_value_of_invisible_characters_is_empty(value: str) -> None:
    """What the escapes leave nothing of has no words."""
    nodes = (Slot(A, (one_line, plain)),)

    assert interpret(nodes, {"a": value}, "en") == ""
    assert not evaluate(when_not_empty(nodes), ({"a": value},), "en")
