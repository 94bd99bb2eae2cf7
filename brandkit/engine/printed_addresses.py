"""Slots that print an address among words, where it is cut and leads nowhere: no value of a recipient is a link."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, TypeAlias

from brandkit.compose.people import material_of, node_at
from brandkit.compose.uses import Path, Use, uses_of
from brandkit.markup.plain.plain_links import find_links
from brandkit.model import plan, tree
from brandkit.model.expression import Filter
from brandkit.model.finding import Finding
from brandkit.model.kit import Kit
from brandkit.model.message import Message
from brandkit.model.plan import Plan

FORMATS = frozenset({"uri", "iri", "url", "email", "idn-email", "hostname", "idn-hostname"})
"""Formats of addresses: JSON Schema 2020-12 (validation, 7.3), and ``url``, which people write."""
_MAILS = frozenset({"email", "idn-email"})
_OTHER = frozenset({"length", "date", "time", "number", "percent", "money", "round"})
"""Filters that print no address, whatever they are given."""

Loops: TypeAlias = tuple[tree.For[Any], ...]


def printed_addresses(message: Message, kit: Kit) -> Iterator[Finding]:
    """Yield a finding for each value that is an address and is printed as words, at the first place where it is."""
    places: dict[Path, tuple[tree.Slot, Use]] = {}
    for parts in (message.parts, *message.overrides.values()):
        for slot, loops in _slots(parts, ()):
            for use in uses_of(_in_loops(plan.Slot(slot.value, ()), loops)):
                if use.kind == "shown":
                    places.setdefault(use.path, (slot, use))
    material = material_of(message.schema, (use for _, use in places.values()))
    for path, (slot, _) in places.items():
        known = (node_at(material, path)[0] or {}).get("format") or _format_of(path, kit)
        if known in FORMATS:
            name = ".".join(path).replace(".[]", "[]")
            words = f"`{name}` is an address, and is printed as words, in which it leads nowhere: {_mend(name, known)}"
            yield Finding("link/address-as-words", "warning", words, message.id, quote=name, span=slot.span)


def _mend(name: str, known: str) -> str:
    if known in _MAILS:
        return f"mask it, or write [words](mailto:{{{{ {name} }}}})"
    return f"write <{{{{ {name} }}}}> or [words]({{{{ {name} }}}})"


def _slots(node: object, loops: Loops) -> Iterator[tuple[tree.Slot, Loops]]:
    """Yield the slots that are printed as words, with the loops around each, outermost first."""
    match node:
        case tree.Slot(value):
            if not (isinstance(value, Filter) and value.name in _OTHER):
                yield node, loops
        case tree.Link(label, target) | tree.Button(label, target):
            if not _is_own_label(label, target):
                yield from _slots(label, loops)
        case tree.Image(alt, _) | tree.Picture(alt, _):
            yield from _slots(alt, loops)
        case tuple() | list():
            for each in node:
                yield from _slots(each, loops)
        case _ if is_dataclass(node):
            inner = (*loops, node) if isinstance(node, tree.For) else loops
            for each in fields(node):
                yield from _slots(getattr(node, each.name), inner)


def _is_own_label(label: Iterable[tree.Inline], target: tuple[tree.Inline, ...]) -> bool:
    """Return whether a link's words are its address, which is then written once, whole."""
    shown, whole = (tuple(n.value if isinstance(n, tree.Slot) else n for n in each) for each in (label, target))
    return shown in (whole, whole[1:] if whole[:1] == (tree.Text("mailto:"),) else whole)


def _in_loops(slot: plan.Node, loops: Loops) -> Plan:
    for loop in reversed(loops):
        slot = plan.For(loop.name, loop.items, (slot,))
    return (slot,)


def _format_of(path: Path, kit: Kit) -> str:
    """Return the format of an address that made-up people have at a path; ``""``: they have another value there."""
    for person in kit.personas.values():
        for value in _values(person, path):
            links = find_links(value) if isinstance(value, str) else ()
            if links and (links[0].start, links[0].end) == (0, len(str(value))):
                return "email" if links[0].target.startswith("mailto:") else "uri"
    return ""


def _values(value: object, path: Path) -> Iterator[object]:
    if not path:
        yield value
    elif path[0] == "[]" and isinstance(value, list):
        for item in value:
            yield from _values(item, path[1:])
    elif isinstance(value, Mapping) and path[0] in value:
        yield from _values(value[path[0]], path[1:])
