"""The tokens that a tree declares."""

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from brandkit.errors import Fault
from brandkit.kit.json_tree import read_json
from brandkit.kit.tokens.declared import TYPES, Declared, find_tokens

Css = Callable[[Mapping[str, Any]], dict[str, str]]
Told = Callable[[Mapping[str, Any]], list[str]]

ONE = {"$type": "number", "$value": 1}


def declared(file: Any) -> dict[str, Declared]:
    """Return the tokens of a file without fault."""
    faults: list[Fault] = []
    tokens = find_tokens(read_json(json.dumps(file), "t.json"), faults)
    assert faults == []
    return tokens


def test_a_name_is_the_way_to_the_token() -> None:
    """Group names and token name joined by dots; $root is part of the name."""
    file = {"a": {"b c": ONE, "d": {"$root": ONE, "e": ONE}}, "A": ONE, "$schema": "format.json"}

    assert list(declared(file)) == ["a.b c", "a.d.$root", "a.d.e", "A"]


def test_the_closest_group_gives_the_type() -> None:
    """Over any distance, and only where the token has none itself."""
    file = {"$type": "color", "g": {"$type": "dimension", "h": {"a": {"$value": 1}}, "b": ONE}, "c": {"$value": 1}}

    types = {name: (token.type, token.group_type) for name, token in declared(file).items()}

    assert types == {"g.h.a": ("", "dimension"), "g.b": ("number", "dimension"), "c": ("", "color")}


def test_what_is_said_about_a_token_is_kept() -> None:
    """Description and extensions survive; groups deprecate their tokens, which may contradict."""
    file = {
        "g": {
            "$deprecated": "use h",
            "a": {**ONE, "$description": "one", "$extensions": {"com.example": {"x": [1, None]}}},
            "b": {**ONE, "$deprecated": False},
        },
        "c": {**ONE, "$deprecated": True},
    }

    tokens = declared(file)

    assert (tokens["g.a"].description, tokens["g.a"].extensions) == ("one", {"com.example": {"x": [1, None]}})
    assert [tokens[name].deprecated for name in ("g.a", "g.b", "c")] == ["use h", False, True]


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ({"a.b": ONE}, "`a.b` cannot be a name: names are not empty and have no `{`, `}` or `.`"),
        ({"a{": ONE}, "`a{` cannot be a name"),
        ({"g": {"": ONE}}, "`` cannot be a name"),
        ({"$val": 1}, "`$val` is not a property of the format"),
        ({"a": {**ONE, "$typ": "number"}}, "`$typ` is not a property of the format; did you mean `$type`?"),
        ({"a": {"$value": 1, "$type": "colour"}}, "the text `colour` is not a type; did you mean `color`?"),
        ({"a": {"$value": 1, "$type": "string"}}, "the text `string` is not a type"),
        ({"a": {"$type": 3, "b": ONE}}, "the number `3` is not a type; the types are color, dimension"),
        ({"a": {**ONE, "b": ONE}}, "`a` has a $value and holds tokens as well; name the value $root"),
        ({"a": {**ONE, "$ref": "#/b"}, "b": ONE}, "`a` has both a $value and a $ref; keep one of the two"),
        ({"a": 3}, '`a` is the number `3`; write a token, {"$type": ..., "$value": ...}, or a group'),
        ({"a": {"value": 3}}, "`a.value` is the number `3`"),
        ({"g": {"$root": {"a": ONE}}}, "`g.$root` has no value; give it a $value"),
        ({"g": {"$root": 3}}, "`g.$root` is the number `3`"),
        ({"a": {**ONE, "$description": 3}}, "$description is the number `3`; write text"),
        ({"a": {**ONE, "$deprecated": 3}}, "$deprecated is the number `3`; write true, false, or the reason"),
        ({"a": {**ONE, "$extensions": []}}, "$extensions is a list"),
        ({"a": {"$value": 1}}, '`a` has no type, and types are not guessed; add "$type" here or to its group'),
        ([], "the file holds a list; write an object: {...}"),
    ],
)
def test_a_faulty_declaration_is_told(told: Told, file: Any, expected: str) -> None:
    """Each fault says what it found and what to write."""
    assert any(expected in fault for fault in told(file))


def test_all_faults_of_a_file_are_told_at_once(told: Told) -> None:
    """No fault hides another."""
    assert len(told({"a.b": ONE, "c": 3, "d": {"$value": 1}, "e": {**ONE, "$x": 1}})) == 4


def test_a_null_is_a_value(told: Told) -> None:
    """A token whose value is null is a token, of no type that fits."""
    assert "null is not a color" in told({"a": {"$type": "color", "$value": None}})[0]


def test_there_are_thirteen_types() -> None:
    """Seven simple ones and six composites."""
    assert len(TYPES) == 13
