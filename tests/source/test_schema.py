"""A document against a schema, in plain words."""

from typing import Any

import pytest

from brandkit.source.schema import MAX_FAULTS, check
from brandkit.source.strict_yaml import load

SCHEMA: dict[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["cta"],
    "properties": {
        "cta": {
            "type": "object",
            "description": "the call to action",
            "required": ["label", "url"],
            "additionalProperties": False,
            "properties": {
                "label": {"type": "string", "minLength": 1, "description": "the words of the button"},
                "url": {"type": "string", "description": "an address"},
            },
        },
        "purpose": {"enum": ["marketing", "transactional"]},
        "date": {"type": "string", "format": "date", "description": "a day such as 2026-05-01"},
        "code": {"type": "string", "pattern": "^[A-Z]+$"},
        "channels": {
            "description": "channels",
            "anyOf": [
                {"type": "string", "pattern": "^[a-z ]+$", "description": "small words"},
                {"type": "array", "items": {"type": "string"}},
            ],
        },
        "facts": {
            "type": "object",
            "maxProperties": 2,
            "propertyNames": {"pattern": "^[a-z]+$", "description": "a small word"},
        },
        "tags": {"type": "object", "patternProperties": {"^x-": {"type": "string"}}, "additionalProperties": False},
    },
}
CTA = "cta: {label: a, url: b}\n"

FAULTS = {
    "missing": ("purpose: marketing", 1, 1, "`cta` is missing", "add `cta:` with the call to action"),
    "missing inside": ("cta: {label: a}", 1, 1, "`cta.url` is missing", "add `url:` with an address"),
    "unknown": (CTA + "dat: a", 2, 1, "`dat` is not a key", "did you mean `date`?"),
    "unknown inside": (
        "cta: {label: a, url: b, q: c}",
        1,
        25,
        "`q` is not a key of `cta`",
        "the keys are `label`, `url`",
    ),
    "unknown pattern": (
        CTA + "tags: {x-a: b, y: c}",
        2,
        16,
        "`y` is not a key of `tags`",
        "there are no keys here; remove it",
    ),
    "mapping for text": (
        "cta: {label: {a: b}, url: b}",
        1,
        14,
        "`cta.label` is a mapping here",
        "write the words of the button",
    ),
    "text for mapping": ("cta: no", 1, 6, "`cta` is text here", "write the call to action"),
    "empty for mapping": ("cta:", 1, 5, "`cta` is empty", "write the call to action"),
    "list at the root": ("- a", 1, 1, "the document is a list here", "write a mapping (`key: value`)"),
    "empty text": ("cta: {label: '', url: b}", 1, 14, "`cta.label` is empty", "write the words of the button"),
    "enum": (CTA + "purpose: marketng", 2, 10, "`purpose` cannot be `marketng`", "did you mean `marketing`?"),
    "enum far": (CTA + "purpose: x", 2, 10, "`purpose` cannot be `x`", "the choices are `marketing`, `transactional`"),
    "format": (CTA + "date: 2026-02-30", 2, 7, "`date` cannot be `2026-02-30`", "write a day such as 2026-05-01"),
    "pattern": (CTA + "code: a", 2, 7, "`code` cannot be `a`", "the schema wants pattern: `^[A-Z]+$`"),
    "one shape fits": (CTA + "channels: A", 2, 11, "`channels` cannot be `A`", "write small words"),
    "one shape fits, inside": (CTA + "channels: [a, [b]]", 2, 15, "`channels[1]` is a list here", "write text"),
    "no shape fits": (CTA + "channels: {a: b}", 2, 11, "`channels` breaks the schema's rule `anyOf`", "write channels"),
    "key": (CTA + "facts: {A: b}", 2, 9, "`A` cannot be a key of `facts`", "write a small word"),
    "count": (
        CTA + "facts: {a: 1, b: 2, c: 3}",
        2,
        8,
        "`facts` breaks the schema's rule `maxProperties`",
        "the schema wants maxProperties: `2`",
    ),
}


@pytest.mark.parametrize(("text", "line", "column", "words", "mend"), FAULTS.values(), ids=FAULTS)
def test_says_what_is_wrong_and_what_to_write(text: str, line: int, column: int, words: str, mend: str) -> None:
    """Every kind of fault has its sentence, its remedy and its place."""
    (fault,) = check(load(text, "a.yaml"), SCHEMA)

    assert (fault.text, fault.mend) == (words, mend)
    assert fault.span
    assert (fault.span.line, fault.span.column) == (line, column)


def test_is_silent_about_a_sound_document() -> None:
    """A document that meets the schema has no faults."""
    text = CTA + "purpose: marketing\ndate: 2026-05-01\ncode: ABC\nchannels: [a]\nfacts: {a: b}\ntags: {x-a: b}"

    assert check(load(text, "a.yaml"), SCHEMA) == ()


def test_tells_all_faults_in_reading_order() -> None:
    """Nothing stops at the first fault."""
    faults = check(load("zz: 1\npurpose: x\ncta: {url: [a], label: b}\nyy: 2", "a.yaml"), SCHEMA)

    assert [fault.span.line for fault in faults if fault.span] == [1, 2, 3, 4]


def test_stops_telling_after_enough_faults() -> None:
    """A hostile document does not make an endless report."""
    text = "".join(f"k{number}: 1\n" for number in range(3000))

    assert len(check(load(text, "a.yaml"), SCHEMA)) == MAX_FAULTS
