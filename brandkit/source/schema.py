"""A YAML document against a JSON Schema: every fault in plain words, at its place.

All scalars of a document are strings, so the schemas describe strings by pattern and enum. What a value should
look like is taken from the ``description`` beside it in the schema, which completes "write ...".
"""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from brandkit.errors import Fault
from brandkit.source.data_schema import check_data, load_schema, parse_schema
from brandkit.source.guess import quote, suggest
from brandkit.source.strict_yaml import Document
from brandkit.source.yaml_tree import Pointer

__all__ = ["check", "check_data", "load_schema", "parse_schema"]

MAX_FAULTS = 50
"""A document with more faults than that is better begun anew."""

_SHAPES = {"object": "a mapping (`key: value`)", "array": "a list (`- item`)", "string": "text"}


def check(document: Document, schema: Mapping[str, Any]) -> tuple[Fault, ...]:
    """Return what `document` has that `schema` does not allow, in reading order.

    Args:
        document: the YAML document.
        schema: one of brandkit's own, whose patterns take linear time on texts that keep to its lengths.
    """
    from brandkit.source.quick_fit import surely_fits
    from brandkit.source.validation import found_in, make_validator

    if surely_fits(document.value, schema, found_in):
        return ()
    errors = make_validator(schema).iter_errors(document.value)
    faults = list(islice((fault for error in errors for fault in _faults(error, document)), MAX_FAULTS))
    return tuple(sorted(dict.fromkeys(faults), key=_reading_order))


def _reading_order(fault: Fault) -> tuple[int, int]:
    return (fault.span.line, fault.span.column) if fault.span else (0, 0)


def _faults(error: Any, document: Document) -> Iterator[Fault]:
    pointer: Pointer = tuple(error.absolute_path)
    if error.validator == "required":
        yield from _missing_keys(error, document, pointer)
    elif error.validator in ("additionalProperties", "unevaluatedProperties"):
        yield from _unknown_keys(error, document, pointer)
    elif error.validator in ("anyOf", "oneOf"):
        yield from _no_branch(error, document, pointer)
    elif "propertyNames" in error.schema_path:
        yield _bad_key(error, document, pointer)
    else:
        yield _bad_value(error, document, pointer)


def _missing_keys(error: Any, document: Document, pointer: Pointer) -> Iterator[Fault]:
    for key in error.validator_value:
        if key not in error.instance:
            about = error.schema.get("properties", {}).get(key, {}).get("description", "")
            mend = f"add `{key}:`" + (f" with {about}" if about else "")
            yield Fault(f"`{_name((*pointer, key))}` is missing", mend, document.key_span(pointer))


def _unknown_keys(error: Any, document: Document, pointer: Pointer) -> Iterator[Fault]:
    known = error.schema.get("properties", {})
    where = f" of `{_name(pointer)}`" if pointer else ""
    for key in error.instance:
        if key not in known and not _is_pattern_key(key, error.schema):
            span = document.key_span((*pointer, key))
            yield Fault(f"{quote(key)} is not a key{where}", suggest(key, known, "keys"), span)


def _is_pattern_key(key: str, schema: Mapping[str, Any]) -> bool:
    from brandkit.source.validation import matches

    return any(matches(pattern, key) for pattern in schema.get("patternProperties", {}))


def _no_branch(error: Any, document: Document, pointer: Pointer) -> Iterator[Fault]:
    """Blame the one alternative that has the right shape, or else name all of them."""
    branches: dict[object, list[Any]] = {}
    for inner in error.context or ():
        branches.setdefault(inner.relative_schema_path[0], []).append(inner)
    shaped = [
        inner
        for inner in branches.values()
        if not any(each.validator in ("type", "enum") and not each.relative_path for each in inner)
    ]
    if len(shaped) == 1:
        for inner_error in shaped[0]:
            yield from _faults(inner_error, document)
    else:
        yield _bad_value(error, document, pointer)


def _bad_key(error: Any, document: Document, pointer: Pointer) -> Fault:
    words = f"{quote(error.instance)} cannot be a key of `{_name(pointer)}`"
    return Fault(words, _mend(error), document.key_span((*pointer, error.instance)))


def _bad_value(error: Any, document: Document, pointer: Pointer) -> Fault:
    name = f"`{_name(pointer)}`" if pointer else "the document"
    if error.validator == "type" and error.instance == "":
        words = f"{name} is empty"
    elif error.validator == "type":
        words = f"{name} is {_shape(error.instance)} here"
    elif isinstance(error.instance, str):
        words = f"{name} cannot be {quote(error.instance)}" if error.instance else f"{name} is empty"
    else:
        words = f"{name} breaks the schema's rule `{error.validator}`"
    return Fault(words, _mend(error), document.span(pointer))


def _mend(error: Any) -> str:
    """Say what to write, as the schema describes it."""
    about = error.schema.get("description", "") if isinstance(error.schema, Mapping) else ""
    if error.validator == "enum":
        known = [str(value) for value in error.validator_value]
        return suggest(str(error.instance), known, "choices")
    if about:
        return f"write {about}"
    if error.validator == "type":
        wanted = error.validator_value
        kinds = [wanted] if isinstance(wanted, str) else wanted
        return "write " + " or ".join(_SHAPES.get(kind, kind) for kind in kinds)
    return f"the schema wants {error.validator}: {quote(str(error.validator_value))}"


def _shape(value: object) -> str:
    if isinstance(value, dict):
        return "a mapping"
    return "a list" if isinstance(value, list) else "text"


def _name(pointer: Pointer) -> str:
    """Return a pointer as people write it: ``cta.url``, ``allow[0].rule``."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in pointer).lstrip(".")
