"""The extreme values of one schema."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.compose.extremes import (
    ABSENT,
    MOST,
    UNKNOWN_LENGTH,
    UNKNOWN_NUMBER,
    Choice,
    choices_for,
    extreme,
    is_unbounded,
)
from brandkit.markup.escape import header, url_part, whole_url
from brandkit.source.data_schema import check_data

EMOJI = "\U0001f600"


@pytest.mark.parametrize(
    ("node", "constants", "expected"),
    [
        ({"const": "x"}, (), ("x",)),
        ({"enum": ["gold", "grey", None]}, ("gold",), ("gold", "grey", None)),
        ({"type": "boolean"}, (), (True, False)),
        ({"type": "string"}, (), (MOST, "")),
        ({"type": "string", "minLength": 1}, (), (MOST,)),
        ({"type": "string"}, ("gold",), (MOST, "gold")),
        ({"type": "string", "maxLength": 3}, ("gold",), (MOST,)),
        ({"type": "string", "pattern": "^[a-z]+$"}, ("gold", "GREY"), (MOST, "gold")),
        ({"type": "string"}, (3, None), (MOST,)),
        ({"type": "integer"}, (), (MOST, -1, 0, 1)),
        ({"type": "integer", "minimum": 0}, (), (MOST, 0, 1)),
        ({"type": "integer", "minimum": 5, "maximum": 6}, (5,), (MOST, 5, 6)),
        ({"type": "number"}, (2.5,), (MOST, 1.5, 2.5, 3.5)),
        ({"items": {}}, (), (MOST, ())),
        ({"items": {}, "minItems": 1}, (), (MOST,)),
        ({"properties": {}}, (), (MOST,)),
    ],
)
def test_takes_a_test_every_way(
    node: Mapping[str, Any], constants: tuple[object, ...], expected: tuple[Choice, ...]
) -> None:
    """What a value is compared with, its neighbours, and none at all; nothing that the schema forbids."""
    assert choices_for(node, constants, required=True) == expected
    assert choices_for(node, constants, required=False) == (*expected, ABSENT)


def test_a_choice_stands_once_but_true_is_not_one() -> None:
    """Equal values of one type are one choice; ``1`` and ``True`` are two."""
    assert choices_for({"enum": [1, 1.0, True, "a", "a"]}, (), required=True) == (1, 1.0, True, "a")


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        ({"const": 3}, 3),
        ({"enum": ["a", "ccc", "bb"]}, "ccc"),
        ({"enum": ["abc", "éé"]}, "éé"),
        ({"type": "boolean"}, True),
        ({"type": "integer", "maximum": 120}, 120),
        ({"type": "number", "minimum": 0, "maximum": 9.75}, 9.75),
        ({"type": "integer"}, int(UNKNOWN_NUMBER)),
        ({"type": "number"}, UNKNOWN_NUMBER),
        ({"type": ["null", "integer"], "maximum": 7}, 7),
        ({"type": ["string", "null"], "maxLength": 2}, EMOJI * 2),
        ({}, EMOJI * UNKNOWN_LENGTH),
        ({"maxLength": 0}, ""),
        ({"maxLength": 3, "pattern": "^[a-z]*$"}, "www"),
        ({"maxLength": 3, "pattern": "^[A-Z]*$"}, "WWW"),
        ({"maxLength": 3, "pattern": "^[a-z.]*$"}, "..."),
        ({"maxLength": 3, "pattern": "^\\w*$"}, "漢漢漢"),
        ({"maxLength": 4, "pattern": "^[0-9]{4}$"}, "0000"),
        ({"maxLength": 3, "pattern": "^[a-z€]*$"}, "€€€"),
        ({"maxLength": 9, "pattern": "^[A-Z]{2}-[0-9]+$", "examples": ["AB-1", "AB-123456", 7]}, "AB-123456"),
        ({"maxLength": 5, "pattern": "^(?:ab)+!$"}, "WWWWW"),
        ({"type": "string", "format": "date"}, "2026-09-30"),
        ({"type": "string", "format": "date-time"}, "2026-09-30T22:30:00+00:00"),
        ({"type": "string", "format": "time"}, "22:30:00"),
        ({"format": "uri", "maxLength": 24}, "https://example.com/wwww"),
        ({"format": "email", "maxLength": 16}, "wwww@example.com"),
    ],
)
def test_takes_the_most_room(node: Mapping[str, Any], expected: object) -> None:
    """The longest that the schema allows, in the costly letter where it may stand there."""
    assert extreme(node, EMOJI) == expected


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        ({}, True),
        ({"type": "string", "minLength": 3}, True),
        ({"type": "string", "maxLength": 3}, False),
        ({"enum": ["a"]}, False),
        ({"const": "a"}, False),
        ({"format": "date"}, False),
        ({"format": "email"}, True),
        ({"type": "integer"}, False),
        ({"properties": {}}, False),
        ({"items": {}}, True),
        ({"items": {}, "maxItems": 3}, False),
    ],
)
def test_knows_when_a_length_is_assumed(node: Mapping[str, Any], expected: bool) -> None:
    """Texts without ``maxLength`` and lists without ``maxItems``, unless something else bounds them."""
    assert is_unbounded(node) is expected


@pytest.mark.parametrize("length", [13, 40, 77, 120, 200, 254])
def test_a_mail_address_is_as_long_as_one_can_be(length: int) -> None:
    """It is a sound address of nearly that length, with no more than 64 octets before the @."""
    address = extreme({"format": "email", "maxLength": length}, EMOJI)

    assert check_data(address, {"type": "string", "format": "email", "maxLength": length}, "it") == ()
    assert length - 61 < len(address) <= length


def test_a_value_gets_through_the_escapes_of_every_place() -> None:
    """What begins an address is an address, though a longer text would fit the schema."""
    node = {"type": "string", "maxLength": 30}

    assert extreme(node, EMOJI, [(url_part,)]) == EMOJI * 30
    assert extreme(node, EMOJI, [(url_part,), (header, whole_url)]) == "https://example.com/wwwwwwwwww"


@given(st.integers(0, 40), st.integers(0, 60), st.sampled_from([None, "^[a-z]*$", "^[0-9]+$", "^[^&]*$"]))
def test_a_text_fits_its_schema_and_fills_it(least: int, room: int, pattern: str | None) -> None:
    """It keeps every keyword and is as long as ``maxLength``."""
    node: dict[str, Any] = {"type": "string", "minLength": least, "maxLength": least + room}
    if pattern and node["maxLength"]:
        node["pattern"] = pattern

    for letter in (EMOJI, "&"):
        text = extreme(node, letter)
        assert check_data(text, node, "it") == ()
        assert len(text) == least + room


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.data())
def test_no_allowed_number_is_wider(one: int, other: int, data: st.DataObject) -> None:
    """Between two bounds there is no number with more digits."""
    low, high = sorted((one, other))
    number = data.draw(st.integers(low, high))

    assert len(str(extreme({"type": "integer", "minimum": low, "maximum": high}, EMOJI))) >= len(str(number))


def test_a_number_below_zero_keeps_its_sign() -> None:
    """The sign takes room, and the value must fit the schema."""
    assert extreme({"type": "integer", "minimum": -500, "maximum": 10}, EMOJI) == -500


def test_a_number_with_decimals_is_wider_than_its_bound() -> None:
    """``type: number`` allows decimals, and they take room."""
    assert len(str(extreme({"type": "number", "minimum": 0, "maximum": 5}, EMOJI))) >= len("4.75")


def test_a_text_is_never_shorter_than_allowed() -> None:
    """The assumed length gives way to ``minLength``, as the assumed count gives way to ``minItems``."""
    assert len(extreme({"type": "string", "minLength": 200}, EMOJI)) >= 200


def test_a_value_that_may_be_null_is_null_once() -> None:
    """A test for none goes both ways, even when the key must be there."""
    assert None in choices_for({"type": ["string", "null"]}, (), required=True)


def test_a_choice_keeps_exclusive_bounds() -> None:
    """Values that the schema forbids take no room."""
    assert choices_for({"type": "integer", "exclusiveMinimum": 5}, (5,), required=True) == (MOST, 6)


def test_a_choice_keeps_the_format() -> None:
    """A date that must be there is never empty: the other way of the test is nobody's."""
    assert choices_for({"type": "string", "format": "date"}, (), required=True) == (MOST,)
