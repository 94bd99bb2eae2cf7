"""What expressions mean."""

from typing import Any

import pytest

from brandkit.compile.evaluate import TESTS, each, evaluate
from brandkit.errors import DataError
from brandkit.markup.escape import header, one_line
from brandkit.model.expression import (
    Choose,
    Compare,
    Every,
    Expression,
    Filter,
    Literal,
    Lookup,
    Not,
    Scalar,
    Some,
    Test,
    Written,
)
from brandkit.source import expressions as source

DATA: Any = {"name": "Kim", "empty": "", "age": 30, "zero": 0, "yes": True, "tags": ["a", 1], "nothing": None}


def _of(name: str) -> Lookup:
    return Lookup((name,))


def _evaluate(expression: Expression) -> object:
    return evaluate(expression, (DATA,), "en-US")


def test_knows_the_tests_that_a_source_may_use() -> None:
    """What the source reads and what is computed here are the same list."""
    assert set(TESTS) == source.TESTS


@pytest.mark.parametrize(
    ("left", "operator", "right", "outcome"),
    [
        ("name", "==", "Kim", True),
        ("name", "!=", "Kim", False),
        ("yes", "==", 1, False),
        ("age", "==", 30.0, True),
        ("nothing", "==", None, False),
        ("nothing", "!=", None, True),
        ("missing", "==", "", False),
        ("missing", "!=", "", True),
        ("age", ">", 29.5, True),
        ("age", "<=", 30, True),
        ("name", "<", "Leo", True),
        ("name", ">=", "Leo", False),
        ("name", "in", ("Kim", "Leo"), True),
        ("yes", "in", (1, "x"), False),
        ("name", "in", "I am Kim", True),
        ("name", "not-in", ("Leo",), True),
        ("missing", "in", ("Leo", None), False),
        ("missing", "not-in", "Leo", True),
    ],
)
def test_compares(left: str, operator: str, right: Scalar | tuple[Scalar, ...], outcome: bool) -> None:
    """Equality is by value, an order needs two numbers or two texts, a missing value equals nothing."""
    assert _evaluate(Compare(_of(left), operator, Literal(right))) is outcome


@pytest.mark.parametrize(
    ("left", "operator", "right", "words"),
    [
        ("age", "<", "Kim", '`age < "Kim"` does not compare two numbers or two texts; mend the data'),
        ("yes", "<", 2, "`yes < 2` does not compare two numbers or two texts; mend the data"),
        ("tags", ">=", 2, "`tags >= 2` does not compare two numbers or two texts; mend the data"),
        ("missing", "<", 2, "`missing` is missing; give it in the data or write a default"),
        ("age", "in", "Kim", "`age` is not text; mend the data"),
    ],
)
def test_refuses_to_compare(left: str, operator: str, right: Scalar, words: str) -> None:
    """What has no order is refused in the author's words."""
    with pytest.raises(DataError) as caught:
        _evaluate(Compare(_of(left), operator, Literal(right)))

    assert str(caught.value) == words


def test_refuses_to_look_inside_a_number() -> None:
    """`in` asks lists and texts only."""
    with pytest.raises(DataError, match="`age` is not a list or text"):
        _evaluate(Compare(Literal("a"), "in", _of("age")))


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        (Every((_of("name"), _of("age"))), 30),
        (Every((_of("name"), _of("zero"), _of("age"))), 0),
        (Some((_of("empty"), _of("missing"), _of("name"))), "Kim"),
        (Some((_of("empty"), _of("zero"))), 0),
        (Not(_of("missing")), True),
        (Not(_of("tags")), False),
        (Choose(_of("empty"), Literal("then"), Literal("else")), "else"),
        (Choose(_of("name"), Literal("then"), Literal("else")), "then"),
        (Filter("upper", _of("name")), "KIM"),
        (Literal(None), None),
    ],
)
def test_gives_values_as_python_does(expression: Expression, value: object) -> None:
    """`and` and `or` give one of their values; empty, zero, false and missing are false."""
    assert _evaluate(expression) == value


