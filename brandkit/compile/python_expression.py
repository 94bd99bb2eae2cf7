"""Expressions as Python source.

The source gives the value that `brandkit.compile.evaluate` gives. Where that would raise, or where a value is of a
sort that the quick way is not for, it raises anything: the careful path then decides. `MISSING` is Python's None.
"""

from collections.abc import Iterable
from functools import partial

from brandkit.compile.evaluate import TESTS, compare, evaluate, leaves_text
from brandkit.compile.filters import apply_filter
from brandkit.compile.python_source import Page, Place
from brandkit.compile.quick import quicken
from brandkit.compile.values import lookup
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


def value_of(expression: Expression, place: Place) -> str:
    """Return source for the value of an expression; a whole, so that it may stand anywhere."""
    match expression:
        case Lookup(path):
            return _looked_up(path, place)
        case Literal(value):
            return "None" if value is None else place.page.refer(value)
        case Compare():
            return _compared(expression, place)
        case Every(items):
            return f"({' and '.join(['True', *_values(items, place)])})"
        case Some(items):
            return f"({' or '.join(['False', *_values(items, place)])})"
        case Not(item):
            return f"(not {value_of(item, place)})"
        case Test(name, item):
            return _tested(name, item, place)
        case Filter():
            return _filtered(expression, place)
        case Choose(test, then, otherwise):
            asked, yes, no = _values((test, then, otherwise), place)
            return f"({yes} if {asked} else {no})"
        case Written(item, escapes):
            return _written(item, escapes, place)
        case AnyOf():
            return _any_of(expression, place)


def required(expression: Expression, place: Place) -> str:
    """Return source for a value that must be there; it may raise where `value_of` gives None."""
    match expression:
        case Lookup(path) if taken := _holder(path, place):
            return "{}[{}]".format(*taken)
        case _:
            return value_of(expression, place)


def _values(expressions: Iterable[Expression], place: Place) -> list[str]:
    return [value_of(expression, place) for expression in expressions]


def _looked_up(path: tuple[str | int, ...], place: Place) -> str:
    if taken := _holder(path, place):
        return "{}.get({})".format(*taken)
    if path[0] == "loop" and place.counters:
        return _counted(path[1:], place.page, place.counters)
    variable, below = _base(path, place)
    return f"{place.page.refer(lookup)}({variable}, {place.page.refer(below)})" if below else variable


def _holder(path: tuple[str | int, ...], place: Place) -> tuple[str, str] | None:
    """Return the variable and the key for a value that is taken out of a dict by names alone."""
    if path[0] == "loop" and place.counters:
        return None
    variable, below = _base(path, place)
    names = tuple(step for step in below if isinstance(step, str))
    if not below or len(names) < len(below):
        return None
    return place.page.hold(variable, names[:-1]), place.page.refer(names[-1])


def _base(path: tuple[str | int, ...], place: Place) -> tuple[str, tuple[str | int, ...]]:
    """Return the variable that a path begins at, and what of the path is left below it."""
    item = place.items.get(str(path[0]))
    return (item, path[1:]) if item else ("data", path)


def _counted(path: tuple[str | int, ...], page: Page, counters: tuple[str, str]) -> str:
    """Return source for a path below ``loop``."""
    index, length = counters
    page.used.add(index)
    whole = {"index": index, "first": f"({index} == 1)", "last": f"({index} == {length})"}
    if not path:
        listed = ", ".join(f"{page.refer(key)}: {source}" for key, source in whole.items())
        return f"{{{listed}}}"
    return whole.get(str(path[0]), "None") if len(path) == 1 else "None"


def _compared(expression: Compare, place: Place) -> str:
    """Return source for a comparison; with a text that the author wrote, Python's own says the same."""
    left, right = _values((expression.left, expression.right), place)
    texts = [isinstance(side, Literal) and isinstance(side.value, str) for side in (expression.left, expression.right)]
    if expression.operator in {"==", "!="} and any(texts):
        return f"({left} {expression.operator} {right})"
    return f"{place.page.refer(compare)}({place.page.refer(expression)}, {left}, {right})"


def _tested(name: str, item: Expression, place: Place) -> str:
    value = value_of(item, place)
    match name:
        case "defined":
            return f"({value} is not None)"
        case "undefined" | "none":
            return f"({value} is None)"
        case _:
            return f"{place.page.refer(TESTS[name])}({place.page.refer(item)}, {value})"


def _written(item: Expression, escapes: tuple[Escape, ...], place: Place) -> str:
    """Return source that asks whether a slot writes anything: printable text the quick way, as the slot itself does."""
    quick = "x"
    for escape in quicken(escapes):
        quick = f"{place.page.refer(escape)}({quick})"
    careful = place.page.refer(partial(leaves_text, escapes))
    value = value_of(item, place)
    return f"(not not {quick}.strip() if type(x := {value}) is str and x.isprintable() else {careful}(x))"


def _any_of(expression: AnyOf, place: Place) -> str:
    """Return source that asks the careful way: it is asked once for a block, and seldom."""
    names = [f"{place.page.refer(name)}: {variable}" for name, variable in place.items.items()]
    if place.counters:
        names.append(f"{place.page.refer('loop')}: {_counted((), place.page, place.counters)}")
    asked = place.page.refer(lambda scope: evaluate(expression, scope, place.locale))
    return f"{asked}(({{{', '.join(names)}}}, data))"


def _filtered(expression: Filter, place: Place) -> str:
    value = value_of(expression.item, place)
    if expression.name == "default" and len(expression.arguments) == 1:
        return f"(y if (y := {value}) is not None else {place.page.refer(expression.arguments[0])})"
    return (
        f"{place.page.refer(apply_filter)}({place.page.refer(expression)}, {value}, {place.page.refer(place.locale)})"
    )
