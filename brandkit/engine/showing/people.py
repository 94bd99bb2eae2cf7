"""Whom a message can be shown for: the kit's made-up people, the longest, nobody, and whoever takes each branch."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from brandkit.compare.sides.source import plan_of
from brandkit.engine.branches import Branch
from brandkit.engine.conditions import atoms_in, paths_of
from brandkit.engine.occasions import Occasion, when
from brandkit.engine.people import Needs, People, kind_of, needs_of, people_for, truths_of
from brandkit.errors import Fault, UsageError
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.message import Message
from brandkit.source.guess import suggest

LONGEST, EMPTY = "longest", "empty"
"""Names for the person whose values take the most room, and for somebody of whom nothing is known."""


@frozen
class Way:
    """A branch, as it is picked."""

    number: int
    """From 1."""
    words: str
    """When it is taken: ``person.tier is "gold"``; ``""``: always."""
    branch: Branch


@frozen
class Crowd:
    """Everybody that a message can be shown for."""

    people: Mapping[str, Mapping[str, Any]]
    """Data by name: the kit's own, then `LONGEST` and `EMPTY`."""
    ways: tuple[Way, ...]


def crowd_for(message: Message, kit: Kit, needs: Iterable[Needs]) -> Crowd:
    """Return whom a message can be shown for, of whom its channels need this."""
    people = people_for(message, [needs_of((plan_of(message),)), *needs])
    ways = tuple(_ways(people, message.locale))
    longest = ways[0].branch.longest if ways else {}
    return Crowd({**kit.personas, LONGEST: longest, EMPTY: {}}, ways)


def person_in(crowd: Crowd, name: str, way: int = 0) -> Mapping[str, Any]:
    """Return the data of a person, who takes a way.

    Args:
        crowd: everybody.
        name: a name in `Crowd.people`; ``""``: the first.
        way: the number of a way; 0: whichever the person takes.

    Raises:
        UsageError: there is no such person, or no such way.
    """
    if name and name not in crowd.people:
        raise UsageError([Fault(f"there is nobody called `{name}`", suggest(name, crowd.people, "people"))])
    data = crowd.people[name] if name else next(iter(crowd.people.values()))
    if not way:
        return data
    taken = next((each for each in crowd.ways if each.number == way), None)
    if taken is None:
        raise UsageError([Fault(f"there is no branch {way}", f"the message has {len(crowd.ways)}")])
    return taken.branch.longest if name in (LONGEST, EMPTY) else _who_takes(taken.branch, data)


def _who_takes(branch: Branch, data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return somebody's data with what the tests of a branch ask for as they ask for it."""
    tested = {tuple(path) for formula, _ in branch.way for atom in atoms_in(formula) for path in paths_of(atom.test)}
    return dict(_over(branch.longest, data, (), tested))


def _over(
    below: Mapping[str, Any], above: Mapping[str, Any], path: tuple[str, ...], tested: set[tuple[str, ...]]
) -> Iterator[tuple[str, Any]]:
    """Yield the fields of two objects: those of the one above, but for what is tested."""
    for key in dict.fromkeys((*below, *above)):
        here = (*path, key)
        ours, theirs = below.get(key), above.get(key)
        if isinstance(ours, Mapping) and isinstance(theirs, Mapping):
            yield key, dict(_over(ours, theirs, here, tested))
        elif here in tested or key not in above:
            if key in below:
                yield key, ours
        else:
            yield key, theirs


def _ways(people: People, locale: str) -> Iterator[Way]:
    """Yield the branches, each with the words that tell it from the others."""
    branches = people.branches.branches
    occasions = [Occasion(truths_of(each.way, each.longest, locale), LONGEST) for each in branches]
    for number, branch in enumerate(branches):
        is_there = [other is branch for other in branches]
        words = when(is_there, occasions, lambda test: kind_of(people.material, test))
        yield Way(number + 1, words, branch)
