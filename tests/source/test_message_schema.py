"""The JSON Schema of front matter."""

from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator

from brandkit.facts.kinds import KINDS
from brandkit.source.declared_facts import MAX_FACTS
from brandkit.source.front_matter import MAX_LINE, message_schema


def test_is_a_sound_schema() -> None:
    """It is what the JSON Schema standard of 2020-12 allows."""
    Draft202012Validator.check_schema(message_schema())


def test_describes_every_value() -> None:
    """Faults take what to write from the description."""
    undescribed = [path for path, part in parts(message_schema(), "#") if not {"description", "$ref"} & set(part)]

    assert undescribed == []


def test_knows_the_kinds_of_facts() -> None:
    """The list is that of the facts package."""
    assert set(message_schema()["$defs"]["fact"]["properties"]["kind"]["enum"]) == set(KINDS)


def test_bounds_agree_with_the_readers() -> None:
    """What the schema blames as too long or too many is what the readers leave out."""
    schema = message_schema()
    lines = [schema["properties"]["subject"], *schema["properties"]["cta"]["properties"].values()]

    assert schema["properties"]["facts"]["maxProperties"] == MAX_FACTS
    assert max(line["maxLength"] for line in lines) == MAX_LINE


def parts(schema: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Yield every schema within a schema that describes a value, with its path."""
    for name, part in schema.get("properties", {}).items():
        yield f"{path}/{name}", part
        yield from parts(part, f"{path}/{name}")
    for key in ("items", "additionalProperties", "propertyNames"):
        if isinstance(schema.get(key), dict):
            yield f"{path}/{key}", schema[key]
            yield from parts(schema[key], f"{path}/{key}")
    for name, part in schema.get("$defs", {}).items():
        yield f"{path}/$defs/{name}", part
        yield from parts(part, f"{path}/$defs/{name}")
