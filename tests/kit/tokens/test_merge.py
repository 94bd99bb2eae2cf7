"""Several token files as one."""

import json
from typing import Any

from brandkit.errors import Fault
from brandkit.kit.json_tree import plain, read_json
from brandkit.kit.tokens.merge import merge


def merged(*files: Any) -> tuple[Any, list[str]]:
    """Return what the files come to, and what is told."""
    faults: list[Fault] = []
    trees = [read_json(json.dumps(file), f"{number}.json") for number, file in enumerate(files)]
    return plain(merge(trees, faults)), [str(fault) for fault in faults]


def number(value: int, **more: Any) -> dict[str, Any]:
    """Return a token."""
    return {"$value": value, **more}


def test_a_later_token_replaces_the_whole_earlier_one() -> None:
    """Its description and type are gone with it."""
    first = {"a": number(1, **{"$type": "number", "$description": "one"}), "b": number(2)}

    assert merged(first, {"a": number(3)}) == ({"a": number(3), "b": number(2)}, [])


def test_groups_grow_together() -> None:
    """Tokens of both files are in the group; of its properties the later ones count."""
    first = {"g": {"$type": "number", "$description": "one", "a": number(1), "$root": number(0)}}
    second = {"g": {"$description": "two", "b": number(2)}}

    assert merged(first, second) == (
        {"g": {"$type": "number", "$description": "two", "a": number(1), "$root": number(0), "b": number(2)}},
        [],
    )


def test_the_last_of_many_wins() -> None:
    """Order decides, and nothing else."""
    assert merged(*({"a": number(value)} for value in range(5)))[0] == {"a": number(4)}


def test_a_token_and_a_group_of_one_name_are_told_with_both_places() -> None:
    """They cannot be one thing."""
    told = [
        merged({"x": {"a": number(1)}}, {"x": {"a": {"b": number(2)}}})[1],
        merged({"x": {"a": {"b": number(2)}}}, {"x": {"a": number(1)}})[1],
    ]

    assert told == [
        ["1.json:1:8: `x.a` is a group here, and a token in 0.json:1; rename one of the two"],
        ["1.json:1:8: `x.a` is a token here, and a group in 0.json:1; rename one of the two"],
    ]
