"""What a placeholder cannot print, told before there are any data."""

import pytest

from brandkit.errors import Fault
from brandkit.model.place import Span
from brandkit.source.excerpt import Excerpt
from brandkit.source.names import LOOP, Names
from brandkit.source.places import find_lines
from brandkit.source.values import read_value

SCHEMA = {
    "$defs": {"flag": {"type": "boolean"}},
    "properties": {
        "tags": {"type": "array", "items": {"type": "string"}},
        "rows": {"type": "array", "items": {"type": "object", "properties": {"on": {"$ref": "#/$defs/flag"}}}},
        "vip": {"type": ["boolean", "null"]},
        "home": {"type": "object", "properties": {"city": {"type": "string"}}},
        "either": {"anyOf": [{"type": "boolean"}, {"type": "string"}]},
        "neither": {"anyOf": [{"type": "boolean"}, {"type": "array"}]},
        "open": {},
        "knot": {"$ref": "#/properties/knot"},
    },
}
NAMES = Names(schema=SCHEMA, items={"row": SCHEMA["properties"]["rows"]["items"], "loop": LOOP})  # type: ignore[index]


def faults(text: str, names: Names = NAMES) -> list[Fault]:
    """Return the faults of a placeholder."""
    excerpt = Excerpt(text, find_lines(text, "m.md").span, [])
    read_value(excerpt, names, Span("m.md", 1, 1, 1, 9))
    return excerpt.faults


@pytest.mark.parametrize(
    ("text", "what", "mend"),
    [
        ("tags", "a list", "write a loop"),
        ("tags | default('x')", "a list", "write a loop"),
        ("tags | upper", "a list", "write a loop"),
        ("vip", "true or false", "write `{% if"),
        ("vip or 'no'", "true or false", "write `{% if"),
        ("vip if open else 'no'", "true or false", "write `{% if"),
        ("row.on", "true or false", "write `{% if"),
        ("loop.first", "true or false", "write `{% if"),
        ("home", "an object", "print one of its values"),
        ("rows | first", "an object", "print one of its values"),
        ("rows[0]", "an object", "print one of its values"),
        ("neither", "a list", "write a loop"),
    ],
)
def test_what_the_schema_says_cannot_be_printed_is_a_fault(text: str, what: str, mend: str) -> None:
    """With its place and what to do instead."""
    (fault,) = faults(text)

    assert fault.text == f"the data schema says that this is {what}, which cannot be printed"
    assert fault.mend.startswith(mend)
    assert fault.span == Span("m.md", 1, 1, 1, len(text) + 1)


@pytest.mark.parametrize(
    "text",
    ["tags | first", "tags | join(', ')", "tags | length", "home.city", "either", "open", "knot", "rows[0].on | length",
     "loop.index", "'yes' if vip else 'no'"],
)  # fmt: skip
def test_where_the_schema_leaves_it_open_nothing_is_said(text: str) -> None:
    """The data decide, when the message is filled."""
    assert faults(text) == []


def test_without_a_schema_nothing_is_said() -> None:
    """Any name may be anything."""
    assert faults("tags", Names()) == []
