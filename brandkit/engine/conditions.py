"""The conditions of a message: which tests it makes of the data, one inside the other."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from brandkit.compose.uses import Path
from brandkit.model import plan
from brandkit.model.expression import (
    AnyOf,
    Choose,
    Compare,
    Every,
    Expression,
    Filter,
    Lookup,
    Not,
    Some,
    Test,
    Written,
)
from brandkit.model.frozen import frozen
from brandkit.model.plan import Plan

Steps: TypeAlias = tuple[str | int, ...]
_Names: TypeAlias = Mapping[str, Steps]
"""Loop variables, each with the path of the item that it stands for: the first of its list."""


@frozen
class Atom:
    """A test that is not made of other tests."""

    test: Expression
    """Its look-ups begin at the root of the data; an item of a list is its first."""
    written: Expression
    """As its author wrote it."""


Formula: TypeAlias = "Atom | Both | Either | Negated"


@frozen
class Both:
    """All of these."""

    items: tuple[Formula, ...]


@frozen
class Either:
    """One of these."""

    items: tuple[Formula, ...]


@frozen
class Negated:
    """Not this."""

    item: Formula


@frozen
class Condition:
    """A fork in a message, and the forks on either way."""

    test: Formula
    then: tuple["Condition", ...]
    otherwise: tuple["Condition", ...]


def conditions_of(nodes: Plan, names: _Names | None = None) -> tuple[Condition, ...]:
    """Return the conditions of a plan, each once. A loop is one too: whether its list has items."""
    return tuple(dict.fromkeys(_conditions(nodes, names or {})))


def atoms_of(conditions: Iterable[Condition]) -> tuple[Atom, ...]:
    """Return all atoms, in the order in which they are met."""
    return tuple(dict.fromkeys(_all_atoms(conditions)))


def paths_of(expression: Expression) -> tuple[Path, ...]:
    """Return what an expression looks up."""
    return tuple(dict.fromkeys(_paths(expression)))


def atoms_in(formula: Formula) -> Iterator[Atom]:
    """Yield the atoms of a formula."""
    match formula:
        case Atom():
            yield formula
        case Both(items) | Either(items):
            for item in items:
                yield from atoms_in(item)
        case Negated(item):
            yield from atoms_in(item)


def _conditions(nodes: Plan, names: _Names) -> Iterator[Condition]:
    for node in nodes:
        match node:
            case plan.If(test, then, otherwise):
                yield from _fork(test, conditions_of(then, names), conditions_of(otherwise, names), names)
            case plan.For(name, items, body):
                steps = _steps_of(items, names)
                inside = conditions_of(body, {**names, name: (*steps, 0), "loop": ("loop",)})
                yield from _fork(items, inside, (), names)
            case plan.Slot(value):
                yield from _in_value(value, names)
            case plan.Join(_, items) | plan.Sequence(items) | plan.Through(items):
                yield from _conditions(items, names)


def _fork(
    test: Expression, then: tuple[Condition, ...], otherwise: tuple[Condition, ...], names: _Names
) -> Iterator[Condition]:
    formula = _formula(test, names)
    if any(_is_of_data(atom) for atom in atoms_in(formula)):
        yield Condition(formula, then, otherwise)
    else:  # it asks for the turn of a loop only: a list goes both ways by itself
        yield from (*then, *otherwise)


def _in_value(value: Expression, names: _Names) -> Iterator[Condition]:
    """Yield the forks inside a value: a choice, and a default."""
    match value:
        case Choose(test, then, otherwise):
            yield from _fork(test, tuple(_in_value(then, names)), tuple(_in_value(otherwise, names)), names)
        case Filter("default", item):
            yield from _fork(Test("defined", item), (), (), names)
            yield from _in_value(item, names)
        case Filter(_, item):
            yield from _in_value(item, names)


def _formula(test: Expression, names: _Names) -> Formula:
    match test:
        case Every(items):
            return Both(tuple(_formula(item, names) for item in items))
        case Some(items):
            return Either(tuple(_formula(item, names) for item in items))
        case Not(item):
            return Negated(_formula(item, names))
        case _:
            return Atom(_from_root(test, names), test)


def _from_root(expression: Expression, names: _Names) -> Expression:
    match expression:
        case Lookup(path):
            first, *rest = path
            return Lookup((*names.get(str(first), (first,)), *rest))
        case Compare(left, _, right):
            return replace(expression, left=_from_root(left, names), right=_from_root(right, names))
        case Every(items) | Some(items):
            return replace(expression, items=tuple(_from_root(item, names) for item in items))
        case Not(item) | Test(_, item) | Filter(_, item) | Written(item):
            return replace(expression, item=_from_root(item, names))
        case AnyOf(own, items, asked):
            outer = {name: steps for name, steps in names.items() if name not in (own, "loop")}
            return AnyOf(own, _from_root(items, names), _from_root(asked, outer))
        case Choose(test, then, otherwise):
            return Choose(_from_root(test, names), _from_root(then, names), _from_root(otherwise, names))
        case _:
            return expression


def _steps_of(items: Expression, names: _Names) -> Steps:
    match _from_root(items, names):
        case Lookup(path):
            return path
        case Filter(_, item):
            return _steps_of(item, {})
        case _:
            return ()


def _is_of_data(atom: Atom) -> bool:
    return any(path[:1] != ("loop",) for path in paths_of(atom.test))


def _paths(expression: Expression) -> Iterator[Path]:
    match expression:
        case Lookup(path):
            yield tuple("[]" if isinstance(step, int) else step for step in path)
        case Compare(left, _, right):
            yield from (*_paths(left), *_paths(right))
        case Every(items) | Some(items):
            for item in items:
                yield from _paths(item)
        case Not(item) | Test(_, item) | Filter(_, item):
            yield from _paths(item)
        case Choose(test, then, otherwise):
            yield from (*_paths(test), *_paths(then), *_paths(otherwise))


def _all_atoms(conditions: Iterable[Condition]) -> Iterator[Atom]:
    for condition in conditions:
        yield from atoms_in(condition.test)
        yield from _all_atoms((*condition.then, *condition.otherwise))
