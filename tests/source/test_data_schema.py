"""The schema of recipient data, and rows held against it."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.errors import SourceError
from brandkit.source.data_schema import check_data, load_schema, parse_schema, resolve

SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["person"],
    "properties": {
        "person": {
            "type": "object",
            "required": ["email", "name"],
            "properties": {
                "email": {"type": "string", "format": "email"},
                "name": {"$ref": "#/$defs/name"},
                "tags": {"type": "array", "items": {"type": "string", "pattern": "^[a-z]+$"}},
                "home/page": {"type": "string", "format": "uri"},
            },
            "additionalProperties": {"type": "string"},
        }
    },
    "$defs": {"name": {"type": "string", "maxLength": 5}},
}
SOUND = {"person": {"email": "a@b.example", "name": "Ana", "tags": ["a"], "home/page": "https://a.example"}}

REFUSED = {
    "web": ('{"$ref": "https://a.example/s.json"}', "refers to `https://a.example/s.json`, which is not in it"),
    "file": ('{"properties": {"a": {"$ref": "file:///etc/passwd"}}}', "refers to `file:///etc/passwd`"),
    "beside": ('{"$ref": "other.json#/x"}', "refers to `other.json#/x`"),
    "anchor": ('{"$ref": "#name"}', "refers to `#name`"),
    "dynamic": ('{"$dynamicRef": "#name"}', "uses `$dynamicRef`"),
    "id inside": ('{"properties": {"a": {"$id": "https://a.example"}}}', "uses `$id`"),
    "nowhere": ('{"$ref": "#/$defs/a"}', "has nothing at `#/$defs/a`"),
    "no schema": ('{"type": "strnig"}', "is not sound at `/type`"),
    "bad pattern": ('{"pattern": 5}', "is not sound at `/pattern`"),
    "old dialect": ('{"$schema": "http://json-schema.org/draft-07/schema#"}', "is written for `http://json-schema.org"),
    "list": ("[]", "is not an object"),
    "NaN": ('{"maximum": NaN}', "NaN is no number of JSON"),
    "infinite": ('{"maximum": -Infinity}', "-Infinity is no number of JSON"),
    "doubled": ('{"type": "object", "type": "array"}', "the key `type` stands twice in one object"),
    "digits": ('{"maximum": ' + "9" * 5000 + "}", "is not sound JSON"),
    "very deep": ("[" * 100_000, "is nested too deep"),
    "deep": ('{"not":' * 70 + "{}" + "}" * 70, "is nested more than 64 levels deep"),
    "long": (" " * 262_145, "is longer than 262144 bytes"),
}


@pytest.mark.parametrize(("text", "words"), REFUSED.values(), ids=REFUSED)
def test_refuses_what_is_no_schema_of_one_file(text: str, words: str) -> None:
    """Nothing is fetched, nothing is guessed, nothing overflows."""
    with pytest.raises(SourceError) as caught:
        parse_schema(text, "s.json")

    assert words in str(caught.value)
    assert all(fault.mend for fault in caught.value.faults)


def test_names_the_place_of_a_slip_in_the_json() -> None:
    """JSON's own parser counts lines and columns."""
    with pytest.raises(SourceError) as caught:
        parse_schema('{\n  "type": object\n}', "s.json")

    assert str(caught.value).startswith("s.json:2:11: the data schema is not JSON")


def test_names_a_missing_file(tmp_path: Path) -> None:
    """A path that leads nowhere is a fault like any other."""
    with pytest.raises(SourceError, match="cannot be read"):
        load_schema(tmp_path / "none.json")


def test_names_a_file_that_is_not_utf8(tmp_path: Path) -> None:
    """A file in another encoding is refused."""
    path = tmp_path / "s.json"
    path.write_bytes(b'{"title": "\xff"}')

    with pytest.raises(SourceError, match="not UTF-8"):
        load_schema(path)


def test_reads_a_schema_with_a_byte_order_mark(tmp_path: Path) -> None:
    """Editors write one; it means nothing."""
    path = tmp_path / "s.json"
    path.write_text(json.dumps(SCHEMA), "utf-8-sig")

    assert load_schema(path) == SCHEMA


def test_finds_nothing_wrong_with_a_sound_row() -> None:
    """A row that meets the schema is silent."""
    assert check_data(SOUND, SCHEMA, "row 1") == ()


@pytest.mark.parametrize(
    ("person", "words"),
    [
        ({"email": "a@b.example"}, "row 7: /person does not meet `required` (missing: name)"),
        ({**SOUND["person"], "name": "Annabella"}, "row 7: /person/name does not meet `maxLength`"),
        ({**SOUND["person"], "email": "a@b.example\r\nBcc: c@d"}, "row 7: /person/email does not meet `format`"),
        ({**SOUND["person"], "email": "Ana <a@b.example>"}, "row 7: /person/email does not meet `format`"),
        ({**SOUND["person"], "home/page": "javascript:x"}, "row 7: /person/home~1page does not meet `format`"),
        ({**SOUND["person"], "tags": ["a", "b\n"]}, "row 7: /person/tags/1 does not meet `pattern`"),
        ({**SOUND["person"], "secret@a.example": 5}, "row 7: /person/* does not meet `type`"),
    ],
)
def test_names_the_place_of_a_fault_in_a_row(person: object, words: str) -> None:
    """The pointer and the keyword say enough."""
    assert check_data({"person": person}, SCHEMA, "row 7") == (words,)


def test_ends_with_a_schema_in_a_circle() -> None:
    """A schema that is itself is refused by every row, not by the stack."""
    assert check_data({}, parse_schema('{"$ref": "#"}', "s.json"), "row 1") == (
        "row 1: the data, or the schema that refers to itself, is nested too deep",
    )


def test_opens_nothing_while_checking() -> None:
    """No file and no socket is touched for a row, whatever it holds."""
    seen: list[str] = []
    armed = [True]
    check_data(SOUND, SCHEMA, "row 0")  # imports happen here

    def hook(event: str, _: object) -> None:
        if armed and event in ("open", "socket.connect", "urllib.Request", "socket.getaddrinfo"):
            seen.append(event)

    sys.addaudithook(hook)
    check_data({"person": {"$ref": "http://127.0.0.1/x"}}, SCHEMA, "row 1")
    armed.clear()

    assert seen == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=10,
)


@given(JSON)
def test_never_quotes_a_value(value: object) -> None:
    """Whatever a row holds, only pointers, keywords and names from the schema are told."""
    canary = "canary5e1f"
    row = {"person": {"email": canary, "name": canary * 2, canary: value, "tags": [canary, value]}, canary: value}

    assert not any(canary in words for words in check_data(row, SCHEMA, "row"))


@given(JSON)
def test_any_json_is_a_schema_or_refused(value: object) -> None:
    """No JSON makes anything but a schema or a `SourceError`; what is a schema can be held against any row."""
    try:
        schema = parse_schema(json.dumps(value), "s.json")
    except SourceError:
        return
    assert isinstance(check_data(SOUND, schema, "row"), tuple)


@pytest.mark.parametrize(
    ("reference", "found"),
    [
        ("#", SCHEMA),
        ("#/$defs/name", {"type": "string", "maxLength": 5}),
        ("#/properties/person/properties/home~1page/format", "uri"),
        ("#/required/0", "person"),
        ("#/required/1", None),
        ("#/nothing", None),
    ],
)
def test_resolves_references_within_the_schema(reference: str, found: object) -> None:
    """A JSON pointer leads to a part of the schema, or to nothing."""
    assert resolve(SCHEMA, reference) == found
