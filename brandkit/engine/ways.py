"""Ways through a message's conditions: which one a person takes, and which ones there are."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import product
from typing import Any, TypeAlias

from brandkit.compile.evaluate import evaluate
from brandkit.compose.extremes import ABSENT, MOST, Choice
from brandkit.compose.people import Choices, Material, make_person
from brandkit.compose.uses import Path
from brandkit.engine.conditions import Atom, Both, Condition, Either, Formula, Negated, atoms_of, paths_of
from brandkit.errors import DataError
from brandkit.model.expression import Expression
from brandkit.model.frozen import frozen

LETTER = "w"
"""What long texts of made-up people consist of: a plain letter, which no rule takes for anything."""

Truth: TypeAlias = Callable[[Atom], bool | None]
"""Whether an atom holds; None: it cannot be told, since it compares what has no order."""
Way: TypeAlias = frozenset[tuple[Formula, bool]]
"""The tests that are come by, and how they go."""


@frozen
class Classes:
    """For a path the values that its tests tell apart."""

    path: Path
    values: tuple[tuple[Choice, ...], ...]
    """Each class with all its values; the first stands for it."""


def truth_for(person: Mapping[str, Any], locale: str) -> Truth:
    """Return what tells how tests go for a person."""
    return lambda atom: _test(atom.test, person, locale)


def way_of(conditions: Iterable[Condition], truth: Truth) -> Way:
    """Return the way that a person takes."""
    return frozenset(_steps(conditions, truth))


def holds(formula: Formula, truth: Truth) -> bool | None:
    """Return whether a formula holds, as `and` and `or` decide: None only where nothing settles it."""
    match formula:
        case Atom():
            return truth(formula)
        case Both(items):
            return _settled([holds(item, truth) for item in items], settles=False)
        case Either(items):
            return _settled([holds(item, truth) for item in items], settles=True)
        case Negated(item):
            value = holds(item, truth)
            return None if value is None else not value


def classes_of(material: Material, conditions: Sequence[Condition], locale: str) -> tuple[Classes, ...]:
    """Return for each path that is tested the values that its tests tell apart."""
    atoms = atoms_of(conditions)
    return tuple(
        Classes(
            path, _grouped(path, options, [atom for atom in atoms if path in paths_of(atom.test)], material, locale)
        )
        for path, options in material.options.items()
    )


def truth_by_choice(material: Material, locale: str) -> Callable[[Choices], Truth]:
    """Return what tells how tests go for choices. Each test is made once for each of the choices that it looks at."""

    @cache  # lives as long as one message is enumerated
    def test(atom: Expression, settled: tuple[tuple[Path, int], ...]) -> bool | None:
        choices = {path: material.options[path][number] for path, number in settled}
        return _test(atom, make_person(material, choices, LETTER), locale)

    looked_at = lru_cache(maxsize=None)(paths_of)

    def of(choices: Choices) -> Truth:
        numbers = {path: _number(material.options[path], choice) for path, choice in choices.items()}

        def truth(atom: Atom) -> bool | None:
            around = tuple(path for path in numbers if any(each[: len(path)] == path for each in looked_at(atom.test)))
            return test(atom.test, tuple((path, numbers[path]) for path in around))

        return truth

    return of


def every_choice(classes: Sequence[Classes]) -> Iterator[Choices]:
    """Yield all combinations of classes."""
    paths = [each.path for each in classes]
    for chosen in product(*([values[0] for values in each.values] for each in classes)):
        yield dict(zip(paths, chosen, strict=True))


def _number(options: Sequence[Choice], choice: Choice) -> int:
    return next(number for number, each in enumerate(options) if each is choice or _same(each, choice))


def _same(one: Choice, other: Choice) -> bool:
    return one == other and type(one) is type(other)


def _grouped(
    path: Path, options: Sequence[Choice], atoms: Sequence[Atom], material: Material, locale: str
) -> tuple[tuple[Choice, ...], ...]:
    """Return the options, those together that no test tells apart. A test of several values tells all apart."""
    if any(len(paths_of(atom.test)) > 1 for atom in atoms):
        return tuple((option,) for option in options)
    groups: dict[tuple[bool | None, ...], list[Choice]] = {}
    for option in options:
        truth = truth_for(make_person(material, {path: option}, LETTER), locale)
        groups.setdefault(tuple(truth(atom) for atom in atoms), []).append(option)
    return tuple(tuple(sorted(group, key=_harmless)) for group in groups.values())


def _harmless(choice: Choice) -> int:
    """Return how little a value can do: what takes most room or is not there at all stands for its class."""
    return 0 if choice is MOST else 1 if choice is ABSENT else 2


def _steps(conditions: Iterable[Condition], truth: Truth) -> Iterator[tuple[Formula, bool]]:
    for condition in conditions:
        value = holds(condition.test, truth)
        if value is not None:
            yield condition.test, value
            yield from _steps(condition.then if value else condition.otherwise, truth)


def _settled(values: Sequence[bool | None], *, settles: bool) -> bool | None:
    if settles in values:
        return settles
    return None if None in values else not settles


def _test(test: Expression, person: Mapping[str, Any], locale: str) -> bool | None:
    try:
        return bool(evaluate(test, (person,), locale))
    except DataError:
        return None
