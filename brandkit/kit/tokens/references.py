"""References: from ``"{color.brand}"`` or ``{"$ref": "#/color/brand/$value/components/0"}`` to the value meant.

Curly braces name a whole token; a JSON Pointer reaches any part of the tree, through other references if need be.
"""

from collections.abc import Mapping
from dataclasses import field

from brandkit.errors import Fault
from brandkit.kit.json_tree import Node
from brandkit.kit.tokens.color_spaces import Triple
from brandkit.kit.tokens.declared import Declared
from brandkit.kit.tokens.shape import describe, is_reference, is_token, members_of, nearest, parse_alias, parse_pointer
from brandkit.model.frozen import mutable
from brandkit.source.guess import quote

MAX_CHAIN = 64
"""References in a row; more are a machine's doing, or a mistake."""
_NOWHERE = "check each step of the pointer; a token's value is under $value"
_MAX_GUESSES = 20
"""Faults after which no resemblance is looked for any more."""


@mutable
class Resolution:
    """The tokens of one theme while their references are followed."""

    root: Node
    tokens: Mapping[str, Declared]
    faults: list[Fault]
    warnings: list[Fault]
    """What is accepted although the format does not."""
    over: Triple = (1.0, 1.0, 1.0)
    """The colour behind translucent ones, in sRGB."""
    settled: dict[Node, tuple[Node | None, int]] = field(default_factory=dict)
    """Each reference that was followed: its value, None after a fault, and how long its chain is."""

    def blame(self, node: Node, words: str, mend: str) -> None:
        """Note a fault at a node."""
        self.faults.append(Fault(words, mend, node.span))


def settle(resolution: Resolution, node: Node) -> Node | None:
    """Return the value that a node stands for; itself when it is no reference, None when a fault says why not."""
    return _settle(resolution, node, ())[0]


def referenced_token(resolution: Resolution, node: Node) -> Declared | None:
    """Return the token that a reference names as a whole; None for a part of one, or an unknown one."""
    steps = parse_alias(node)
    if steps is None:
        steps = _pointer(node) or ()
        steps = steps[:-1] if steps[-1:] == ("$value",) else steps
    return resolution.tokens.get(".".join(steps))


def type_of(resolution: Resolution, token: Declared) -> str:
    """Return a token's type: its own, else that of the token it refers to, else that of the closest group.

    ``""`` when there is none; it is never guessed from the value.
    """
    seen = set()
    while token.name not in seen:
        seen.add(token.name)
        if token.type:
            return token.type
        target = referenced_token(resolution, token.value) if is_reference(token.value) else None
        if target is None:
            return token.group_type
        token = target
    return ""


def _pointer(node: Node) -> tuple[str, ...] | None:
    reference = members_of(node).get("$ref")
    return parse_pointer(reference.value) if reference is not None and isinstance(reference.value, str) else None


def _settle(resolution: Resolution, node: Node, trail: tuple[Node, ...]) -> tuple[Node | None, int]:
    """Return the value and the number of references to it; `trail` holds those that are being followed."""
    if not is_reference(node):
        return node, 0
    if node not in resolution.settled:
        resolution.settled[node] = _follow(resolution, node, trail)
    return resolution.settled[node]


def _follow(resolution: Resolution, node: Node, trail: tuple[Node, ...]) -> tuple[Node | None, int]:
    if node in trail:
        chain = " → ".join(_label(each) for each in (*trail[trail.index(node) :], node))
        resolution.blame(node, f"these tokens refer to each other in a circle: {chain}", "give one of them a value")
        return None, 0
    target, steps = _find_target(resolution, node, (*trail, node)) if len(trail) < MAX_CHAIN else (None, MAX_CHAIN)
    if target is not None:
        target, more = _settle(resolution, target, (*trail, node))
        steps = max(steps, more)
    if steps >= MAX_CHAIN:
        words = f"{_label(node)} is reached by more than {MAX_CHAIN} references in a row"
        resolution.blame(node, words, "refer to the last of them directly")
        return None, 0
    return target, steps + 1


def _label(node: Node) -> str:
    reference = members_of(node).get("$ref", node)
    return quote(str(reference.value))


def _find_target(resolution: Resolution, node: Node, trail: tuple[Node, ...]) -> tuple[Node | None, int]:
    names = parse_alias(node)
    if names is not None:
        return _find_token(resolution, node, ".".join(names)), 0
    steps = _pointer(node)
    if steps is None:
        mend = 'write a pointer into these files: {"$ref": "#/color/brand/$value"}'
        resolution.blame(node, f"{_label(node)} is no reference that can be followed", mend)
        return None, 0
    beside = next((name for name in members_of(node) if not name.startswith("$")), None)
    if beside is not None:
        words = f"{quote(beside)} stands beside a $ref, where it changes nothing"
        resolution.blame(members_of(node)[beside], words, "write the whole value, with a $ref for single parts of it")
        return None, 0
    return _walk(resolution, node, steps, trail)


def _find_token(resolution: Resolution, node: Node, name: str) -> Node | None:
    token = resolution.tokens.get(name)
    if token is not None:
        return token.value
    if f"{name}.$root" in resolution.tokens:
        resolution.blame(node, f"`{name}` is a group, not a token", f'write "{{{name}.$root}}"')
        return None
    close = nearest(name, resolution.tokens) if len(resolution.faults) < _MAX_GUESSES else ""
    mend = f"did you mean `{{{close}}}`?" if close else "declare it, or write the name of one that is"
    resolution.blame(node, f"there is no token {quote(name)}", mend)
    return None


def _walk(
    resolution: Resolution, site: Node, steps: tuple[str, ...], trail: tuple[Node, ...]
) -> tuple[Node | None, int]:
    """Follow a pointer step by step, through references on the way; count the longest chain of those."""
    node: Node | None = resolution.root
    longest = 0
    for step in steps:
        if node is None:
            return None, longest
        if step == "$value" and "$ref" in members_of(node):
            continue
        node, passed = _settle(resolution, node, trail)
        longest = max(longest, passed)
        if node is not None:
            inner = _child(node, step)
            if inner is None:
                resolution.blame(
                    site, f"{_label(site)} points nowhere: {describe(node)} has no {quote(step)}", _NOWHERE
                )
            node = inner
    if node is not None and "$value" in members_of(node):
        node = members_of(node)["$value"]
    elif node is not None and "$ref" not in members_of(node) and _is_group(node, steps):
        resolution.blame(site, f"{_label(site)} points to a group, not to a value", "point to a token's $value")
        return None, longest
    return node, longest


def _child(node: Node, step: str) -> Node | None:
    if isinstance(node.value, tuple):
        fits = step.isascii() and step.isdigit() and len(step) < 6 and int(step) < len(node.value)
        return node.value[int(step)] if fits else None
    return members_of(node).get(step)


def _is_group(node: Node, steps: tuple[str, ...]) -> bool:
    return "$value" not in steps and isinstance(node.value, Mapping) and not is_token(node)
