"""A plan as a flat row of events, so that it can stand in running text: conditions and loops open and close."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from brandkit.model import plan
from brandkit.model.expression import Expression
from brandkit.model.frozen import frozen
from brandkit.model.plan import Plan


@frozen
class OpenIf:
    """A condition begins; up to its `Otherwise` or `Close` stands what it holds for."""

    test: Expression


@frozen
class OpenFor:
    """A loop begins."""

    name: str
    items: Expression


@frozen
class Otherwise:
    """What follows, up to `Close`, stands when the condition does not hold."""


@frozen
class Close:
    """The innermost open condition or loop ends."""


Mark: TypeAlias = OpenIf | OpenFor | Otherwise | Close
Event: TypeAlias = plan.Constant | plan.Slot | Mark


def flat(nodes: Iterable[plan.Node]) -> Iterator[Event]:
    """Yield the events of a plan in reading order.

    A `plan.Join` has no form here, since its separators depend on what comes out: running text needs none.
    """
    for node in nodes:
        match node:
            case plan.If(test, then, otherwise):
                yield OpenIf(test)
                yield from flat(then)
                yield from (Otherwise(), *flat(otherwise)) if otherwise else ()
                yield Close()
            case plan.For(name, items, body):
                yield OpenFor(name, items)
                yield from flat(body)
                yield Close()
            case plan.Sequence(inner):
                yield from flat(inner)
            case plan.Join():
                raise AssertionError("a join cannot stand in running text")
            case plan.Constant() | plan.Slot():
                yield node


def nested(events: Iterable[Event]) -> Plan:
    """Return the plan whose events these are, neighbouring constants made one.

    Raises:
        ValueError: a condition or loop that is opened is not closed, or the other way round.
    """
    row = iter(events)
    nodes, end = _until_mark(row)
    if end is not None:
        raise ValueError("a condition or loop ends that did not begin")
    return nodes


def _until_mark(row: Iterator[Event]) -> tuple[Plan, Otherwise | Close | None]:
    """Take events up to the mark that ends this level; None: there is no more."""
    nodes: list[plan.Node] = []
    for event in row:
        match event:
            case Otherwise() | Close():
                return tuple(nodes), event
            case OpenIf(test):
                nodes.append(_condition(test, row))
            case OpenFor(name, items):
                body, end = _until_mark(row)
                _expect_close(end)
                nodes.append(plan.For(name, items, body))
            case plan.Constant(text) if nodes and isinstance(nodes[-1], plan.Constant):
                nodes[-1] = plan.Constant(nodes[-1].text + text)
            case plan.Constant(""):
                continue
            case _:
                nodes.append(event)
    return tuple(nodes), None


def _condition(test: Expression, row: Iterator[Event]) -> plan.If:
    then, end = _until_mark(row)
    otherwise: Plan = ()
    if isinstance(end, Otherwise):
        otherwise, end = _until_mark(row)
    _expect_close(end)
    return plan.If(test, then, otherwise)


def _expect_close(end: Otherwise | Close | None) -> None:
    if end != Close():
        raise ValueError("a condition or loop does not end")
