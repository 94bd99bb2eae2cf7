"""A plan made smaller: fewer nodes, the same text for everyone."""

from collections.abc import Iterable, Iterator
from itertools import groupby, islice

from brandkit.compile.evaluate import evaluate
from brandkit.compile.interpret import through
from brandkit.errors import DataError
from brandkit.model.expression import Choose, Compare, Every, Expression, Literal, Not, Some, Test
from brandkit.model.plan import Constant, Escape, For, If, Join, Node, Plan, Sequence, Slot, Through


def simplify(plan: Plan) -> Plan:
    """Return a plan that writes the same for all data, with as few nodes as can be.

    Neighbouring constants become one, empty ones none, a condition without look-ups is decided, a `Through` of mere
    constants is gone through, and a `Join` turns into plain nodes as far as it is certain what it writes.
    """
    return tuple(_merged(_flat(plan)))


def is_sure(node: Node) -> bool:
    """Return whether a node writes at least one character, whatever the data."""
    match node:
        case Constant(text):
            return text != ""
        case Sequence(nodes) | Join(_, nodes):
            return any(is_sure(inner) for inner in nodes)
        case If(_, then, otherwise):
            return any(map(is_sure, then)) and any(map(is_sure, otherwise))
        case Slot() | For() | Through():
            return False


def _flat(nodes: Iterable[Node]) -> Iterator[Node]:
    """Yield the nodes of a sequence: simplified, sequences opened."""
    for node in nodes:
        match node:
            case Sequence(inner):
                yield from _flat(inner)
            case If(test, then, otherwise):
                yield from _decided(test, simplify(then), simplify(otherwise))
            case For(name, items, body):
                yield For(name, items, simplify(body))
            case Join(separator, items):
                yield from _joined(separator, items)
            case Through(inner, functions):
                yield _through(simplify(inner), functions)
            case _:
                yield node


def _through(nodes: Plan, functions: tuple[Escape, ...]) -> Node:
    """Return nodes whose text goes through functions; text that is the same for everyone goes through them now."""
    texts = [node.text for node in nodes if isinstance(node, Constant)]
    return Constant(through("".join(texts), functions)) if len(texts) == len(nodes) else Through(nodes, functions)


def _merged(nodes: Iterable[Node]) -> Iterator[Node]:
    """Yield simplified nodes with neighbouring constants in one and empty ones left out."""
    texts: list[str] = []
    for node in nodes:
        if isinstance(node, Constant):
            texts.append(node.text)
            continue
        yield from _constant(texts)
        texts = []
        yield node
    yield from _constant(texts)


def _constant(texts: Iterable[str]) -> Iterator[Constant]:
    if text := "".join(texts):
        yield Constant(text)


def _decided(test: Expression, then: Plan, otherwise: Plan) -> Iterator[Node]:
    """Yield a condition, or what is left of it when its test is certain."""
    match _outcome(test):
        case None:
            yield If(test, then, otherwise)
        case certain:
            yield from then if certain else otherwise


def _outcome(test: Expression) -> bool | None:
    """Return how a test ends for everyone; None when that depends on data or cannot be said."""
    if not _is_constant(test):
        return None
    try:
        return bool(evaluate(test, (), ""))
    except DataError:
        return None


def _is_constant(expression: Expression) -> bool:
    """Return whether an expression holds no look-up; filters may need a locale, so they count as one."""
    match expression:
        case Literal():
            return True
        case Every(items) | Some(items):
            return all(map(_is_constant, items))
        case Not(item) | Test(_, item):
            return _is_constant(item)
        case Compare(left, _, right):
            return _is_constant(left) and _is_constant(right)
        case Choose(test, then, otherwise):
            return all(map(_is_constant, (test, then, otherwise)))
        case _:
            return False


# -- joins: a list of items, where a condition or a loop stands for the items inside it --------------------


def _joined(separator: str, items: Iterable[Node]) -> Iterator[Node]:
    """Yield a join, or plain nodes for one that has nothing left to decide."""
    if not separator:
        yield from _flat(items)
        return
    left = _items(separator, items)
    if len(left) == 1 and not isinstance(left[0], If | For):
        yield from _opened(left[0])
    elif left:
        yield Join(separator, left)


def _items(separator: str, items: Iterable[Node]) -> tuple[Node, ...]:
    """Return the simplified items that may write something; neighbours certain to write are one item."""
    left: list[Node] = []
    for certain, run in groupby(_apart(separator, items), _is_certain):
        if certain:
            nodes = (node for item in run for node in (Constant(separator), *_opened(item)))
            left.extend(_item(tuple(_merged(islice(nodes, 1, None)))))
        else:
            left.extend(run)
    return tuple(left)


def _apart(separator: str, items: Iterable[Node]) -> Iterator[Node]:
    """Yield the simplified items, one by one."""
    for item in items:
        match item:
            case If(test, then, otherwise):
                yield from _decided(test, _items(separator, then), _items(separator, otherwise))
            case For(name, listed, body):
                yield For(name, listed, _items(separator, body))
            case _:
                yield from _item(simplify((item,)))


def _item(nodes: Plan) -> Iterator[Node]:
    """Yield the one item that writes these nodes; a condition alone stays wrapped, else it would be its items."""
    if len(nodes) == 1 and not isinstance(nodes[0], If | For):
        yield nodes[0]
    elif nodes:
        yield Sequence(nodes)


def _opened(item: Node) -> Plan:
    """Return the nodes of an item."""
    return item.nodes if isinstance(item, Sequence) else (item,)


def _is_certain(item: Node) -> bool:
    return not isinstance(item, If | For) and is_sure(item)
