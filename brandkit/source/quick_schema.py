"""A quick yes: JSON Schemas that surely are sound, found without the library that can say what is not.

This is `brandkit.source.quick_fit` for one schema that never changes, the one that describes schemas (draft 2020-12,
``meta/core`` and its kin): jsonschema takes longer to load, and to walk it, than all of a message takes to read.
"""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

_TYPES = frozenset(("array", "boolean", "integer", "null", "number", "object", "string"))
_REFERENCE = re.compile(r"#(?:/[\w$.~-]*)*", re.ASCII)
"""References inside the schema, and of those only what needs no percent sign."""
_ADDRESS = re.compile(r"https?://[\w/.~-]+#?", re.ASCII)


def surely_sound(schema: object) -> bool:
    """Return True only if ``check_schema`` would accept the schema; it must not be nested deeper than Python allows."""
    if isinstance(schema, bool):
        return True
    return isinstance(schema, dict) and all(key in KEYWORDS and KEYWORDS[key](said) for key, said in schema.items())


def _is_text(said: object) -> bool:
    return isinstance(said, str)


def _is_flag(said: object) -> bool:
    return isinstance(said, bool)


def _is_number(said: object) -> bool:
    return isinstance(said, int | float) and not isinstance(said, bool)


def _is_count(said: object) -> bool:
    return isinstance(said, int) and not isinstance(said, bool) and said >= 0


def _is_list(said: object) -> bool:
    return isinstance(said, list)


def _is_anything(_: object) -> bool:
    return True


def _is_pattern(said: object) -> bool:
    try:
        return isinstance(said, str) and bool(re.compile(said))
    except (re.error, OverflowError, RecursionError):
        return False


def _is_reference(said: object) -> bool:
    return isinstance(said, str) and _REFERENCE.fullmatch(said) is not None


def _is_address(said: object) -> bool:
    return isinstance(said, str) and _ADDRESS.fullmatch(said) is not None


def _is_keys(said: object) -> bool:
    return isinstance(said, list) and all(isinstance(key, str) for key in said) and len(set(said)) == len(said)


def _is_type(said: Any) -> bool:
    return said in _TYPES if isinstance(said, str) else _is_keys(said) and bool(said) and set(said) <= _TYPES


def _is_schemas(said: object) -> bool:
    return isinstance(said, list) and bool(said) and all(map(surely_sound, said))


def _is_named_schemas(said: object) -> bool:
    return isinstance(said, dict) and all(map(surely_sound, said.values()))


KEYWORDS: Mapping[str, Callable[[Any], bool]] = MappingProxyType(
    {
        **dict.fromkeys(("$comment", "title", "description", "format"), _is_text),
        **dict.fromkeys(("deprecated", "readOnly", "writeOnly", "uniqueItems"), _is_flag),
        **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), _is_number),
        **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), _is_count),
        **dict.fromkeys(("minProperties", "maxProperties"), _is_count),
        **dict.fromkeys(("enum", "examples"), _is_list),
        **dict.fromkeys(("const", "default"), _is_anything),
        **dict.fromkeys(("items", "additionalProperties", "propertyNames", "not"), surely_sound),
        **dict.fromkeys(("anyOf", "allOf", "oneOf", "prefixItems"), _is_schemas),
        **dict.fromkeys(("properties", "$defs"), _is_named_schemas),
        "type": _is_type,
        "required": _is_keys,
        "pattern": _is_pattern,
        "$ref": _is_reference,
        "$id": _is_address,
        "$schema": _is_address,
    }
)
"""The keywords that are known here: whether one may say that."""
