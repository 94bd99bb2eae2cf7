"""The branches of a message: one person for each feasible way through its conditions.

A way is feasible when the data schema allows a person who takes it. Values that no test tells apart are one, and ways
that differ only in tests that are never come by are one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from math import prod
from typing import Any

from brandkit.compose.extremes import MOST
from brandkit.compose.people import Choices, Material, make_person
from brandkit.engine.conditions import Condition
from brandkit.engine.lint_options import MOST_BRANCHES
from brandkit.engine.pairwise import pairwise
from brandkit.engine.ways import (
    LETTER,
    Classes,
    Way,
    classes_of,
    every_choice,
    truth_by_choice,
    truth_for,
    way_of,
)
from brandkit.model.frozen import frozen

MOST_COMBINATIONS = 4096
"""Of values that are tried out to find the branches; past that nobody counts them."""


@frozen
class Branch:
    """A way through the conditions, with people who take it."""

    way: Way
    longest: Mapping[str, Any]
    """A person whose values take the most room."""
    shortest: Mapping[str, Any]
    """One whose values take the least, lists with one item; the same person where that would be another way."""


@frozen
class Branches:
    """The branches that are looked at."""

    branches: tuple[Branch, ...]
    left_out: int
    """How many there are besides; -1: too many to be counted."""


def find_branches(
    material: Material, conditions: Sequence[Condition], locale: str, most: int = MOST_BRANCHES
) -> Branches:
    """Return the branches of a message: all; or, past `most`, those that pairs of conditions make."""
    classes = [each for each in classes_of(material, conditions, locale) if len(each.values) > 1]
    by_choice = truth_by_choice(material, locale)

    def ways(choices: Iterable[Choices]) -> dict[Way, Choices]:
        found: dict[Way, Choices] = {}
        for each in choices:
            found.setdefault(way_of(conditions, by_choice(each)), each)
        return found

    count = prod(len(each.values) for each in classes)
    every = ways(every_choice(classes)) if count <= MOST_COMBINATIONS else None
    if every is not None and len(every) <= most:
        return Branches(_branches(every, material, conditions, locale), 0)
    found = ways(_paired(classes))
    if every is not None:
        found |= _unmet(every, found)
    kept = dict(islice(found.items(), MOST_COMBINATIONS))
    return Branches(_branches(kept, material, conditions, locale), len(every) - len(kept) if every is not None else -1)


def _paired(classes: Sequence[Classes]) -> Iterator[Choices]:
    for row in pairwise([len(each.values) for each in classes]):
        yield {each.path: each.values[number][0] for each, number in zip(classes, row, strict=True)}


def _unmet(every: Mapping[Way, Choices], found: Mapping[Way, Choices]) -> dict[Way, Choices]:
    """Return ways that come by what no pair comes by: conditions deep inside others."""
    met = {step for way in found for step in way}
    more: dict[Way, Choices] = {}
    for way, choices in every.items():
        if not way <= met:
            met |= way
            more[way] = choices
    return more


def _branches(
    found: Mapping[Way, Choices], material: Material, conditions: Sequence[Condition], locale: str
) -> tuple[Branch, ...]:
    return tuple(_branch(way, choices, material, conditions, locale) for way, choices in found.items())


def _branch(way: Way, choices: Choices, material: Material, conditions: Sequence[Condition], locale: str) -> Branch:
    longest = make_person(material, choices, LETTER)
    shortest = make_person(material, choices, LETTER, least=True)
    for path in [path for path, choice in choices.items() if choice is MOST]:
        # What need not be as large as can be is small, if the way stays the same.
        fewer = {other: choice for other, choice in choices.items() if other != path}
        smaller = make_person(material, fewer, LETTER, least=True)
        if way_of(conditions, truth_for(smaller, locale)) == way:
            choices, shortest = fewer, smaller
    return Branch(way, longest, shortest)
