"""A slot of a message, for its author: what the data schema says of it, and what it holds for the made-up people."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from brandkit.lsp.markdown import code, escaped
from brandkit.model.kit import Kit
from brandkit.model.message import Message
from brandkit.source.data_paths import step_into
from brandkit.source.data_words import sort_of

MOST_PEOPLE = 5
_INSIDE = re.compile(r"\{([{%]).*?[}%]\}")
_SLOT = re.compile(r"[A-Za-z_]\w*(?:\.\w+|\[\d+\])+")
_STEP = re.compile(r"\w+")


def slot_at(line: str, column: int) -> tuple[str | int, ...]:
    """Return the steps of the look-up in a placeholder or condition that a column, from 1, is on; none: ``()``."""
    for inside in _INSIDE.finditer(line):
        for slot in _SLOT.finditer(line, inside.start(), inside.end()):
            if slot.start() < column <= slot.end():
                return tuple(int(step) if step.isdecimal() else step for step in _STEP.findall(slot[0]))
    return ()


def slot_in_words(steps: tuple[str | int, ...], message: Message, kit: Kit) -> str:
    """Return Markdown: the slot's name and sort, and whom it shows how; ``""``: nothing is known of it."""
    told = [*_sort(steps, message), *_people(steps, kit)]
    return "\n\n".join((f"**{escaped('.'.join(map(str, steps)))}**{told[0]}", *told[1:])) if told else ""


def _sort(steps: tuple[str | int, ...], message: Message) -> Iterator[str]:
    node: Any = message.schema
    for step in steps:
        node = step_into(message.schema, node, step) if message.schema and node is not None else None
    if node is not None:
        sort = sort_of(node)
        yield f": {escaped(sort)}" if sort else ""
        if isinstance(node, Mapping) and isinstance(node.get("description"), str):
            yield escaped(node["description"])


def _people(steps: tuple[str | int, ...], kit: Kit) -> Iterator[str]:
    shown = [(name, value) for name, person in kit.personas.items() if (value := _value(person, steps)) is not None]
    if shown:
        yield "\n".join(f"- {escaped(name)}: {code(str(value))}" for name, value in shown[:MOST_PEOPLE])


def _value(data: Any, steps: tuple[str | int, ...]) -> Any:
    for step in steps:
        if isinstance(data, Mapping):
            data = data.get(step)
        elif isinstance(data, list | tuple) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return None
    return data
