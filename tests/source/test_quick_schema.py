"""A quick yes to a JSON Schema is never wrong, and is there where it counts."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError

from brandkit.source.quick_schema import KEYWORDS, surely_sound

PACKAGE = Path(__file__).parents[2] / "brandkit"

SAID = st.recursive(
    st.none() | st.booleans() | st.integers(-1, 2) | st.sampled_from((0.5, "a", "string", "(", "#/$defs/a", "a b")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(("a", "type", "items")), inner),
    max_leaves=4,
)


@given(st.dictionaries(st.sampled_from((*KEYWORDS, "multipleOf", "unknown")), SAID, max_size=3))
def test_says_yes_only_to_what_is_sound(schema: Any) -> None:
    """Whatever the schema: after a yes jsonschema accepts it."""
    assert not surely_sound(schema) or _is_sound(schema)


@given(st.sampled_from(tuple(KEYWORDS)), SAID)
def test_knows_what_each_keyword_says(key: str, said: Any) -> None:
    """One keyword alone, so that every one of them is tried with much that it cannot say."""
    assert not surely_sound({key: said}) or _is_sound({key: said})


SOUND = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://acme.example/person.json",
    "type": ["object", "null"],
    "required": ["a"],
    "properties": {"a": {"type": "string", "pattern": "^[a-z]+$", "maxLength": 9}, "b": {"$ref": "#/$defs/b~1"}},
    "additionalProperties": False,
    "$defs": {"b/": {"anyOf": [True, {"items": {"minimum": 1.5}, "uniqueItems": True}]}},
}


@pytest.mark.parametrize(
    "schema",
    [
        SOUND,
        *(
            json.loads((PACKAGE / path).read_text("utf-8"))
            for path in ("kit/brandkit.schema.json", "source/message.schema.json", "starter/project/person.schema.json")
        ),
    ],
    ids=["all that is usual", "brandkit.yaml", "front matter", "starter"],
)
def test_says_yes_to_usual_schemas(schema: Any) -> None:
    """Sound schemas of a usual kind are read without jsonschema, which is what this module is for."""
    assert surely_sound(schema)
    assert _is_sound(schema)


@pytest.mark.parametrize(
    "schema",
    [{"type": "strnig"}, {"type": []}, {"required": ["a", "a"]}, {"anyOf": []}, {"maxLength": -1}, {"pattern": "("}],
    ids=str,
)
def test_says_no_to_what_is_not(schema: Any) -> None:
    """A fault is left to jsonschema, which can name it."""
    assert not surely_sound(schema)
    assert not _is_sound(schema)


def _is_sound(schema: Any) -> bool:
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError:
        return False
    return True
