"""The names that an expression may use: facts, the items of loops, and recipient data."""

from collections.abc import Mapping
from dataclasses import field, replace
from types import MappingProxyType
from typing import Any

from brandkit.model.expression import Lookup
from brandkit.model.frozen import frozen
from brandkit.model.message import Schema
from brandkit.source.controls import Control
from brandkit.source.data_paths import known_keys, step_into
from brandkit.source.excerpt import Excerpt
from brandkit.source.guess import suggest

LOOP: Schema = MappingProxyType(
    {"properties": {"index": {"type": "integer"}, "first": {"type": "boolean"}, "last": {"type": "boolean"}}}
)
"""What ``loop`` holds inside a loop: ``index`` from 1, and whether this turn is the first or the last."""


@frozen
class Names:
    """What can be looked up at one place of a message."""

    facts: Mapping[str, str] = field(default_factory=dict)
    """Keys to kinds."""
    addresses: Mapping[str, str] = field(default_factory=dict)
    """The keys of facts that are web addresses, to these."""
    schema: Schema | None = None
    """What recipient data looks like; None: any name may be data."""
    items: Mapping[str, Any] = field(default_factory=dict)
    """The names of the loops around, to the schema of their item; ``{}``: nothing is known of it."""
    has_call_to_action: bool = False
    is_complete: bool = True
    """False: the front matter has faults, so that a name may be one that it failed to declare."""

    def inside_loop(self, control: Control, item: Any) -> "Names":
        """Return the names inside a loop over items of the schema `item`."""
        if control.item and control.name in self.facts:
            control.item.blame(f"`{control.name}` is a fact", "use another name for the item", 0, len(control.name))
        return replace(self, items={**self.items, control.name: item, "loop": LOOP})


def check_path(path: Lookup, ends: tuple[int, ...], start: int, names: Names, excerpt: Excerpt) -> Any:
    """Return the schema of what `path` leads to; a step into nothing is noted as a fault.

    Args:
        path: the look-up, whose first step is no fact.
        ends: for each step, the offset after it.
        start: the offset of the first step.
        names: what there is.
        excerpt: the text of the expression.
    """
    first = path.path[0]
    if first in names.items:
        root, node, rest = names.schema or {}, names.items[str(first)], path.path[1:]
    elif names.schema is None:
        return {}
    else:
        root, node, rest = names.schema, names.schema, path.path
    for step, end in zip(rest, ends[len(ends) - len(rest) :], strict=True):
        inner = step_into(root, node, step)
        if inner is None:
            _blame_step(step, known_keys(root, node), names, excerpt.part(start, end))
            return {}
        node = inner
    return node


def _blame_step(step: str | int, keys: tuple[str, ...], names: Names, excerpt: Excerpt) -> None:
    is_root = excerpt.text == step
    known = (*keys, *names.facts, *names.items) if is_root else keys
    what = "a fact or a name of the data" if is_root else "in the data"
    mend = suggest(str(step), known, "names") if isinstance(step, str) else "look up a list, or remove the index"
    words = f"`{excerpt.text}` is not {what}"
    excerpt.blame(words, mend, 0, len(excerpt.text))
