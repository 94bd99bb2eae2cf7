"""The schema of recipient data: read from its file, and held against a row without quoting the row."""

import json
from collections.abc import Iterator, Mapping
from itertools import islice, pairwise
from pathlib import Path
from typing import Any, NoReturn

from brandkit.errors import Fault, SourceError
from brandkit.model.message import Schema
from brandkit.model.place import Span
from brandkit.source.guess import quote
from brandkit.source.quick_schema import surely_sound

MAX_BYTES = 262_144
MAX_DEPTH = 64
MAX_FAULTS = 20
"""Faults of one row that are told."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def load_schema(path: Path) -> Schema:
    """Return the JSON Schema in the file at `path`.

    Raises:
        SourceError: there is no such file, or `parse_schema` refuses its text.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        mend = "check `data:` in the message, or the path in brandkit.yaml"
        raise SourceError([Fault(f"the data schema {path} cannot be read ({error.strerror})", mend)]) from error
    except UnicodeDecodeError as error:
        words = f"the data schema {path} is not UTF-8 at byte {error.start}"
        raise SourceError([Fault(words, "save it as UTF-8")]) from error
    return parse_schema(text, str(path))


def parse_schema(text: str, path: str) -> Schema:
    """Return the JSON Schema (draft 2020-12) that `text` holds.

    Raises:
        SourceError: not JSON, too large or deep, not a schema, or with a ``$ref`` out of the file.
    """
    value = _read_json(text, path)
    faults = [Fault(words, mend, Span(path, 1, 1, 1, 1)) for words, mend in _schema_faults(value)]
    if faults:
        raise SourceError(faults)
    schema: Schema = value
    return schema


def check_data(data: object, schema: Schema, what: str) -> tuple[str, ...]:
    """Return what is wrong with a row of recipient data, never quoting a value of it.

    Args:
        data: the row as plain JSON values.
        schema: as `parse_schema` gave it.
        what: what the row is called, such as ``row 17``.

    Keys that the schema does not name are shown as ``*``: they may be values that ran wild.
    """
    from brandkit.source.quick_fit import surely_fits
    from brandkit.source.validation import make_validator, matches

    if surely_fits(data, schema, matches):
        return ()
    try:
        errors = list(islice(make_validator(schema).iter_errors(data), MAX_FAULTS))
    except RecursionError:
        return (f"{what}: the data, or the schema that refers to itself, is nested too deep",)
    return tuple(f"{what}: {_pointer(error)} does not meet `{error.validator}`{_missing(error)}" for error in errors)


def _pointer(error: Any) -> str:
    named = {after for before, after in pairwise(error.absolute_schema_path) if before == "properties"}
    steps = [str(step) if isinstance(step, int) or step in named else "*" for step in error.absolute_path]
    return "/" + "/".join(step.replace("~", "~0").replace("/", "~1") for step in steps)


def _missing(error: Any) -> str:
    if error.validator != "required":
        return ""
    absent = [key for key in error.validator_value if key not in error.instance]
    return f" (missing: {', '.join(absent)})"


def _read_json(text: str, path: str) -> Any:
    if len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        _refuse(f"the data schema is longer than {MAX_BYTES} bytes", "shorten it", Span(path, 1, 1, 1, 1))
    try:
        return json.loads(text, parse_constant=_refuse_constant, object_pairs_hook=_refuse_doubles)
    except json.JSONDecodeError as error:
        span = Span(path, error.lineno, error.colno, error.lineno, error.colno + 1)
        _refuse(f"the data schema is not JSON: {error.msg}", "mend the JSON here", span)
    except RecursionError:
        _refuse("the data schema is nested too deep", "nest less", Span(path, 1, 1, 1, 1))
    except ValueError as error:
        _refuse(f"the data schema is not sound JSON: {error}", "mend the JSON", Span(path, 1, 1, 1, 1))


def _refuse(words: str, mend: str, span: Span) -> NoReturn:
    raise SourceError([Fault(words, mend, span)])


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON")


def _refuse_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    mapping: dict[str, Any] = {}
    for key, value in pairs:
        if key in mapping:
            raise ValueError(f"the key {quote(key)} stands twice in one object")
        mapping[key] = value
    return mapping


def _schema_faults(schema: Any) -> Iterator[tuple[str, str]]:
    if not isinstance(schema, dict):
        yield "the data schema is not an object", 'write {"type": "object", "properties": {...}}'
        return
    if _depth(schema) > MAX_DEPTH:
        yield f"the data schema is nested more than {MAX_DEPTH} levels deep", "nest less"
        return
    dialect = schema.get("$schema", DIALECT)
    if str(dialect).rstrip("#") != DIALECT:
        yield f"the data schema is written for {quote(str(dialect))}", f'write "$schema": "{DIALECT}"'
        return
    yield from _meta_faults(schema)
    yield from _reference_faults(schema)


def _depth(value: Any) -> int:
    """Return how deep `value` is nested, counting no further than the cap."""
    layer, depth = [value], 0
    while layer and depth <= MAX_DEPTH:
        held = [list(each.values()) if isinstance(each, dict) else each for each in layer]
        layer = [inner for each in held if isinstance(each, list) for inner in each]
        depth += 1
    return depth


def _meta_faults(schema: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if surely_sound(schema):
        return
    # jsonschema only where it is needed, since it takes long to load.
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import SchemaError

    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        place = "/" + "/".join(map(str, error.absolute_path))
        yield f"the data schema is not sound at {quote(place)}: {error.message[:200]}", "mend it there"


def _reference_faults(schema: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    inside = {name: value for name, value in schema.items() if name != "$id"}
    for name, target in _references(inside):
        if name != "$ref":
            yield f"the data schema uses `{name}`", "use `$ref` to `#/$defs/...` instead"
        elif target != "#" and not target.startswith("#/"):
            yield f"the data schema refers to {quote(target)}, which is not in it", "copy that schema under `$defs`"
        elif resolve(schema, target) is None:
            yield f"the data schema has nothing at {quote(target)}", "add it under `$defs`, or mend the reference"


def _references(value: Any) -> Iterator[tuple[str, str]]:
    """Yield every keyword within a schema that refers, or that changes what a reference means."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in ("$ref", "$dynamicRef", "$id", "$recursiveRef") and isinstance(inner, str):
                yield key, inner
            yield from _references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _references(inner)


def resolve(schema: Mapping[str, Any], reference: str) -> Any:
    """Return what ``#/$defs/name`` points to in `schema`; None when there is nothing."""
    value: Any = schema
    for step in reference.removeprefix("#").split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict) and key in value:
            value = value[key]
        elif isinstance(value, list) and key.isdecimal() and int(key) < len(value):
            value = value[int(key)]
        else:
            return None
    return value