def test_decides_no_more_than_it_must() -> None:
    """What stands behind a decided `and`, `or` or `if` is not evaluated, so it cannot fail."""
    fails = Compare(_of("age"), "<", _of("name"))

    assert _evaluate(Every((_of("zero"), fails))) == 0
    assert _evaluate(Some((_of("age"), fails))) == 30
    assert _evaluate(Choose(_of("zero"), fails, Literal(1))) == 1


@pytest.mark.parametrize(
    ("test", "true"),
    [
        ("defined", {"name", "empty", "age", "zero", "yes", "tags"}),
        ("undefined", {"nothing", "missing"}),
        ("none", {"nothing", "missing"}),
        ("number", {"age", "zero"}),
        ("string", {"name", "empty"}),
    ],
)
def test_answers_by_the_sort_of_value(test: str, true: set[str]) -> None:
    """These tests never fail; null and a missing key are the same."""
    assert {name for name in (*DATA, "missing") if _evaluate(Test(test, _of(name)))} == true


@pytest.mark.parametrize(("value", "odd"), [(3, True), (4, False), (-1, True), (3.0, True), (0, False)])
def test_tells_odd_from_even(value: float, odd: bool) -> None:
    """Whole numbers are odd or even, however JSON wrote them."""
    assert evaluate(Test("odd", Literal(value)), (), "en-US") is odd
    assert evaluate(Test("even", Literal(value)), (), "en-US") is not odd


@pytest.mark.parametrize("name", ["name", "yes", "tags"])
def test_asks_parity_of_whole_numbers_only(name: str) -> None:
    """Everything else is refused."""
    with pytest.raises(DataError, match=f"`{name}` is not a whole number"):
        _evaluate(Test("odd", _of(name)))


def test_asks_no_parity_of_half_or_infinite_or_missing_numbers() -> None:
    """These are not whole."""
    for value in (2.5, float("inf"), float("nan"), None):
        with pytest.raises(DataError, match=r"is not a whole number|is missing"):
            evaluate(Test("even", Literal(value)), (), "en-US")


def test_a_loop_sets_its_name_and_its_counters() -> None:
    """Inside, the item hides the data's name; outside names stay; a missing item does not show the data's."""
    (first, last) = each("name", _of("tags"), ["x", None], (DATA,))
    counters = [
        [evaluate(Lookup(("loop", key)), turn, "en-US") for key in ("index", "first", "last")] for turn in (first, last)
    ]

    assert counters == [[1, True, False], [2, False, True]]
    assert evaluate(_of("name"), first, "en-US") == "x"
    assert evaluate(_of("name"), last, "en-US") is None
    assert evaluate(_of("age"), first, "en-US") == 30


@pytest.mark.parametrize(("value", "words"), [(None, "`tags` is missing"), ("Kim", "`tags` is not a list")])
def test_loops_over_lists_only(value: object, words: str) -> None:
    """A text is not a list of letters, and a missing list is not an empty one."""
    with pytest.raises(DataError, match=words):
        list(each("item", _of("tags"), value, (DATA,)))


@pytest.mark.parametrize(
    ("value", "outcome"),
    [
        ("Kim", True),
        ("", False),
        ("\u202e", False),
        ("\x00\ufeff", False),
        (" ", False),
        (0, True),
        (None, True),
        ([], True),
    ],
)
def test_asks_what_is_left_of_a_value_where_it_is_written(value: object, outcome: bool) -> None:
    """What the escapes leave nothing of is nothing; what cannot be written is for the slot to complain about."""
    assert evaluate(Written(_of("value"), (one_line,)), ({"value": value},), "en") is outcome


def test_a_value_that_an_escape_refuses_counts_as_written() -> None:
    """The question is no place for the error: the slot itself names the value."""
    assert evaluate(Written(_of("value"), (header,)), ({"value": "a\nb"},), "en")
