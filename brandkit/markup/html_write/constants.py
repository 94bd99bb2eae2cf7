"""Plans with as few constants as can be."""

from collections.abc import Iterator
from itertools import groupby

from brandkit.markup.certainty import ALWAYS, when_not_empty
from brandkit.model import plan
from brandkit.model.plan import Plan


def merged(nodes: Plan) -> Plan:
    """Return the plan with neighbouring constants made one, and empty ones left out.

    Items of a join that certainly come out with words become one, with the separators between them.
    """
    kept: list[plan.Node] = []
    for node in _opened(nodes):
        match node:
            case plan.Constant(""):
                continue
            case plan.Constant(text) if kept and isinstance(kept[-1], plan.Constant):
                kept[-1] = plan.Constant(kept[-1].text + text)
            case _:
                kept.append(_merged_inside(node))
    return tuple(kept)


def _merged_inside(node: plan.Node) -> plan.Node:
    match node:
        case plan.If(test, then, otherwise):
            return plan.If(test, merged(then), merged(otherwise))
        case plan.For(name, items, body):
            return plan.For(name, items, merged(body))
        case plan.Join(separator, items):
            return plan.Join(separator, _merged_items(separator, items))
        case plan.Sequence(inner):
            return plan.Sequence(merged(inner))
        case plan.Through(inner, functions):
            return plan.Through(merged(inner), functions)
        case _:
            return node


def _opened(nodes: Plan) -> Iterator[plan.Node]:
    """Yield the nodes; those of a sequence, and of a join with one certain item, in their place."""
    for node in nodes:
        match node:
            case plan.Sequence(inner):
                yield from _opened(inner)
            case plan.Join(separator, items):
                certain = _merged_items(separator, items)
                alone = len(certain) == 1 and isinstance(certain[0], plan.Sequence)
                yield from _opened(certain) if alone else (plan.Join(separator, certain),)
            case _:
                yield node


def _merged_items(separator: str, items: Plan) -> Plan:
    kept: list[plan.Node] = []
    for certain, run in groupby(items, _is_certain):
        if certain:
            nodes = (node for item in run for node in (plan.Constant(separator), item))
            kept.append(plan.Sequence(merged(tuple(nodes)[1:])))
        else:
            kept.extend(_merged_item(separator, item) for item in run)
    return tuple(kept)


def _merged_item(separator: str, item: plan.Node) -> plan.Node:
    """Return an item; the branches of a condition or loop among items are items too."""
    match item:
        case plan.If(test, then, otherwise):
            return plan.If(test, _merged_items(separator, then), _merged_items(separator, otherwise))
        case plan.For(name, items, body):
            return plan.For(name, items, _merged_items(separator, body))
        case _:
            return _merged_inside(item)


def _is_certain(item: plan.Node) -> bool:
    return isinstance(item, plan.Sequence) and when_not_empty(item.nodes) == ALWAYS
