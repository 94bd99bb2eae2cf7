"""A quick yes to a value of a JSON Schema is never wrong, and is there where it counts."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.source.quick_fit import surely_fits
from brandkit.source.strict_yaml import load
from brandkit.source.validation import found_in, make_validator, matches

PACKAGE = Path(__file__).parents[2] / "brandkit"
STARTER = PACKAGE / "starter" / "project"

NAMES = st.sampled_from(("a", "b", "ab", "x"))
TEXTS = st.text("ab1\n", max_size=4)
NUMBERS = st.integers(-2, 4) | st.sampled_from((0.5, 1.0, 1e300))
PLAIN = st.none() | st.booleans() | NUMBERS | TEXTS
VALUES = st.recursive(PLAIN, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3))
COUNTS = st.integers(0, 3)
TYPES = st.sampled_from(("array", "boolean", "integer", "null", "number", "object", "string"))
RULES = {
    "type": TYPES | st.lists(TYPES, min_size=1, max_size=2, unique=True),
    "enum": st.lists(VALUES, max_size=3),
    "const": PLAIN,
    "minLength": COUNTS,
    "maxLength": COUNTS,
    "pattern": st.sampled_from(("^a", "b$", "^[ab]{1,2}$", "(a|b)+", "1")),
    "format": st.sampled_from(("date", "email", "hostname")),
    "minimum": NUMBERS,
    "exclusiveMaximum": NUMBERS,
    "minItems": COUNTS,
    "maxItems": COUNTS,
    "uniqueItems": st.booleans(),
    "minProperties": COUNTS,
    "maxProperties": COUNTS,
    "required": st.lists(NAMES, max_size=2, unique=True),
    "$ref": st.sampled_from(("#/$defs/short", "#/$defs/few")),
    "title": TEXTS,
    "if": st.just({"type": "string"}),
    "then": st.just({"maxLength": 1}),
}
DEFINITIONS = {"short": {"type": "string", "maxLength": 2}, "few": {"type": ["array", "object"], "maxItems": 1}}


def _schemas_of(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(inner, min_size=1, max_size=2)
    named = st.dictionaries(NAMES, inner, max_size=2)
    parts = {"items": inner, "additionalProperties": inner, "propertyNames": inner, "not": inner}
    more = {"anyOf": several, "allOf": several, "oneOf": several, "properties": named, "prefixItems": several}
    return st.fixed_dictionaries({}, optional={**RULES, **parts, **more, "patternProperties": named})


SCHEMAS = st.recursive(st.booleans() | st.fixed_dictionaries({}, optional=RULES), _schemas_of, max_leaves=5)


@given(SCHEMAS, VALUES)
def test_says_yes_only_where_there_is_no_fault(schema: Any, value: Any) -> None:
    """Whatever schema and value: after a yes jsonschema finds nothing."""
    whole = {"allOf": [schema], "$defs": DEFINITIONS}

    assert not surely_fits(value, whole, matches) or make_validator(whole).is_valid(value)


RULE_CASES: tuple[tuple[Any, Any, bool], ...] = (
    ({"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}}, {"a": "x"}, True),
    ({"type": "object", "required": ["a"]}, {}, False),
    ({"additionalProperties": False, "properties": {"a": True}}, {"a": 1}, True),
    ({"additionalProperties": False, "properties": {"a": True}}, {"b": 1}, False),
    ({"propertyNames": {"maxLength": 1}}, {"ab": 1}, False),
    ({"items": {"type": "integer"}, "uniqueItems": True}, [], True),
    ({"items": {"type": "integer"}}, [1, "2"], False),
    ({"uniqueItems": True}, ["a", "b"], True),
    ({"uniqueItems": True}, ["a", "a"], False),
    ({"type": "number", "minimum": 0, "exclusiveMaximum": 5}, 4.5, True),
    ({"exclusiveMaximum": 5}, 5, False),
    ({"type": "integer"}, True, False),
    ({"type": ["null", "boolean"]}, False, True),
    ({"enum": ["a", 1]}, 1, True),
    ({"enum": ["a", 1]}, True, False),
    ({"format": "date"}, "2026-02-30", False),
    ({"format": "hostname"}, "anything", True),
    ({"anyOf": [{"type": "null"}, {"minLength": 1}]}, "a", True),
    ({"$id": "https://a.example", "$ref": "#/$defs/a", "$defs": {"a": {"maxLength": 1}}}, "a", True),
    ({"$ref": "#/$defs/a", "$defs": {"a": {"maxLength": 1}}}, "ab", False),
)


@pytest.mark.parametrize(("schema", "value", "fits"), RULE_CASES)
def test_knows_the_usual_rules(schema: Any, value: Any, *, fits: bool) -> None:
    """Each rule is seen to be kept and to be broken."""
    assert surely_fits(value, schema, matches) is fits


@pytest.mark.parametrize(
    "schema",
    [
        {"oneOf": [True]},
        {"patternProperties": {}},
        {"$ref": "#"},
        {"$ref": "#/$defs/a%20b", "$defs": {"a%20b": True}},
        {"properties": {"a": {"$id": "https://a.example"}}},
        {"allOf": [{"pattern": "("}]},
    ],
    ids=["one of", "by pattern", "itself", "encoded", "id inside", "no pattern"],
)
def test_leaves_the_rest_to_jsonschema(schema: Any) -> None:
    """What is not known here, or cannot be followed, gets no yes."""
    value = "a" if "allOf" in schema else {"a": 1}

    assert not surely_fits(value, schema, matches)


def test_data_nested_without_end_get_no_yes() -> None:
    """Python's bound on recursion is no fault here."""
    value: Any = []
    for _ in range(5_000):
        value = [value]

    assert not surely_fits(value, {"$ref": "#/$defs/a", "$defs": {"a": {"items": {"$ref": "#/$defs/a"}}}}, matches)


def test_a_text_that_is_too_long_is_not_searched() -> None:
    """The bound on length holds before a pattern is tried, which may take long on a long text."""
    searched: list[str] = []

    def search(_: str, text: str) -> bool:
        searched.append(text)
        return True

    assert not surely_fits("aaaa", {"pattern": "(a*)*b", "maxLength": 3}, search)
    assert searched == []


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ("kit/brandkit.schema.json", (STARTER / "brandkit.yaml").read_text("utf-8")),
        ("source/message.schema.json", (STARTER / "spring-sale.md").read_text("utf-8").split("---")[1]),
    ],
    ids=["brandkit.yaml", "front matter"],
)
def test_says_yes_to_the_starter_project(schema: str, text: str) -> None:
    """Sound files of a usual kind are read without jsonschema, which is what this module is for."""
    whole = json.loads((PACKAGE / schema).read_text("utf-8"))

    assert surely_fits(load(text, "a file").value, whole, found_in)
