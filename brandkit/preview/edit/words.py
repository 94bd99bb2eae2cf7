"""What can be completed while writing: keys, slots, filters, attributes, channels, rules."""

import json
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any, TypeAlias

from brandkit.channels import find_channels
from brandkit.model.message import Schema
from brandkit.source.attributes import FLAGS, VALUED
from brandkit.source.data_paths import known_keys, step_into
from brandkit.source.data_words import sort_of
from brandkit.source.expressions import TESTS
from brandkit.source.filters import FILTERS

DEEPEST = 6
"""Steps from the root of recipient data: a schema may refer to itself."""
MOST = 500
"""Slots: more than anybody reads."""

_ATTRIBUTES: Mapping[str, str] = {
    "optional": "may be left out where it does not fit",
    "legal": "may not be left out, and has no shorter wording made of it",
    "button": "the link is a button",
    "only": "the channels it is for",
    "not": "the channels it is not for",
    "allow": "a rule whose finding is let be here",
    "reason": "why it is allowed",
    "until": "the last day it is allowed",
}

Word: TypeAlias = Mapping[str, Any]


def words_for(schema: Schema | None, rules: Mapping[str, str]) -> Mapping[str, Any]:
    """Return what can be completed, each with what it means.

    Args:
        schema: what recipient data looks like; None: nothing is known of them.
        rules: by the id of a rule what it finds.
    """
    front = json.loads((files("brandkit.source") / "message.schema.json").read_text("utf-8"))
    fact = front["$defs"]["fact"]["properties"]
    return {
        "keys": [_word(key, each["description"]) for key, each in front["properties"].items()],
        "fact_keys": [_word(key, each.get("description", "the value")) for key, each in fact.items()],
        "cta_keys": [_word(key, each["description"]) for key, each in front["properties"]["cta"]["properties"].items()],
        "choices": {key: each["enum"] for key, each in front["properties"].items() if "enum" in each},
        "slots": list(_slots(schema)) if schema else [],
        "filters": [_word("form", "a form of a fact"), *(_word(name, _needs(name)) for name in FILTERS)],
        "tests": [_word(each, "") for each in sorted(TESTS)],
        "attributes": [
            {**_word(each, _ATTRIBUTES.get(each, "")), "takes_value": each in VALUED} for each in (*FLAGS, *VALUED)
        ],
        "channels": [_word(name, each.about) for name, each in find_channels().items()],
        "rules": [_word(name, about) for name, about in rules.items()],
    }


def _word(label: str, about: str) -> Word:
    return {"label": label, "about": about}


def _needs(name: str) -> str:
    """Return what a filter is given, in words."""
    return ", ".join(f"{each.about}{'' if each.is_needed else ' (may be left out)'}" for each in FILTERS[name])


def _slots(schema: Schema) -> Iterator[Word]:
    """Yield the look-ups that a schema knows, the nearest first; ``[]`` stands for each item of a list."""
    waiting: list[tuple[str, Any, int]] = [("", schema, 0)]
    told = 0
    while waiting and told < MOST:
        path, node, depth = waiting.pop(0)
        if path and told < MOST:
            told += 1
            yield _word(path, sort_of(node))
        if depth < DEEPEST:
            waiting += [
                (f"{path}.{key}" if path else key, step_into(schema, node, key), depth + 1)
                for key in known_keys(schema, node)
            ]
            item = step_into(schema, node, 0) if path and _is_list(node) else None
            waiting += [(f"{path}[]", item, depth + 1)] if item is not None else []


def _is_list(node: Any) -> bool:
    return isinstance(node, Mapping) and ("items" in node or "prefixItems" in node or node.get("type") == "array")
