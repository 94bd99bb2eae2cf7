"""JSON with plans inside: strings that hold values, and arrays whose items depend on the person."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from brandkit.markup.escape import json_string
from brandkit.markup.line import escaped
from brandkit.model import plan
from brandkit.model.frozen import frozen
from brandkit.model.plan import Plan


@frozen
class Words:
    """A JSON string made of a plan; the plan's text is escaped for JSON here and nowhere else."""

    plan: Plan


@frozen
class Items:
    """Array items that are plans already: each a `plan.Sequence`, or an `If` or `For` around such."""

    nodes: Plan


Json: TypeAlias = "str | int | float | bool | Words | Items | Sequence[Json] | Mapping[str, Json] | None"


def json_plan(value: Json) -> Plan:
    """Write a value as compact JSON. An `Items` may stand inside an array, among ordinary items."""
    return tuple(_nodes(value))


def _nodes(value: Json) -> Iterator[plan.Node]:
    match value:
        case Words(words):
            yield plan.Constant('"')
            yield from escaped(words, json_string)
            yield plan.Constant('"')
        case Items(nodes):
            yield plan.Join(",", nodes)
        case str() | int() | float() | None:
            yield plan.Constant(json.dumps(value, ensure_ascii=False))
        case Mapping():
            yield from _object(value)
        case _:
            yield plan.Constant("[")
            yield plan.Join(",", tuple(_items(value)))
            yield plan.Constant("]")


def _object(value: Mapping[str, Json]) -> Iterator[plan.Node]:
    opening = "{"
    for key, inner in value.items():
        yield plan.Constant(f"{opening}{json.dumps(key, ensure_ascii=False)}:")
        yield from _nodes(inner)
        opening = ","
    yield plan.Constant("}" if value else "{}")


def _items(values: Sequence[Json]) -> Iterator[plan.Node]:
    for value in values:
        if isinstance(value, Items):
            yield from value.nodes
        else:
            yield plan.Sequence(json_plan(value))
