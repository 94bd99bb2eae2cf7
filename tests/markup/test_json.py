"""JSON written from plans, and read with its places."""

import json

from hypothesis import given
from hypothesis import strategies as st

from brandkit.compile.interpret import interpret
from brandkit.markup.payloads.json_plan import Items, Words, json_plan
from brandkit.markup.payloads.json_text import Located, load_located
from brandkit.model.expression import Lookup
from brandkit.model.plan import Constant, If, Sequence, Slot

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


def plain(value: object) -> object:
    """Return a located value without its places."""
    if isinstance(value, Located):
        return value.text
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    return [plain(inner) for inner in value] if isinstance(value, list) else value


@given(VALUES)
def test_what_is_written_is_read(value: object) -> None:
    """Any JSON value survives."""
    written = interpret(json_plan(value), {}, "en")  # type: ignore[arg-type]

    assert json.loads(written) == value


@given(st.text(), st.text())
def test_a_value_stays_inside_its_string(constant: str, value: str) -> None:
    """Nothing in a value ends the string or escapes out of it."""
    if any("\ud800" <= c <= "\udfff" for c in value):
        return
    words = Words((Constant(constant), Slot(Lookup(("v",)), ())))

    assert json.loads(interpret(json_plan({"k": words}), {"v": value}, "en")) == {"k": constant + value}


def test_items_that_are_left_out_leave_no_comma() -> None:
    """An array stays an array for everybody."""
    item = Sequence(json_plan({"a": 1}))
    array = json_plan([Items((If(Lookup(("v",)), (item,)), item, If(Lookup(("v",)), (item,))))])

    assert json.loads(interpret(array, {"v": ""}, "en")) == [{"a": 1}]
    assert json.loads(interpret(array, {"v": "x"}, "en")) == [{"a": 1}] * 3


@given(VALUES, st.booleans())
def test_every_character_knows_its_place(value: object, ascii_only: bool) -> None:
    """Reading gives the same value, and each character of a string points at what wrote it."""
    text = json.dumps(value, ensure_ascii=ascii_only)
    located = load_located(text)

    assert plain(located) == json.loads(text)
    for string in strings(located):
        assert len(string.origins) == len(string.text)
        for character, origin in zip(string.text, string.origins, strict=True):
            assert text[origin] in (character, "\\")


def strings(value: object) -> list[Located]:
    """Return the strings in a located value."""
    if isinstance(value, Located):
        return [value]
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [string for inner in inside for string in strings(inner)]
