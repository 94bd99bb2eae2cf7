"""What a data schema says about a look-up: whether there is such a value, and which keys there are.

A schema that lists ``properties`` and says nothing of others is taken to mean only those: in a message, a key
that nobody listed is a slip of the pen. ``additionalProperties: true`` or a schema there opens it.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from brandkit.model.message import Schema
from brandkit.source.data_schema import resolve

MAX_PARTS = 200
"""Schemas looked at for one step; references in a circle end there."""

_COMBINING = ("allOf", "anyOf", "oneOf")
_TELLING = ("properties", "patternProperties", "additionalProperties", "items", "prefixItems", "enum", "const")
"""Keywords that say what is inside a value: what they leave out is not there."""
_CONDITIONAL = ("then", "else")


def step_into(root: Schema, node: Any, step: str | int) -> Any:
    """Return the schema of what `step` leads to from a value that `node` describes; None: there is nothing.

    ``{}`` stands for a value of which nothing is known.
    """
    parts = tuple(_parts(root, node))
    inner = [found for part in parts for found in _inner(part, step)]
    if inner:
        return inner[0] if len(inner) == 1 else {"anyOf": inner}
    return {} if _is_open(parts, "object" if isinstance(step, str) else "array") else None


def known_keys(root: Schema, node: Any) -> tuple[str, ...]:
    """Return the keys that a value may have, as far as the schema names them."""
    return tuple(dict.fromkeys(key for part in _parts(root, node) for key in part.get("properties", {})))


def _parts(root: Schema, node: Any) -> Iterator[Mapping[str, Any]]:
    """Yield `node` and every schema that it combines or refers to."""
    waiting, seen = [node], 0
    while waiting and seen < MAX_PARTS:
        part = waiting.pop()
        seen += 1
        if not isinstance(part, Mapping):
            continue
        yield part
        if isinstance(part.get("$ref"), str):
            waiting.append(resolve(root, part["$ref"]))
        waiting.extend(inner for key in _COMBINING for inner in part.get(key, ()))
        waiting.extend(part[key] for key in _CONDITIONAL if key in part)


def _inner(part: Mapping[str, Any], step: str | int) -> Iterator[Any]:
    if isinstance(step, int):
        prefix = part.get("prefixItems", ())
        if 0 <= step < len(prefix):
            yield prefix[step]
        elif part.get("items", False) is not False:
            yield part["items"]
        return
    if step in part.get("properties", {}):
        yield part["properties"][step]
        return
    yield from _by_pattern(part, step)


def _by_pattern(part: Mapping[str, Any], step: str) -> Iterator[Any]:
    from brandkit.source.validation import matches

    found = [schema for pattern, schema in part.get("patternProperties", {}).items() if matches(pattern, step)]
    if not found and part.get("additionalProperties", False) is not False:
        found = [part["additionalProperties"]]
    yield from found


def _is_open(parts: tuple[Mapping[str, Any], ...], kind: str) -> bool:
    """Return whether nothing is said of what is inside a value that may be of `kind`."""
    if any(key in part for part in parts for key in _TELLING):
        return False
    types = [part["type"] for part in parts if "type" in part]
    return not types or any(kind == each or (isinstance(each, list) and kind in each) for each in types)
