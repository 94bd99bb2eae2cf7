"""What a plan asks of its data: which values it shows, which it tests, and against what."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from brandkit.model import plan
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
    Scalar,
    Some,
    Test,
    Written,
)
from brandkit.model.frozen import frozen
from brandkit.model.plan import Escape, Plan

Path: TypeAlias = tuple[str, ...]
"""Keys from the root of the data; ``"[]"`` stands for an item of a list."""
Names: TypeAlias = Mapping[str, Path]
"""Loop variables, each with the path of the item it stands for."""


@frozen
class Use:
    """One look-up."""

    path: Path
    kind: str
    """``shown``, ``tested`` or ``listed`` (a loop runs over it)."""
    against: tuple[Scalar, ...] = ()
    """The constants that it is compared with."""
    wants: str = ""
    """What a filter or a comparison takes: ``number``, ``date``, ``time``, ``list``, ``length``; ``""``: anything."""
    escapes: tuple[Escape, ...] = ()
    """What the shown value goes through; some take only values of one kind, such as addresses."""


_WANTS = dict.fromkeys(("money", "number", "percent", "round"), "number") | {
    "date": "date",
    "time": "time",
    "join": "list",
    "length": "length",
}
"""The filters that do not take every value."""


def uses_of(nodes: Plan, names: Names | None = None) -> Iterator[Use]:
    """Yield every look-up of a plan, loop variables resolved to the paths of their items."""
    known = names or {}
    for node in nodes:
        match node:
            case plan.Slot(value, escapes):
                shown = _in_expression(value, known, "shown")
                yield from (replace(use, escapes=escapes) if use.kind == "shown" else use for use in shown)
            case plan.If(test, then, otherwise):
                yield from _in_expression(test, known, "tested")
                yield from uses_of((*then, *otherwise), known)
            case plan.For(name, items, body):
                yield from _in_expression(items, known, "listed")
                yield from uses_of(body, _inside(known, name, items))
            case plan.Join(_, items):
                yield from uses_of(items, known)
            case plan.Sequence(inner) | plan.Through(inner):
                yield from uses_of(inner, known)
            case plan.Constant():
                continue


def _in_expression(expression: Expression, names: Names, kind: str) -> Iterator[Use]:
    match expression:
        case Lookup():
            yield Use(_path_of(expression, names), kind)
        case Compare(left, _, right):
            for side, other in ((left, right), (right, left)):
                yield from _compared(side, other, names)
        case Every(items) | Some(items):
            for item in items:
                yield from _in_expression(item, names, kind)
        case Not(item) | Test(_, item):
            yield from _in_expression(item, names, "tested")
        case Filter(name, item):
            # A default makes a difference only where the value is absent, which is a way through the message too.
            for use in _in_expression(item, names, kind):
                yield replace(use, wants=use.wants or _WANTS.get(name, ""))
            if name == "default":
                yield from _in_expression(item, names, "tested")
        case Choose(test, then, otherwise):
            yield from _in_expression(test, names, "tested")
            yield from _in_expression(then, names, kind)
            yield from _in_expression(otherwise, names, kind)
        case Written() | AnyOf():
            yield from _in_question(expression, names)
        case Literal():
            return


def _in_question(expression: Written | AnyOf, names: Names) -> Iterator[Use]:
    """Yield what is looked up by the question whether something is written."""
    match expression:
        case Written(item):
            yield from _compared(item, Literal(""), names)
        case AnyOf(name, items, test):
            yield from _in_expression(items, names, "listed")
            yield from _in_expression(test, _inside(names, name, items), "tested")


def _inside(names: Names, name: str, items: Expression) -> Names:
    return {**names, name: (*_path_of(items, names), "[]"), "loop": ("loop",)}


def _compared(side: Expression, other: Expression, names: Names) -> Iterator[Use]:
    constants: tuple[Scalar, ...] = ()
    if isinstance(other, Literal):
        constants = other.value if isinstance(other.value, tuple) else (other.value,)
    is_number = any(isinstance(each, int | float) and not isinstance(each, bool) for each in constants)
    for use in _in_expression(side, names, "tested"):
        wants = use.wants or ("number" if is_number else "")
        yield replace(use, against=(*use.against, *constants), wants=wants)


def _path_of(expression: Expression, names: Names) -> Path:
    """Return the path of a look-up, or of the look-up that filters work on; ``()`` when there is none."""
    match expression:
        case Lookup(steps):
            keys: Iterable[str] = ("[]" if isinstance(step, int) else step for step in steps)
            first, *rest = keys
            return (*names.get(first, (first,)), *rest)
        case Filter(_, item):
            return _path_of(item, names)
        case _:
            return ()
