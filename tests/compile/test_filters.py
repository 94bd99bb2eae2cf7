"""Filters."""

import pytest

from brandkit.compile.filters import FILTERS, LONGEST, apply_filter
from brandkit.errors import DataError
from brandkit.model.expression import Filter, Lookup, Scalar
from brandkit.source import filters as source

VALUE = Lookup(("value",))


def _apply(name: str, value: object, *arguments: Scalar) -> object:
    return apply_filter(Filter(name, VALUE, arguments), value, "en-US")


def test_knows_the_filters_that_a_source_may_use() -> None:
    """What the source reads and what is computed here are the same list."""
    assert set(FILTERS) == set(source.FILTERS)


@pytest.mark.parametrize(
    ("name", "arguments", "value", "made"),
    [
        ("default", ("friend",), None, "friend"),
        ("default", ("friend",), "", ""),
        ("default", ("friend",), 0, 0),
        ("default", ("friend", True), "", "friend"),
        ("default", ("friend", True), "Kim", "Kim"),
        ("upper", (), "straße ǆ", "STRASSE Ǆ"),
        ("lower", (), "ΟΔΟΣ I", "οδος i"),
        ("capitalize", (), "ǆaba KIM", "ǅaba kim"),
        ("title", (), "o'neill-smith (junior)\nΟΔΟΣ", "O'neill-Smith (Junior)\nΟδος"),
        ("length", (), "é🌷", 2),
        ("length", (), [1, 2, 3], 3),
        ("length", (), {}, 0),
        ("first", (), [7, 8], 7),
        ("first", (), "Kim", "K"),
        ("first", (), [], None),
        ("last", (), [7, 8], 8),
        ("join", (", ",), ["a", 2, "c"], "a, 2, c"),
        ("join", (), ["a", "b"], "ab"),
        ("join", (", ",), [], ""),
        ("round", (), 2.5, 3),
        ("round", (), -2.5, -3),
        ("round", (2,), 2.675, 2.68),
        ("round", (-1,), 14.2, 14),
        ("round", (1,), 7, 7),
        ("round", (), 1e308, 10**308),
        ("date", (), "2026-05-31", "May 31"),
        ("time", (), "18:00", "6 p.m."),
        ("money", ("USD",), 49.9, "$49.90"),
        ("number", (), 1234567, "1,234,567"),
        ("percent", (), 20, "20%"),
    ],
)
def test_makes_of_a_value(name: str, arguments: tuple[Scalar, ...], value: object, made: object) -> None:
    """Each filter does what its name says, in Unicode and in the locale."""
    found = _apply(name, value, *arguments)

    if name in {"date", "time"}:  # how a locale writes these is told by the tests of facts
        assert isinstance(found, str)
        assert found != value
    else:
        assert (found, type(found)) == (made, type(made))


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("upper", None, "`value` is missing; give it in the data or write a default"),
        ("upper", 7, "`value` is not text; mend the data"),
        ("title", ["Kim"], "`value` is not text; mend the data"),
        ("length", 7, "`value` is not a list or text; mend the data"),
        ("first", {"Kim": 1}, "`value` is not a list or text; mend the data"),
        ("join", "Kim", "`value` is not a list; mend the data"),
        ("join", ["a", None], "`value` is missing; give it in the data or write a default"),
        ("join", ["a", ["Kim"]], "`value` is not text or a number; mend the data"),
        ("round", "Kim", "`value` is not a number; mend the data"),
        ("round", True, "`value` is not a number; mend the data"),
        ("round", float("inf"), "`value` is not a number; mend the data"),
        ("round", float("nan"), "`value` is not a number; mend the data"),
        ("date", "31 Kim", "`value` is not a date; mend the data"),
        ("date", 7, "`value` is not a date; mend the data"),
        ("time", "Kim", "`value` is not a time; mend the data"),
        ("money", "Kim", "`value` is not an amount; mend the data"),
        ("number", "Kim", "`value` is not a number; mend the data"),
        ("number", float("inf"), "`value` is not a number; mend the data"),
        ("percent", ["Kim"], "`value` is not a number; mend the data"),
    ],
)
def test_refuses_a_value_that_it_is_not_for(name: str, value: object, words: str) -> None:
    """The error says what was expected, in the author's words, without the value."""
    with pytest.raises(DataError) as caught:
        _apply(name, value)

    assert str(caught.value) == words


@pytest.mark.parametrize(
    ("name", "value", "arguments"),
    [
        ("upper", "ß" * (LONGEST // 2 + 1), ()),
        ("join", ["a"] * 60_000, (", ",)),
        ("join", ["a" * 60_000] * 2, ()),
        ("default", "a" * (LONGEST + 1), ("",)),
    ],
)
def test_makes_no_more_than_its_cap(name: str, value: object, arguments: tuple[Scalar, ...]) -> None:
    """A filter is no way to blow a small value up."""
    with pytest.raises(DataError, match="is longer than 100000 characters; shorten the data"):
        _apply(name, value, *arguments)


def test_reaches_its_cap() -> None:
    """The cap itself is allowed."""
    assert _apply("join", ["a"] * LONGEST) == "a" * LONGEST
