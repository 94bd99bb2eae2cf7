"""Groups that extend groups: ``"$extends": "{button}"`` brings that group's tokens along.

What a group says itself wins over what it inherits, token by token; groups of one name are merged. A group's
``$ref`` means the same (Format Module 2025.10, "Extending groups").
"""

from collections.abc import Mapping
from typing import TypeAlias

from brandkit.errors import Fault
from brandkit.kit.json_tree import MAX_DEPTH, Node
from brandkit.kit.tokens.shape import has_children, is_token, members_of, parse_alias, parse_pointer, with_members
from brandkit.model.frozen import mutable
from brandkit.source.guess import quote

MAX_STEPS = 20_000
"""Groups to be visited at most: a file of some lines could otherwise double its tokens with each of them."""

Layers: TypeAlias = tuple[Node, ...]
"""A group as written in several places, nearest first."""


def expand(root: Node, faults: list[Fault]) -> Node:
    """Return the tree with all inherited tokens in place, and no group that extends another.

    Args:
        root: all files as one tree.
        faults: unknown and circular references are added here.
    """
    if not isinstance(root.value, Mapping):
        return root
    try:
        return _build(_Expansion(root, faults), (root,), (), 1)
    except _StopError:
        return with_members(root, {})


class _StopError(Exception):
    """It would take too long; the fault is already noted."""


@mutable
class _Expansion:
    """The tree that is expanded, and what it has cost."""

    root: Node
    faults: list[Fault]
    steps: int = 0

    def step(self, node: Node) -> None:
        """Count one visit."""
        self.steps += 1
        if self.steps > MAX_STEPS:
            words = f"the groups that extend each other make more than {MAX_STEPS:,} steps"
            self.faults.append(Fault(words, "extend fewer groups", node.span))
            raise _StopError


def _build(expansion: _Expansion, layers: Layers, trail: Layers, depth: int) -> Node:
    expansion.step(layers[0])
    if depth > MAX_DEPTH:
        words = f"this group lies deeper than {MAX_DEPTH} levels, together with what it extends"
        expansion.faults.append(Fault(words, "extend less deeply", layers[0].key_span))
        raise _StopError
    full = _inherit(expansion, layers, trail)
    inner = (*trail, *(layer for layer in full if _reference(expansion, layer)))
    members: dict[str, Node] = {}
    for name in dict.fromkeys(name for layer in full for name in members_of(layer)):
        found = [members_of(layer)[name] for layer in full if name in members_of(layer)]
        if not _is_group(expansion, found[0]) or name.startswith("$"):
            members[name] = found[0]
        else:
            groups = tuple(each for each in found if _is_group(expansion, each))
            members[name] = _build(expansion, groups, inner, depth + 1)
    references = {"$extends"} | ({"$ref"} if any(_is_group_reference(expansion, layer) for layer in full) else set())
    return with_members(layers[0], {name: node for name, node in members.items() if name not in references})


def _is_group(expansion: _Expansion, node: Node) -> bool:
    return isinstance(node.value, Mapping) and (not is_token(node) or _is_group_reference(expansion, node))


def _is_group_reference(expansion: _Expansion, node: Node) -> bool:
    """Return whether the node's ``$ref`` points to a group, and not to a token or a part of one."""
    pointer = members_of(node).get("$ref")
    if pointer is None or "$value" in members_of(node):
        return False
    if has_children(node):
        return True
    target: Node | None = expansion.root
    for name in _steps(pointer) or ("$value",):
        target = members_of(target).get(name) if target is not None and not name.startswith("$") else None
    return target is not None and not is_token(target) and isinstance(target.value, Mapping)


def _reference(expansion: _Expansion, layer: Node) -> Node | None:
    """Return the text with which the group refers to the one it extends."""
    members = members_of(layer)
    return members.get("$extends") or (members.get("$ref") if _is_group_reference(expansion, layer) else None)


def _steps(reference: Node) -> tuple[str, ...] | None:
    if not isinstance(reference.value, str):
        return None
    return parse_alias(reference) or parse_pointer(reference.value)


def _inherit(expansion: _Expansion, layers: Layers, trail: Layers, *, quiet: bool = False) -> Layers:
    """Return the layers with those they extend, each right after the one that asks for it."""
    full: list[Node] = []
    for layer in layers:
        full.append(layer)
        reference = _reference(expansion, layer)
        if reference is None:
            continue
        expansion.step(reference)
        if layer in trail:
            if not quiet:
                expansion.faults.append(_circle(expansion, layer, trail))
        elif len(trail) >= MAX_DEPTH:
            words = f"more than {MAX_DEPTH} groups extend each other in a row"
            expansion.faults.append(Fault(words, "extend the last of them directly", reference.span))
        else:
            full.extend(_locate(expansion, reference, (*trail, layer)))
    return tuple(full)


def _locate(expansion: _Expansion, reference: Node, trail: Layers) -> Layers:
    """Return the group that is referred to, with all that it inherits; nothing after a fault."""
    steps = _steps(reference)
    if steps is None:
        words = f"{quote(str(reference.value))} refers to no group"
        expansion.faults.append(Fault(words, 'write the group\'s name: "{button}"', reference.span))
        return ()
    layers: Layers = (expansion.root,)
    for name in steps:
        layers = _children(layers, name) or _children(_inherit(expansion, layers, trail, quiet=True), name)
    if not layers or is_token(layers[0]) or not isinstance(layers[0].value, Mapping):
        what = "a token, not a group" if layers else "not there"
        words = f"{quote(str(reference.value))} cannot be extended: it is {what}"
        expansion.faults.append(Fault(words, "write the name of a group of these files", reference.span))
        return ()
    return _inherit(expansion, layers, trail)


def _children(layers: Layers, name: str) -> Layers:
    return tuple(members_of(layer)[name] for layer in layers if name in members_of(layer))


def _circle(expansion: _Expansion, layer: Node, trail: Layers) -> Fault:
    references = [_reference(expansion, each) for each in (*trail[trail.index(layer) :], layer)]
    chain = " → ".join(str(each.value) for each in references if each is not None)
    first = references[0] or layer
    return Fault(f"these groups extend each other in a circle: {chain}", "take one of them out", first.span)
