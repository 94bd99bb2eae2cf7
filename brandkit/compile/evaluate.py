"""What every expression means.

This is the specification that both back ends are held to. Names are looked up in a scope: the frames of the loops
around, innermost first, and the recipient's data last.
"""

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias

from brandkit.compile.faults import incomparable, missing, unfit
from brandkit.compile.filters import apply_filter
from brandkit.compile.values import MISSING, is_number, lookup, same
from brandkit.errors import DataError
from brandkit.model.expression import (
    AnyOf,
    Choose,
    Compare,
    Every,
    Expression,
    Filter,
    Literal,
    Lookup,
    Not,
    Some,
    Test,
    Written,
)
from brandkit.model.plan import Escape

Scope: TypeAlias = tuple[object, ...]
"""Where names are looked up: the first of these dicts that has the name gives the value."""


def evaluate(expression: Expression, scope: Scope, locale: str) -> object:
    """Return the value of an expression, `MISSING` included.

    ``and`` and ``or`` give one of their values, as in Python; comparisons, tests and ``not`` give a bool.

    Raises:
        DataError: an order between values that have none, a filter or test on a value it is not for, or no list
            where one must be.
    """
    match expression:
        case Lookup(path):
            return find(scope, path)
        case Literal(value):
            return value
        case Compare(left, _, right):
            return compare(expression, evaluate(left, scope, locale), evaluate(right, scope, locale))
        case Every(items):
            return _first(items, scope, locale, stop=False)
        case Some(items):
            return _first(items, scope, locale, stop=True)
        case Not(item):
            return not evaluate(item, scope, locale)
        case Test(name, item):
            return TESTS[name](item, evaluate(item, scope, locale))
        case Filter(_, item, _):
            return apply_filter(expression, evaluate(item, scope, locale), locale)
        case Choose(test, then, otherwise):
            return evaluate(then if evaluate(test, scope, locale) else otherwise, scope, locale)
        case Written(item, escapes):
            return leaves_text(escapes, evaluate(item, scope, locale))
        case AnyOf(name, items, test):
            turns = each(name, items, evaluate(items, scope, locale), scope)
            return any(bool(evaluate(test, turn, locale)) for turn in turns)


def find(scope: Scope, path: tuple[str | int, ...]) -> object:
    """Return the value at a path whose first step is a name of the scope, or `MISSING`."""
    for frame in scope:
        if isinstance(frame, dict) and path[0] in frame:
            return lookup(frame, path)
    return MISSING


def each(name: str, expression: Expression, value: object, scope: Scope) -> Iterator[Scope]:
    """Yield the scope of every turn of a loop over `value`, which is the value of `expression`.

    Inside, ``name`` is the item and ``loop`` has ``index`` (from 1), ``first`` and ``last``.

    Raises:
        DataError: the value is missing or is no list.
    """
    if value is MISSING:
        raise missing(expression)
    if not isinstance(value, list | tuple):
        raise unfit(expression, "a list")
    for index, item in enumerate(value, 1):
        loop = {"index": index, "first": index == 1, "last": index == len(value)}
        yield ({name: item, "loop": loop}, *scope)


def compare(expression: Compare, left: object, right: object) -> bool:
    """Return what a comparison says of two values.

    ``==`` and ``!=`` compare by value and never fail: `MISSING` equals nothing. An order exists between two
    numbers and between two texts (by code point). ``in`` asks for an item of a list or a piece of a text.

    Raises:
        DataError: another order, or ``in`` something that is neither list nor text.
    """
    match expression.operator:
        case "==":
            return same(left, right)
        case "!=":
            return not same(left, right)
        case "in":
            return _contains(expression, left, right)
        case "not-in":
            return not _contains(expression, left, right)
        case _:
            return _ordered(expression, left, right)


def leaves_text(escapes: Iterable[Escape], value: object) -> bool:
    """Return whether a slot with these escapes writes words for a value.

    Only text can come to nothing, or to spaces: 0 prints "0". What cannot be written (a missing value, one that an
    escape refuses) counts as written, so that it is for the slot to complain about.
    """
    if not isinstance(value, str):
        return True
    try:
        for escape in escapes:
            value = escape(value)
    except DataError:
        return True
    return value.strip() != ""


def _ordered(expression: Compare, left: object, right: object) -> bool:
    for value, item in ((left, expression.left), (right, expression.right)):
        if value is MISSING:
            raise missing(item)
    order = _ORDERS[expression.operator]
    if is_number(left) and is_number(right):
        return order(left, right)
    if isinstance(left, str) and isinstance(right, str):
        return order(left, right)
    raise incomparable(expression)


def _contains(expression: Compare, item: object, container: object) -> bool:
    if container is MISSING or item is MISSING:
        return False
    if isinstance(container, list | tuple):
        return any(same(item, inside) for inside in container)
    if not isinstance(container, str):
        raise unfit(expression.right, "a list or text")
    if not isinstance(item, str):
        raise unfit(expression.left, "text")
    return item in container


def _first(items: tuple[Expression, ...], scope: Scope, locale: str, *, stop: bool) -> object:
    """Return the first value whose truth is `stop`, else the last one."""
    value: object = not stop
    for item in items:
        value = evaluate(item, scope, locale)
        if bool(value) is stop:
            return value
    return value


def _parity(expression: Expression, value: object) -> int:
    if value is MISSING:
        raise missing(expression)
    if not is_number(value) or (isinstance(value, float) and not value.is_integer()):
        raise unfit(expression, "a whole number")
    return int(value) % 2


_ORDERS: Mapping[str, Callable[..., bool]] = MappingProxyType(
    {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
)

TESTS: Mapping[str, Callable[[Expression, object], bool]] = MappingProxyType(
    {
        "defined": lambda _, value: value is not MISSING,
        "undefined": lambda _, value: value is MISSING,
        "none": lambda _, value: value is MISSING,
        "number": lambda _, value: is_number(value),
        "string": lambda _, value: isinstance(value, str),
        "odd": lambda expression, value: _parity(expression, value) == 1,
        "even": lambda expression, value: _parity(expression, value) == 0,
    }
)
"""What follows ``is``: given where the value comes from (for the error) and the value."""
