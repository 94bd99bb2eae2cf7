"""Several token files as one: the later file's tokens and group properties win."""

from collections.abc import Iterable
from functools import reduce

from brandkit.errors import Fault
from brandkit.kit.json_tree import Node
from brandkit.kit.tokens.shape import is_token, members_of, with_members


def merge(trees: Iterable[Node], faults: list[Fault]) -> Node:
    """Return one tree that behaves as if all files had been written as one (Resolver Module, "Composition").

    A token replaces a token of the same name as a whole. A token over a group, or a group over a token, is a fault.

    Args:
        trees: at least one, in the order of resolution.
        faults: what is wrong is added here.
    """
    return reduce(lambda first, second: _lay_over(first, second, "", faults), trees)


def _lay_over(first: Node, second: Node, path: str, faults: list[Fault]) -> Node:
    merged = dict(members_of(first))
    for name, member in members_of(second).items():
        below = merged.get(name)
        if below is None or (name.startswith("$") and name != "$root"):
            merged[name] = member
        else:
            merged[name] = _combine(below, member, f"{path}.{name}".lstrip("."), faults)
    return with_members(second, merged)


def _combine(first: Node, second: Node, path: str, faults: list[Fault]) -> Node:
    if is_token(first) != is_token(second):
        kinds = ("a token", "a group") if is_token(second) else ("a group", "a token")
        where = f"{first.span.path}:{first.span.line}"
        words = f"`{path}` is {kinds[0]} here, and {kinds[1]} in {where}"
        faults.append(Fault(words, "rename one of the two", second.key_span))
        return second
    return second if is_token(second) else _lay_over(first, second, path, faults)
