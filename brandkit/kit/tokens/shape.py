"""What a node of a token file is: a token, a group, a reference; and in which words to speak of it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from brandkit.kit.json_tree import Members, Node
from brandkit.source.guess import quote

_ALIAS = re.compile(r"\{([^{}]+)\}")
_MANY = 2_000
"""Beyond so many names no resemblance is looked for: it costs a comparison each."""


def members_of(node: Node) -> Members:
    """Return the members of an object, or none."""
    return node.value if isinstance(node.value, Mapping) else {}


def with_members(node: Node, members: Members) -> Node:
    """Return the node at the same place with other members."""
    return replace(node, value=members)


def has_children(node: Node) -> bool:
    """Return whether an object holds tokens or groups: names without a leading ``$``, or ``$root``."""
    return any(not name.startswith("$") or name == "$root" for name in members_of(node))


def is_token(node: Node) -> bool:
    """Return whether an object has a value of its own, or refers to one."""
    members = members_of(node)
    return "$value" in members or ("$ref" in members and not has_children(node))


def parse_alias(node: Node) -> tuple[str, ...] | None:
    """Return the names in ``"{color.brand}"``; None when the node is no such text."""
    found = _ALIAS.fullmatch(node.value) if isinstance(node.value, str) else None
    return tuple(found[1].split(".")) if found else None


def parse_pointer(text: str) -> tuple[str, ...] | None:
    """Return the steps of a JSON Pointer into the same document, ``#/color/brand/$value`` (RFC 6901).

    None when the text is no such pointer. ``#`` and ``#/`` are the whole document.
    """
    if text in ("#", "#/"):
        return ()
    if not text.startswith("#/"):
        return None
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in text[2:].split("/"))


def is_reference(node: Node) -> bool:
    """Return whether the node stands for a value elsewhere."""
    return "$ref" in members_of(node) or parse_alias(node) is not None


def describe(node: Node) -> str:
    """Return what a value is, for a fault."""
    match node.value:
        case Mapping():
            return "an object"
        case tuple():
            return "a list"
        case str() as text:
            return f"the text {quote(text)}"
        case None:
            return "null"
        case bool() as truth:
            return "true" if truth else "false"
        case number:
            return f"the number {quote(str(number))}"


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the known name that resembles `name` most, or ``""``."""
    from difflib import get_close_matches

    names = sorted(known)
    same = [each for each in names if each.casefold() == name.casefold()]
    if same:
        return same[0]
    close = get_close_matches(name[:100], names, n=1) if len(names) <= _MANY else []
    return close[0] if close else ""
