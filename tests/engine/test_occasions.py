"""When a finding occurs, in words."""

from itertools import product

import pytest

from brandkit.engine.conditions import Atom
from brandkit.engine.occasions import Occasion, in_words, when
from brandkit.model.expression import Compare, Expression, Filter, Literal, Lookup, Test

TIER = Lookup(("person", "tier"))
GOLD, SILVER = (Compare(TIER, "==", Literal(name)) for name in ("gold", "silver"))
NEW, VIP = Lookup(("is_new",)), Lookup(("is_vip",))


def kind(test: Expression) -> object:
    """Return what the schema says of the values here."""
    return "boolean" if isinstance(test, Lookup) else ""


def occasion(size: str = "longest", **truths: bool) -> Occasion:
    """Return an occasion; the names are those of the tests."""
    tests: dict[str, Expression] = {"gold": GOLD, "silver": SILVER, "new": NEW, "vip": VIP}
    return Occasion({Atom(tests[name], tests[name]): value for name, value in truths.items()}, size)


ALL = [occasion(new=new, vip=vip) for new, vip in product((True, False), repeat=2)]
"""new and vip; new only; vip only; neither."""


@pytest.mark.parametrize(
    ("found", "words"),
    [
        ((True, True, True, True), ""),
        ((True, True, False, False), "is_new is true"),
        ((False, False, True, True), "is_new is false"),
        ((True, False, True, False), "is_vip is true"),
        ((True, False, False, False), "is_new is true and is_vip is true"),
        ((False, True, False, False), "is_new is true and is_vip is false"),
        ((True, True, True, False), "is_new is true, or is_vip is true"),
        ((True, False, False, True), "is_new is true and is_vip is true, or is_new is false and is_vip is false"),
    ],
)
def test_says_the_least_condition(found: tuple[bool, ...], words: str) -> None:
    """One test where one is enough; always is said by silence."""
    assert when(found, ALL, kind) == words


def test_a_test_that_is_not_come_by_says_nothing() -> None:
    """Inside another condition, that one belongs to it."""
    occasions = [occasion(gold=True, new=True), occasion(gold=True, new=False), occasion(gold=False)]

    assert when((True, False, False), occasions, kind) == "is_new is true"
    assert when((False, False, True), occasions, kind) == 'person.tier is not "gold"'


def test_the_size_of_values_can_be_what_matters() -> None:
    """A name of one letter, say."""
    occasions = [occasion(size, new=new) for new in (True, False) for size in ("longest", "shortest")]

    assert when((False, True, False, True), occasions, kind) == "values are shortest"


def test_what_no_few_words_describe_is_counted() -> None:
    """Parity of five tests."""
    names = [Lookup((f"f{number}",)) for number in range(5)]
    rows = list(product((True, False), repeat=5))
    occasions = [Occasion({Atom(n, n): v for n, v in zip(names, row, strict=True)}, "longest") for row in rows]

    assert when([sum(row) % 2 == 1 for row in rows], occasions, kind) == "in 16 of 32 branches"


AT_MOST = "length is at most 1"


@pytest.mark.parametrize(
    ("test", "kind", "so", "not_so"),
    [
        (GOLD, "", 'person.tier is "gold"', 'person.tier is not "gold"'),
        (Compare(TIER, "!=", Literal("gold")), "", 'person.tier is not "gold"', 'person.tier is "gold"'),
        (Compare(Lookup(("age",)), "<", Literal(18)), "", "age is below 18", "age is at least 18"),
        (Compare(Lookup(("age",)), ">=", Literal(18)), "", "age is at least 18", "age is below 18"),
        (Compare(TIER, "in", Literal(("a", 1))), "", 'person.tier is one of "a", 1', 'person.tier is none of "a", 1'),
        (Test("defined", TIER), "", "person.tier is given", "person.tier is missing"),
        (Test("none", TIER), "", "person.tier is missing", "person.tier is given"),
        (Test("odd", NEW), "", "is_new is odd", "is_new is not odd"),
        (NEW, "boolean", "is_new is true", "is_new is false"),
        (NEW, "array", "is_new is not empty", "is_new is empty"),
        (NEW, "", "is_new is given", "is_new is empty or missing"),
        (
            Compare(Filter("length", NEW), ">", Literal(1)),
            "",
            "is_new | length is above 1",
            "is_new | length is at most 1",
        ),
        (Compare(NEW, "==", VIP), "", "is_new == is_vip", "not (is_new == is_vip)"),
    ],
)
def test_tests_in_words(test: Expression, kind: str, so: str, not_so: str) -> None:
    """As people say them, in the names that the author uses."""
    assert (in_words(test, kind, is_so=True), in_words(test, kind, is_so=False)) == (so, not_so)
