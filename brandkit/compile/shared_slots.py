"""Slots that a plan writes more than once and that can be filled ahead, once per person."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import TypeAlias

from brandkit.model.expression import (
    AnyOf,
    Choose,
    Compare,
    Every,
    Expression,
    Filter,
    Literal,
    Lookup,
    Not,
    Some,
    Test,
    Written,
)
from brandkit.model.frozen import frozen
from brandkit.model.plan import Constant, Escape, For, If, Join, Node, Plan, Sequence, Slot, Through

SlotKey: TypeAlias = tuple[str, tuple[Escape, ...]]


@frozen
class _Seen:
    """A slot in a plan."""

    slot: Slot
    always: bool
    """It is reached whatever the data."""
    names: frozenset[str]
    """The names of the loops around it."""


def slot_key(slot: Slot) -> SlotKey:
    """Return what two slots have in common if they write the same.

    Expressions do not serve as keys: `Literal(1)` equals `Literal(True)`, yet they print differently.
    """
    return repr(slot.value), slot.escapes


def shared_slots(plan: Plan) -> dict[SlotKey, Slot]:
    """Return the slots that are written at least twice and once for certain, outside of loops' own names."""
    seen = [found for found in _slots(plan, always=True, names=frozenset()) if is_free(found.slot, found.names)]
    written = Counter(slot_key(found.slot) for found in seen)
    certain = {slot_key(found.slot): found.slot for found in seen if found.always}
    return {key: slot for key, slot in certain.items() if written[key] > 1}


def _slots(nodes: Iterable[Node], *, always: bool, names: frozenset[str]) -> Iterator[_Seen]:
    for node in nodes:
        match node:
            case Slot():
                yield _Seen(node, always, names)
            case Sequence(inner) | Join(_, inner) | Through(inner):
                yield from _slots(inner, always=always, names=names)
            case If(_, then, otherwise):
                yield from _slots((*then, *otherwise), always=False, names=names)
            case For(name, _, body):
                yield from _slots(body, always=False, names=names | {name, "loop"})
            case Constant():
                pass


def is_free(slot: Slot, names: Collection[str]) -> bool:
    """Return whether a slot's value looks up none of these names."""
    return all(root not in names for root in _roots(slot.value))


def _roots(expression: Expression) -> Iterator[str | int]:
    """Yield the names that an expression looks up, without what is below them."""
    match expression:
        case Lookup(path):
            yield path[0]
        case Every(items) | Some(items):
            for item in items:
                yield from _roots(item)
        case Not(item) | Test(_, item) | Filter(_, item, _) | Written(item):
            yield from _roots(item)
        case Compare(left, _, right):
            yield from _roots(left)
            yield from _roots(right)
        case Choose(test, then, otherwise):
            for item in (test, then, otherwise):
                yield from _roots(item)
        case AnyOf(name, items, test):
            yield from _roots(items)
            yield from (root for root in _roots(test) if root not in (name, "loop"))
        case Literal():
            pass
