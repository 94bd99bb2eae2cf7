"""A quick yes: values that surely meet a JSON Schema, found without the library that can say what does not.

Nearly every value is as it should be, and jsonschema takes longer to load than all of a message takes to read. So
the part of draft 2020-12 that most schemas keep to is known here as well. "Not surely" settles nothing: jsonschema
is asked then. A property test holds that it never finds a fault where this module says yes.
"""

from collections.abc import Callable, Mapping
from types import NoneType, UnionType
from typing import Any, TypeAlias

from brandkit.model.frozen import frozen
from brandkit.source.data_schema import resolve
from brandkit.source.validation import FORMATS

Schema: TypeAlias = Mapping[str, Any] | bool


@frozen
class _Asked:
    """What holds for the whole question."""

    root: Schema
    matches: Callable[[str, str], bool]


Rule: TypeAlias = Callable[[Any, Any, Mapping[str, Any], _Asked], bool]


def surely_fits(value: object, schema: Schema, matches: Callable[[str, str], bool]) -> bool:
    """Return True only if jsonschema would find no fault in the value.

    Args:
        value: plain JSON values.
        schema: one that has passed ``check_schema``.
        matches: whether a pattern is found in a text.
    """
    try:
        return _fits(value, schema, _Asked(schema, matches))
    except (RecursionError, ValueError):  # a schema that refers to itself, a pattern that is none
        return False


def _fits(value: Any, schema: Schema, asked: _Asked) -> bool:
    if isinstance(schema, bool):
        return schema
    return all(_holds(key, value, schema, asked) for key in schema)


def _holds(key: str, value: Any, schema: Mapping[str, Any], asked: _Asked) -> bool:
    """Return whether the value surely keeps to one keyword of the schema."""
    if key in _SILENT:
        return True
    for kinds, rules in _RULES:
        if key in rules:
            is_asked = isinstance(value, kinds) and not (rules is _OF_NUMBERS and isinstance(value, bool))
            return not is_asked or rules[key](value, schema[key], schema, asked)
    return False


def _is(value: object, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    return kind in _KINDS and isinstance(value, _KINDS[kind])


def _target(reference: str, asked: _Asked) -> Schema:
    """Return what a reference inside the schema leads to; False, which nothing fits, if that is no schema."""
    found = resolve(asked.root, reference) if isinstance(asked.root, Mapping) else None
    return found if isinstance(found, Mapping | bool) else False


def _has_type(value: object, wanted: str | list[str], *_: object) -> bool:
    return any(_is(value, kind) for kind in ([wanted] if isinstance(wanted, str) else wanted))


def _is_listed(value: object, wanted: list[object], *_: object) -> bool:
    return not isinstance(value, list | dict) and any(type(value) is type(each) and value == each for each in wanted)


def _refers(value: object, reference: str, _: object, asked: _Asked) -> bool:
    # Another file, an anchor and an encoded character are for jsonschema to follow.
    return reference.startswith("#") and "%" not in reference and _fits(value, _target(reference, asked), asked)


def _matches(text: str, pattern: str, schema: Mapping[str, Any], asked: _Asked) -> bool:
    # The length first: it bounds the time that a pattern takes.
    return len(text) <= schema.get("maxLength", len(text)) and asked.matches(pattern, text)


def _has_format(text: str, name: str, *_: object) -> bool:
    return name not in FORMATS or FORMATS[name](text)


def _all_different(items: list[Any], wanted: object, *_: object) -> bool:
    return not wanted or (all(isinstance(item, str) for item in items) and len(set(items)) == len(items))


def _others_fit(value: dict[str, Any], wanted: Schema, schema: Mapping[str, Any], asked: _Asked) -> bool:
    # With patternProperties there would be fewer others; that keyword is not known here.
    return all(_fits(value[key], wanted, asked) for key in value.keys() - schema.get("properties", {}).keys())


_SILENT = frozenset(
    (
        "$schema",
        "$defs",
        "$comment",
        "title",
        "description",
        "default",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
    )
)
"""Keywords that ask nothing of a value."""

_KINDS: Mapping[str, type | UnionType] = {
    "string": str,
    "integer": int,
    "number": int | float,
    "object": dict,
    "array": list,
    "null": NoneType,
}

# A rule is given the value, what the keyword says, the schema that it stands in, and what is asked.
_OF_ALL: Mapping[str, Rule] = {
    "type": _has_type,
    "enum": _is_listed,
    "$ref": _refers,
    "$id": lambda _, __, schema, asked: schema is asked.root,
    "anyOf": lambda value, wanted, _, asked: any(_fits(value, each, asked) for each in wanted),
    "allOf": lambda value, wanted, _, asked: all(_fits(value, each, asked) for each in wanted),
}
_OF_TEXTS: Mapping[str, Rule] = {
    "minLength": lambda text, least, *_: len(text) >= least,
    "maxLength": lambda text, most, *_: len(text) <= most,
    "pattern": _matches,
    "format": _has_format,
}
_OF_NUMBERS: Mapping[str, Rule] = {
    "minimum": lambda number, least, *_: number >= least,
    "maximum": lambda number, most, *_: number <= most,
    "exclusiveMinimum": lambda number, bound, *_: number > bound,
    "exclusiveMaximum": lambda number, bound, *_: number < bound,
}
_OF_LISTS: Mapping[str, Rule] = {
    "minItems": lambda items, least, *_: len(items) >= least,
    "maxItems": lambda items, most, *_: len(items) <= most,
    "uniqueItems": _all_different,
    "items": lambda items, wanted, _, asked: all(_fits(item, wanted, asked) for item in items),
}
_OF_OBJECTS: Mapping[str, Rule] = {
    "required": lambda value, keys, *_: all(key in value for key in keys),
    "minProperties": lambda value, least, *_: len(value) >= least,
    "maxProperties": lambda value, most, *_: len(value) <= most,
    "propertyNames": lambda value, wanted, _, asked: all(_fits(key, wanted, asked) for key in value),
    "properties": lambda value, wanted, _, asked: all(
        _fits(value[key], inner, asked) for key, inner in wanted.items() if key in value
    ),
    "additionalProperties": _others_fit,
}
_RULES: tuple[tuple[type | UnionType, Mapping[str, Rule]], ...] = (
    (object, _OF_ALL),
    (str, _OF_TEXTS),
    (int | float, _OF_NUMBERS),
    (list, _OF_LISTS),
    (dict, _OF_OBJECTS),
)
