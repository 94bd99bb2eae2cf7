"""A plan filled in the plainest way: the specification of both back ends.

It is also the careful path of the fast one, which hands over to it whenever a value is unusual, so that there is
one place where errors are made.
"""

from collections.abc import Iterable, Iterator

from brandkit.compile.evaluate import Scope, each, evaluate
from brandkit.compile.faults import refused
from brandkit.compile.printing import text_of
from brandkit.errors import DataError
from brandkit.model.plan import Constant, Escape, For, If, Join, Node, Plan, Sequence, Slot, Through


def interpret(plan: Plan, data: object, locale: str) -> str:
    """Return a plan filled with recipient data.

    Raises:
        DataError: the data lacks a value, or has one that the plan cannot use; the first one in reading order.
    """
    return _all(plan, (data,), locale)


def _all(nodes: Iterable[Node], scope: Scope, locale: str) -> str:
    return "".join([_one(node, scope, locale) for node in nodes])


def _one(node: Node, scope: Scope, locale: str) -> str:
    match node:
        case Constant(text):
            return text
        case Slot(value):
            return slot_text(node, locale, evaluate(value, scope, locale))
        case If(test, then, otherwise):
            return _all(then if evaluate(test, scope, locale) else otherwise, scope, locale)
        case For(name, items, body):
            turns = each(name, items, evaluate(items, scope, locale), scope)
            return "".join([_all(body, turn, locale) for turn in turns])
        case Sequence(nodes):
            return _all(nodes, scope, locale)
        case Through(nodes, functions):
            return through(_all(nodes, scope, locale), functions)
        case Join(separator, items):
            return separator.join([text for text in _items(items, scope, locale) if text])


def _items(items: Iterable[Node], scope: Scope, locale: str) -> Iterator[str]:
    """Yield the items of a join: a condition or a loop stands for the items inside it."""
    for item in items:
        match item:
            case If(test, then, otherwise):
                yield from _items(then if evaluate(test, scope, locale) else otherwise, scope, locale)
            case For(name, listed, body):
                for turn in each(name, listed, evaluate(listed, scope, locale), scope):
                    yield from _items(body, turn, locale)
            case _:
                yield _one(item, scope, locale)


def through(text: str, functions: Iterable[Escape]) -> str:
    """Return a text after each function in turn."""
    for function in functions:
        text = function(text)
    return text


def slot_text(slot: Slot, locale: str, value: object) -> str:
    """Return what a slot writes for a value: the value in print, made safe for its place.

    Raises:
        DataError: it cannot be printed, or an escape refuses it; the text names the slot.
    """
    text = text_of(value, locale, slot.value)
    try:
        return through(text, slot.escapes)
    except DataError as error:
        raise refused(slot.value, error) from None
