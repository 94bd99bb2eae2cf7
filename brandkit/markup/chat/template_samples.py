"""A sample of what a template's parameter may say: whoever approves the template wants to see one."""

from collections.abc import Mapping
from typing import Any

from brandkit.model import plan
from brandkit.model.expression import Expression, Filter, Lookup
from brandkit.model.plan import Plan


def sample_of(nodes: Plan, person: Mapping[str, Any]) -> str:
    """Return what the nodes say for a made-up person, of conditions the first way; for want of a value its name.

    Amounts and dates are not printed as they will be: it is a sample.
    """
    return "".join(_node(node, person) for node in nodes)


def _node(node: plan.Node, person: Mapping[str, Any]) -> str:
    match node:
        case plan.Constant(text):
            return text
        case plan.Slot(value):
            return _value(value, person)
        case plan.If(_, then, otherwise):
            return sample_of(then or otherwise, person)
        case plan.For(_, _, inner) | plan.Join(_, inner) | plan.Sequence(inner) | plan.Through(inner):
            return sample_of(inner, person)


def _value(value: Expression, person: Mapping[str, Any]) -> str:
    match value:
        case Filter(_, item):
            return _value(item, person)
        case Lookup(path):
            found: Any = person
            for key in path:
                found = found.get(key) if isinstance(found, Mapping) else None
            names = [key for key in path if isinstance(key, str)]
            return str(found) if isinstance(found, str | int | float) else names[-1].replace("_", " ")
        case _:
            return "sample"
