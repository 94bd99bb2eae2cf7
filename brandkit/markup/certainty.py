"""Whether a plan will certainly come out with words in it, or what it depends on."""

from collections.abc import Iterator

from brandkit.model import plan
from brandkit.model.expression import AnyOf, Every, Expression, Literal, Not, Some, Written
from brandkit.model.plan import Plan

ALWAYS = Literal(True)
NEVER = Literal(False)


def when_not_empty(nodes: Plan) -> Expression:
    """Return the test that holds when the plan comes out with text; `ALWAYS` when it is certain.

    Platforms refuse payloads with empty texts, so that what may be empty has to be left out as a whole.
    """
    return _some(tuple(_of(node) for node in nodes))


def constants(nodes: Plan) -> Iterator[str]:
    """Yield every text of the plan that does not come from data, whatever its conditions."""
    for node in nodes:
        match node:
            case plan.Constant(text):
                yield text
            case plan.If(_, then, otherwise):
                yield from constants((*then, *otherwise))
            case plan.For(_, _, inside) | plan.Join(_, inside) | plan.Sequence(inside) | plan.Through(inside):
                yield from constants(inside)


def has_constant(nodes: Plan) -> bool:
    """Return whether some text, if only a space, stands in the plan whatever the data are."""
    return any(isinstance(node, plan.Constant) and node.text for node in nodes)


def only_if(test: Expression, nodes: Plan) -> Plan:
    """Return the nodes under a test, without it when it always holds."""
    if test == ALWAYS:
        return nodes
    return () if test == NEVER else (plan.If(test, nodes),)


def or_else(nodes: Plan, otherwise: Plan) -> Plan:
    """Return the nodes, and in their place something else for whom they come out empty."""
    test = when_not_empty(nodes)
    if test in (ALWAYS, NEVER):
        return nodes if test == ALWAYS else otherwise
    return (plan.If(test, nodes, otherwise),)


def _of(node: plan.Node) -> Expression:
    match node:
        case plan.Constant(text):
            return ALWAYS if text.strip() else NEVER
        case plan.Slot(value, escapes):
            return Written(value, escapes)
        case plan.If(test, then, otherwise):
            return _some((_every(test, when_not_empty(then)), _every(Not(test), when_not_empty(otherwise))))
        case plan.For(name, items, body):
            return _each(name, items, when_not_empty(body))
        case plan.Join(_, items):
            return when_not_empty(items)
        case plan.Sequence(nodes) | plan.Through(nodes):
            return when_not_empty(nodes)


def _each(name: str, items: Expression, inside: Expression) -> Expression:
    if inside in (ALWAYS, NEVER):
        return NEVER if inside == NEVER else items
    return AnyOf(name, items, inside)


def _some(tests: tuple[Expression, ...]) -> Expression:
    open_tests = tuple(test for test in tests if test != NEVER)
    if ALWAYS in open_tests:
        return ALWAYS
    if len(open_tests) < 2:
        return open_tests[0] if open_tests else NEVER
    return Some(open_tests)


def _every(test: Expression, inside: Expression) -> Expression:
    if inside == NEVER:
        return NEVER
    return test if inside == ALWAYS else Every((test, inside))
