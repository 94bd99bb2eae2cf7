"""Look-ups and equality."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.compile.values import MISSING, lookup, same

JSON = st.recursive(
    st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("person", "name"), "Kim"),
        (("person",), {"name": "Kim", "nothing": None}),
        (("rows", 0), "first"),
        (("rows", -1), "last"),
        (("person", "items"), MISSING),
        (("person", "nothing"), MISSING),
        (("person", "name", "upper"), MISSING),
        (("person", 0), MISSING),
        (("rows", 2), MISSING),
        (("rows", -3), MISSING),
        (("rows", "0"), MISSING),
        (("text", 0), MISSING),
        (("nobody", "name"), MISSING),
    ],
)
def test_finds_a_value_by_names_and_places_only(path: tuple[str | int, ...], value: object) -> None:
    """Names lead into dicts and numbers into lists; everything else leads nowhere."""
    data = {"person": {"name": "Kim", "nothing": None}, "rows": ["first", "last"], "text": "abc"}

    assert lookup(data, path) == value


def test_never_reads_an_attribute() -> None:
    """An object that is no JSON has nothing to find, whatever its attributes are."""

    class Row:
        name = "Kim"

        def __getitem__(self, key: str) -> str:
            return "Kim"

    assert lookup({"person": Row()}, ("person", "name")) is MISSING


@settings(deadline=None)
@given(JSON)
def test_a_value_equals_itself(value: object) -> None:
    """Every value but `MISSING` is the same as itself."""
    assert same(value, value)


@settings(deadline=None)
@given(JSON, JSON)
def test_equality_goes_both_ways(one: object, other: object) -> None:
    """It makes no difference which side a value stands on."""
    assert same(one, other) == same(other, one)


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        (1, 1.0, True),
        (1, True, False),
        (0, False, False),
        (True, True, True),
        ("1", 1, False),
        ([1], (1,), True),
        ([1], [True], False),
        ([1, 2], [1], False),
        ({"a": [1]}, {"a": [1.0]}, True),
        ({"a": 1}, {"b": 1}, False),
        ({"a": None}, {"a": None}, False),
        (MISSING, MISSING, False),
        (MISSING, "", False),
        ([], {}, False),
    ],
)
def test_compares_by_value_and_keeps_bools_apart(one: object, other: object, equal: bool) -> None:
    """Numbers are equal by amount; true is no number; nothing equals a missing value."""
    assert same(one, other) is equal


def test_compares_data_nested_deeper_than_the_stack() -> None:
    """A hostile row cannot exhaust the stack."""
    one: Any = []
    other: Any = []
    for _ in range(100_000):
        one, other = [one], [other]

    assert same(one, other)
    while one:  # taken apart by hand, since the interpreter would do it in depth
        one, other = one.pop(), other.pop()
