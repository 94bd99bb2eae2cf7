"""Smaller plans that write the same."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.compile.interpret import interpret
from brandkit.compile.simplify import is_sure, simplify
from brandkit.errors import DataError
from brandkit.model.expression import Compare, Every, Expression, Literal, Lookup, Not
from brandkit.model.plan import Constant, For, If, Join, Plan, Sequence, Slot, Through

GOLD: Expression = Lookup(("gold",))
NAME = Slot(Lookup(("name",)), ())
A, B, C, EMPTY = Constant("a"), Constant("b"), Constant("c"), Constant("")


def _written(plan: Plan, row: object) -> str:
    """Return what a plan writes, or the error."""
    try:
        return interpret(plan, row, "en-US")
    except DataError as error:
        return f"DataError: {error}"


@settings(deadline=None)
@given(st.data())
def test_means_the_same(plans: st.SearchStrategy[Plan], rows: st.SearchStrategy[object], data: st.DataObject) -> None:
    """For every plan and all data, errors included."""
    plan, row = data.draw(plans), data.draw(rows)

    assert _written(simplify(plan), row) == _written(plan, row)


@settings(deadline=None)
@given(st.data())
def test_leaves_nothing_to_do(plans: st.SearchStrategy[Plan], data: st.DataObject) -> None:
    """A simplified plan is as simple as it gets."""
    plan = simplify(data.draw(plans))

    assert repr(simplify(plan)) == repr(plan)


@settings(deadline=None)
@given(st.data())
def test_is_sure_only_of_nodes_that_always_write(
    plans: st.SearchStrategy[Plan], rows: st.SearchStrategy[object], data: st.DataObject
) -> None:
    """Whatever the data, a sure node leaves something or fails."""
    plan, row = data.draw(plans), data.draw(rows)

    assert all(_written((node,), row) for node in plan if is_sure(node))


@pytest.mark.parametrize(
    ("plan", "simple"),
    [
        ((A, EMPTY, B, NAME, EMPTY, C), (Constant("ab"), NAME, C)),
        ((Through((A, Sequence((B,))), (str.upper, str.swapcase)), C), (Constant("abc"),)),
        ((Join(", ", (Sequence((Through((A,), (str.strip,)),)), Through((EMPTY,), (str.strip,)))),), (A,)),
        ((Through((A, NAME), (str.upper,)),), (Through((A, NAME), (str.upper,)),)),
        ((Sequence((A, Sequence((B, NAME)))), C), (Constant("ab"), NAME, C)),
        ((A, If(Literal(True), (B,), (NAME,)), C), (Constant("abc"),)),
        ((A, If(Compare(Literal("x"), "==", Literal("y")), (NAME,)), C), (Constant("ac"),)),
        ((If(Every((Literal(1), Not(Literal("")))), (A,)),), (A,)),
        ((If(Compare(Literal("x"), "<", Literal(1)), (A,)),), (If(Compare(Literal("x"), "<", Literal(1)), (A,)),)),
        ((If(GOLD, (A, B), (Sequence((C,)), EMPTY)),), (If(GOLD, (Constant("ab"),), (C,)),)),
        ((For("item", GOLD, (A, B)),), (For("item", GOLD, (Constant("ab"),)),)),
        ((Join(", ", (A, B, EMPTY, Sequence((C, NAME)))),), (Constant("a, b, c"), NAME)),
        ((Join(", ", (A, Sequence((EMPTY,)))), B), (Constant("ab"),)),
        ((Join("", (If(GOLD, (A, B)), C)),), (If(GOLD, (Constant("ab"),)), C)),
        ((Join(", ", (NAME,)), Join(", ", ())), (NAME,)),
        (
            (Join(", ", (A, B, If(GOLD, (A, B)), NAME, A, B)),),
            (Join(", ", (Constant("a, b"), If(GOLD, (Constant("a, b"),)), NAME, Constant("a, b"))),),
        ),
        ((Join(", ", (Sequence((If(GOLD, (A,)),)), B)),), (Join(", ", (Sequence((If(GOLD, (A,)),)), B)),)),
        ((Join(", ", (If(GOLD, (NAME, A), (B,)), C)),), (Join(", ", (If(GOLD, (NAME, A), (B,)), C)),)),
        ((Join(", ", (If(GOLD, (A, B)),)),), (Join(", ", (If(GOLD, (Constant("a, b"),)),)),)),
    ],
)
def test_makes_smaller(plan: Plan, simple: Plan) -> None:
    """Constants merge, certain tests are decided, joins dissolve as far as it is certain what they write."""
    assert simplify(plan) == simple


def test_takes_time_in_proportion_to_depth() -> None:
    """Nesting is walked once, not once per level."""
    plan: Plan = (NAME,)
    for _ in range(60):
        plan = (Join(", ", (*plan, NAME)),)

    assert _written(simplify(plan), {"name": "x"}) == ", ".join("x" * 61)
