"""What a data schema says about a look-up."""

from typing import Any

import pytest

from brandkit.source.data_paths import known_keys, step_into

ROOT: dict[str, Any] = {
    "$defs": {"name": {"properties": {"first": {}}}, "self": {"$ref": "#/$defs/self"}},
}


@pytest.mark.parametrize(
    ("node", "step", "inner"),
    [
        ({"properties": {"a": {"type": "string"}}}, "a", {"type": "string"}),
        ({"properties": {"a": {}}}, "b", None),
        ({"properties": {"a": {}}, "additionalProperties": True}, "b", True),
        ({"properties": {"a": {}}, "additionalProperties": {"type": "string"}}, "b", {"type": "string"}),
        ({"properties": {"a": {}}, "additionalProperties": False}, "b", None),
        ({"patternProperties": {"^x": {"type": "string"}}}, "xa", {"type": "string"}),
        ({"patternProperties": {"^x": {"type": "string"}}}, "a", None),
        ({"$ref": "#/$defs/name"}, "first", {}),
        ({"$ref": "#/$defs/self"}, "first", {}),
        ({"anyOf": [{"type": "null"}, {"properties": {"a": {}}}]}, "a", {}),
        ({"allOf": [{"properties": {"a": {"type": "string"}}}, {"properties": {"b": {}}}]}, "a", {"type": "string"}),
        ({"oneOf": [{"properties": {"a": {}}}, {"properties": {"a": {"x": 1}}}]}, "a", {"anyOf": [{"x": 1}, {}]}),
        ({"if": {}, "then": {"properties": {"a": {"x": 1}}}}, "a", {"x": 1}),
        ({}, "a", {}),
        (True, "a", {}),
        ({"type": "object"}, "a", {}),
        ({"type": ["object", "null"]}, "a", {}),
        ({"type": "string"}, "a", None),
        ({"enum": ["x"]}, "a", None),
        ({"items": {"x": 1}}, 3, {"x": 1}),
        ({"items": {"x": 1}}, -1, {"x": 1}),
        ({"prefixItems": [{"x": 1}], "items": False}, 0, {"x": 1}),
        ({"prefixItems": [{"x": 1}], "items": False}, 1, None),
        ({"type": "array"}, 0, {}),
        ({"type": "string"}, 0, None),
        ({"properties": {"a": {}}}, 0, None),
    ],
)
def test_steps_into_a_value(node: Any, step: str | int, inner: object) -> None:
    """A listed key leads on, an unlisted one nowhere, and what is open stays open."""
    assert step_into(ROOT, node, step) == inner


def test_knows_the_keys_of_all_parts() -> None:
    """Keys from references and alternatives count."""
    node = {"properties": {"a": {}}, "anyOf": [{"$ref": "#/$defs/name"}, {"properties": {"b": {}, "a": {}}}]}

    assert set(known_keys(ROOT, node)) == {"a", "b", "first"}


def test_ends_with_a_schema_that_combines_itself() -> None:
    """A circle of references is walked a bounded number of times."""
    root: dict[str, Any] = {"anyOf": [{"$ref": "#"}, {"$ref": "#"}], "properties": {"a": {}}}

    assert known_keys(root, root) == ("a",)
    assert step_into(root, root, "b") is None
