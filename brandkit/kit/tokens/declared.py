"""The tokens that a tree declares: their names, their types as written, and what is said about them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from brandkit.errors import Fault
from brandkit.kit.json_tree import Node, plain
from brandkit.kit.tokens.shape import describe, has_children, is_token, members_of, nearest
from brandkit.model.frozen import frozen
from brandkit.source.guess import quote

TYPES = (
    "color",
    "dimension",
    "fontFamily",
    "fontWeight",
    "duration",
    "cubicBezier",
    "number",
    "strokeStyle",
    "border",
    "transition",
    "shadow",
    "gradient",
    "typography",
)
"""The types of the Format Module 2025.10."""

_NAME = re.compile(r"[^${}.][^{}.]*")
_COMMON = ("$type", "$description", "$deprecated", "$extensions")
_TOKEN_KEYS = ("$value", "$ref", *_COMMON)
_GROUP_KEYS = ("$root", "$extends", *_COMMON)


@frozen
class Declared:
    """A token as its file declares it, with nothing resolved."""

    name: str
    """Group names and its own, joined by dots; a group's own token is ``color.brand.$root``."""
    node: Node
    value: Node
    """Its ``$value``, or the token itself when it holds a ``$ref`` instead."""
    type: str
    """Its own ``$type``, or ``""``."""
    group_type: str
    """The ``$type`` of the closest group that has one, or ``""``."""
    description: str
    deprecated: bool | str
    """Whether it should no longer be used, perhaps with the reason; its groups may say so for it."""
    extensions: Mapping[str, Any]
    """What other tools keep here, as plain JSON; never interpreted."""


@frozen
class _Place:
    """Where in the tree we are, and what the groups around say for the tokens in them."""

    names: tuple[str, ...] = ()
    type: str = ""
    deprecated: bool | str = False

    @property
    def name(self) -> str:
        """The dotted name."""
        return ".".join(self.names)


def find_tokens(root: Node, faults: list[Fault]) -> dict[str, Declared]:
    """Return all tokens of an expanded tree by name; bad names and unknown properties are added to `faults`."""
    if not isinstance(root.value, Mapping):
        faults.append(Fault(f"the file holds {describe(root)}", "write an object: {...}", root.span))
        return {}
    return {token.name: token for token in _group_tokens(root, _Place(), faults)}


def _group_tokens(node: Node, place: _Place, faults: list[Fault]) -> Iterator[Declared]:
    known = _GROUP_KEYS if place.names else (*_GROUP_KEYS, "$schema")
    _check_keys(node, known, faults)
    type_, deprecated = _type(node, faults), _deprecated(node, faults)
    inner = replace(place, type=type_ or place.type)
    inner = inner if deprecated is None else replace(inner, deprecated=deprecated)
    _text(node, faults)
    _extensions(node, faults)
    for name, member in members_of(node).items():
        if name == "$root" or not name.startswith("$"):
            yield from _child_tokens(name, member, replace(inner, names=(*inner.names, name)), faults)


def _child_tokens(name: str, node: Node, place: _Place, faults: list[Fault]) -> Iterator[Declared]:
    if name != "$root" and not _NAME.fullmatch(name):
        words = f"{quote(name)} cannot be a name: names are not empty and have no `{{`, `}}` or `.`"
        faults.append(Fault(words, "rename it; to nest, put an object in an object", node.key_span))
    elif not isinstance(node.value, Mapping):
        mend = 'write a token, {"$type": ..., "$value": ...}, or a group of tokens'
        faults.append(Fault(f"`{place.name}` is {describe(node)}", mend, node.span))
    elif "$value" in node.value or is_token(node):
        yield _token(node, place, faults)
    elif name == "$root":
        faults.append(Fault(f"`{place.name}` has no value", "give it a $value", node.span))
    else:
        yield from _group_tokens(node, place, faults)


def _token(node: Node, place: _Place, faults: list[Fault]) -> Declared:
    members = members_of(node)
    if has_children(node):
        words = f"`{place.name}` has a $value and holds tokens as well"
        faults.append(Fault(words, "name the value $root, beside the other tokens", node.key_span))
    if "$value" in members and "$ref" in members:
        words = f"`{place.name}` has both a $value and a $ref"
        faults.append(Fault(words, "keep one of the two", members["$ref"].key_span))
    _check_keys(node, _TOKEN_KEYS, faults)
    deprecated = _deprecated(node, faults)
    return Declared(
        place.name,
        node,
        members.get("$value", node),
        _type(node, faults),
        place.type,
        _text(node, faults),
        place.deprecated if deprecated is None else deprecated,
        _extensions(node, faults),
    )


def _check_keys(node: Node, known: tuple[str, ...], faults: list[Fault]) -> None:
    for name, member in members_of(node).items():
        if name.startswith("$") and name not in known:
            close = nearest(name, known)
            mend = f"did you mean `{close}`?" if close else f"the properties here are {', '.join(known)}"
            faults.append(Fault(f"{quote(name)} is not a property of the format", mend, member.key_span))


def _type(node: Node, faults: list[Fault]) -> str:
    member = members_of(node).get("$type")
    if member is None:
        return ""
    if isinstance(member.value, str) and member.value in TYPES:
        return member.value
    close = nearest(str(member.value), TYPES)
    mend = f"did you mean `{close}`?" if close else f"the types are {', '.join(TYPES)}"
    faults.append(Fault(f"{describe(member)} is not a type", mend, member.span))
    return ""


def _deprecated(node: Node, faults: list[Fault]) -> bool | str | None:
    member = members_of(node).get("$deprecated")
    if member is None:
        return None
    if isinstance(member.value, bool | str):
        return member.value
    faults.append(Fault(f"$deprecated is {describe(member)}", "write true, false, or the reason", member.span))
    return None


def _text(node: Node, faults: list[Fault]) -> str:
    member = members_of(node).get("$description")
    if member is None or isinstance(member.value, str):
        return member.value if member is not None and isinstance(member.value, str) else ""
    faults.append(Fault(f"$description is {describe(member)}", "write text", member.span))
    return ""


def _extensions(node: Node, faults: list[Fault]) -> Mapping[str, Any]:
    member = members_of(node).get("$extensions")
    if member is None:
        return {}
    if isinstance(member.value, Mapping):
        return {name: plain(inner) for name, inner in member.value.items()}
    mend = 'write an object whose keys name the tool: {"com.example.tool": ...}'
    faults.append(Fault(f"$extensions is {describe(member)}", mend, member.span))
    return {}
