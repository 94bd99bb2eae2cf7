"""Expressions in the author's spelling."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.compile.spelling import spell
from brandkit.errors import Fault
from brandkit.model.expression import (
    Choose,
    Compare,
    Every,
    Expression,
    Filter,
    Literal,
    Lookup,
    Not,
    Some,
    Test,
)
from brandkit.model.place import Span
from brandkit.source.excerpt import Excerpt
from brandkit.source.expressions import read_test
from brandkit.source.names import Names

A, B = Lookup(("a",)), Lookup(("person", "tier"))
TEXTS = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=5)
SCALARS = TEXTS | st.integers(-(10**6), 10**6) | st.floats(-1e9, 1e9) | st.booleans() | st.none()
NAMES = st.sampled_from(["a", "person", "été", "if_"])
LOOKUPS = st.tuples(NAMES, st.lists(NAMES | TEXTS.filter(bool) | st.integers(0, 9), max_size=2)).map(
    lambda parts: Lookup((parts[0], *parts[1]))
)


def _compound(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    # An author's "(a and b) and c" is read as "a and b and c", so a chain does not begin with one of its kind.
    several = st.lists(inner, min_size=2, max_size=3).map(tuple)
    lists = st.lists(SCALARS, max_size=2).map(lambda items: Literal(tuple(items)))
    orders = st.sampled_from(["==", "!=", "<", "<=", ">", ">="])
    return (
        several.filter(lambda items: not isinstance(items[0], Every)).map(Every)
        | several.filter(lambda items: not isinstance(items[0], Some)).map(Some)
        | inner.map(Not)
        | st.builds(Test, st.sampled_from(["defined", "odd", "none"]), inner)
        | st.builds(Compare, inner, orders, inner)
        | st.builds(Compare, inner, st.sampled_from(["in", "not-in"]), inner | lists)
        | st.builds(Choose, inner, inner, inner)
        | st.builds(Filter, st.sampled_from(["upper", "first"]), inner)
        | st.builds(Filter, st.just("default"), inner, st.tuples(TEXTS) | st.tuples(TEXTS, st.booleans()))
    )


EXPRESSIONS = st.recursive(LOOKUPS | SCALARS.map(Literal), _compound, max_leaves=6)


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        (B, "person.tier"),
        (Lookup(("rows", 0, "unit price")), 'rows[0]["unit price"]'),
        (Compare(B, "==", Literal("gold")), 'person.tier == "gold"'),
        (Compare(B, "not-in", Literal(("a", 1))), 'person.tier not in ["a", 1]'),
        (Every((A, Some((A, B)))), "a and (a or person.tier)"),
        (Some((A, Every((A, B)))), "a or a and person.tier"),
        (Not(Test("defined", A)), "a is not defined"),
        (Not(Every((A, B))), "not (a and person.tier)"),
        (Filter("default", A, ("friend", True)), 'a | default("friend", true)'),
        (Filter("upper", Filter("first", A)), "a | first | upper"),
        (Filter("upper", Some((A, B))), "(a or person.tier) | upper"),
        (Choose(Test("odd", A), Literal(1), Literal(None)), "1 if a is odd else none"),
        (Literal('say "hi" \\ 1.5'), '"say \\"hi\\" \\\\ 1.5"'),
    ],
)
def test_spells_as_an_author_writes(expression: Expression, text: str) -> None:
    """No parenthesis more than is needed, text in double quotes."""
    assert spell(expression) == text


@settings(deadline=None)
@given(EXPRESSIONS)
def test_reading_what_was_spelt_gives_the_expression(expression: Expression) -> None:
    """Spelling and reading are inverse."""
    faults: list[Fault] = []
    excerpt = Excerpt(spell(expression), lambda start, end: Span("", 1, start + 1, 1, end + 1), faults)

    assert repr(read_test(excerpt, Names())) == repr(expression)
    assert faults == []
