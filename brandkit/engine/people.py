"""The people for whom a message is looked at: all its branches, with the longest and with the shortest values."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from brandkit.compile.recipient import KEY
from brandkit.compose.people import Material, material_of, node_at
from brandkit.compose.uses import Path, Use, uses_of
from brandkit.engine.branches import Branches, find_branches
from brandkit.engine.conditions import Condition, atoms_in, conditions_of, paths_of
from brandkit.engine.lint_options import MOST_BRANCHES
from brandkit.engine.occasions import Occasion
from brandkit.engine.ways import Way, truth_for
from brandkit.model.expression import Expression, Filter, Lookup
from brandkit.model.frozen import frozen
from brandkit.model.message import Message
from brandkit.model.plan import Plan

# One digest for all: a mail's id must not make variants different that are the same to their readers.
_NOBODY = {KEY: {"digest": "0" * 64}}


@frozen
class Person:
    """Somebody made up who takes one branch."""

    data: Mapping[str, Any]
    occasion: Occasion


@frozen
class People:
    """Everybody that is looked at."""

    people: tuple[Person, ...]
    branches: Branches
    material: Material
    uses: tuple[Use, ...]


@frozen
class Needs:
    """What plans ask of the data of whom they are filled for."""

    uses: tuple[Use, ...]
    conditions: tuple[Condition, ...]


def needs_of(plans: Iterable[Plan]) -> Needs:
    """Return what plans ask of people."""
    kept = tuple(dict.fromkeys(plans))
    uses = dict.fromkeys(use for plan in kept for use in uses_of(plan) if use.path[:1] != (KEY,))
    return Needs(tuple(uses), tuple(dict.fromkeys(each for plan in kept for each in conditions_of(plan))))


def people_for(message: Message, needs: Sequence[Needs], most_branches: int = MOST_BRANCHES) -> People:
    """Return the people for a message of whom its channels need this."""
    uses = tuple(dict.fromkeys(use for each in needs for use in each.uses))
    material = material_of(message.schema, uses)
    conditions = tuple(dict.fromkeys(condition for each in needs for condition in each.conditions))
    branches = find_branches(material, conditions, message.locale, most_branches)
    return People(tuple(_people(branches, message.locale)), branches, material, uses)


def kind_of(material: Material, expression: Expression) -> object:
    """Return what the data schema calls the value that an expression looks up: ``boolean``, ``array`` ..."""
    node = node_at(material, paths_of(expression)[0])[0] if isinstance(expression, Lookup | Filter) else None
    if node is None:
        return ""
    return "array" if "items" in node else node.get("type", "")


def unmet_needs(schema: Mapping[str, Any] | None, uses: Sequence[Use], material: Material) -> tuple[str, ...]:
    """Return what is shown though the data schema lets it be missing, and no test asks whether it is there."""
    if not schema:
        return ()
    tested = {use.path for use in uses if use.kind == "tested"}
    shown = dict.fromkeys(use.path for use in uses if use.kind != "tested" and use.path[:1] != ("loop",))
    return tuple(".".join(path).replace(".[]", "[]") for path in shown if _may_be_missing(path, tested, material))


def _may_be_missing(path: Path, tested: set[Path], material: Material) -> bool:
    steps = [path[:length] for length in range(1, len(path) + 1)]
    if any(step in tested for step in steps):
        return False
    return any(step[-1] != "[]" and not node_at(material, step)[1] for step in steps)


def _people(branches: Branches, locale: str) -> Iterator[Person]:
    """Yield the longest people of all branches, and shortest ones until these have come by every test both ways.

    What depends on the size of values depends on the words around them, which every test's ways have in common.
    """
    met: set[object] = set()
    for branch in branches.branches:
        yield _person(branch.way, branch.longest, "longest", locale)
        if not branch.way <= met or not met:
            met |= branch.way
            if branch.shortest != branch.longest:
                yield _person(branch.way, branch.shortest, "shortest", locale)


def _person(way: Way, data: Mapping[str, Any], size: str, locale: str) -> Person:
    return Person({**data, **_NOBODY}, Occasion(truths_of(way, data, locale), size))


def truths_of(way: Way, data: Mapping[str, Any], locale: str) -> dict[Any, bool | None]:
    """Return how the tests go that a way comes by, in an order that does not depend on chance."""
    truth = truth_for(data, locale)
    atoms = {atom for formula, _ in way for atom in atoms_in(formula)}
    return {atom: truth(atom) for atom in sorted(atoms, key=repr)}
