"""JSON Schema, draft 2020-12, made safe: nothing is fetched, and no pattern can hang.

Two of jsonschema's habits are mended here. ``$ref`` to an address or a file is fetched by default: the registry is
empty, so it is not. ``pattern`` is Python's backtracking `re.search`, whose ``$`` stands before a last newline
too: patterns run in the `regex` module with a time-out, and ``$`` is the end.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator, FormatChecker
    from jsonschema.exceptions import ValidationError

PATTERN_SECONDS = 0.1
"""Longest time for one pattern and one value; a linear pattern takes microseconds."""

# Bound to the start, and one quantifier at most: nothing is tried twice. Both libraries read these alike.
_ATOM = r"(?:[A-Za-z0-9_ @:/-]|\\[.+/-]|\[(?:[A-Za-z0-9_](?:-[A-Za-z0-9_])?)++-?\])"
_SIMPLE = re.compile(rf"\^(?:{_ATOM}++(?:(?:[*+?]|\{{[0-9]{{1,4}}(?:,[0-9]{{0,4}})?\}}){_ATOM}*+)?)?\$?")
_DOLLAR = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(\$)", re.DOTALL)


def make_validator(schema: Mapping[str, Any]) -> "Draft202012Validator":
    """Return a validator for `schema`, which must have passed ``check_schema``."""
    from referencing import Registry

    validator: Draft202012Validator = _validator_class()(schema, registry=Registry(), format_checker=_format_checker())
    return validator


def matches(pattern: str, text: str) -> bool:
    """Return whether `pattern` is found in `text`, as ECMA-262 means it; a pattern that takes too long is not.

    Raises:
        ValueError: the pattern is not a regular expression.
    """
    if _SIMPLE.fullmatch(pattern):
        try:
            return found_in(pattern, text)
        except re.error as error:  # a range that runs backwards
            raise ValueError(f"not a regular expression: {error}") from error
    import regex  # takes long to load, and most patterns are simple

    try:
        return regex.search(_ecma(pattern), text, timeout=PATTERN_SECONDS) is not None
    except TimeoutError:
        return False
    except regex.error as error:
        raise ValueError(f"not a regular expression: {error}") from error


def found_in(pattern: str, text: str) -> bool:
    """Return what `matches` does, without a bound in time: for patterns that are known to need none."""
    return re.search(_ecma(pattern), text) is not None


def _ecma(pattern: str) -> str:
    return _DOLLAR.sub(lambda found: r"\Z" if found.group(1) else found.group(), pattern)


@cache
def _validator_class() -> Any:
    from jsonschema import Draft202012Validator
    from jsonschema.validators import extend

    changed = {"pattern": _check_pattern, "patternProperties": _check_pattern_properties}
    return extend(Draft202012Validator, changed)  # type: ignore[no-untyped-call]


def _check_pattern(_: Any, pattern: str, instance: object, __: object) -> Iterator["ValidationError"]:
    from jsonschema.exceptions import ValidationError

    if isinstance(instance, str) and not matches(pattern, instance):
        yield ValidationError("the text does not match the pattern")


def _check_pattern_properties(
    validator: Any, patterns: Mapping[str, Any], instance: object, _: object
) -> Iterator["ValidationError"]:
    if not isinstance(instance, dict):
        return
    for pattern, schema in patterns.items():
        for key, value in instance.items():
            if matches(pattern, key):
                yield from validator.descend(value, schema, path=key, schema_path=pattern)


@cache
def _format_checker() -> "FormatChecker":
    from jsonschema import FormatChecker

    checker = FormatChecker(formats=())
    for name, holds in FORMATS.items():
        checker.checks(name)(_on_text(holds))
    return checker


def _on_text(holds: Callable[[str], bool]) -> Callable[[object], bool]:
    return lambda value: not isinstance(value, str) or holds(value)


def _is_email(text: str) -> bool:
    """Return whether `text` is one plain address: no name, no comment, no white space, one ``@``."""
    return re.fullmatch(r"[^\s@<>(),;:\"\\\x00-\x20\x7f]{1,64}@[^\s@<>(),;:\"\\\x00-\x20\x7f]{1,255}", text) is not None


def _is_uri(text: str) -> bool:
    from brandkit.markup.urls import allowed_url

    return allowed_url(text)


def _is_date(text: str) -> bool:
    from datetime import date

    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_moment(text: str) -> bool:
    from datetime import datetime

    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", text, re.ASCII):
        return False
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


FORMATS: Mapping[str, Callable[[str], bool]] = MappingProxyType(
    {"email": _is_email, "uri": _is_uri, "date": _is_date, "date-time": _is_moment}
)
"""Whether a text is of a format; the names that are not here ask for nothing."""
