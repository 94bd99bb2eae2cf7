"""Trying a composition out: written by its channel and filled for every extreme person."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, TypeAlias

from brandkit.compile import Compiled, compile_plan, fill, ready_plan
from brandkit.compile.compiled import ONE_BY_ONE
from brandkit.compile.interpret import interpret
from brandkit.compile.recipient import KEY
from brandkit.compose.assemble import every_wording
from brandkit.compose.brief import Brief
from brandkit.compose.known_people import known_people
from brandkit.compose.people import unbounded
from brandkit.compose.size import places_of, used
from brandkit.compose.uses import Use, uses_of
from brandkit.compose.words import Words, has_words_for
from brandkit.errors import DataError
from brandkit.model.channel import Composition, Variant
from brandkit.model.frozen import frozen
from brandkit.model.plan import Plan

MANY = 40
"""People for whom a plan that each gets once is worth code of its own. For 36 of them (examples/parcel, 20 channels)
composing takes as long with it as without; for 165 (forty open conditions, as a mail) half as long. November 2026."""

Person: TypeAlias = Mapping[str, Any]
Measured: TypeAlias = tuple[Mapping[str, Sequence[str]], tuple[int, ...]]
"""The texts that limits hold for, and how much of each limit is used."""


@frozen
class Trial:
    """A written composition, and what it uses of the limits."""

    composition: Composition
    plans: Variant[Plan]
    sizes: tuple[Mapping[str, Sequence[str]], ...]
    """For each extreme person the texts that limits hold for."""
    worst: tuple[int, ...]
    """For each limit of the brief how much of it the worst case uses."""
    texts: tuple[str, ...]
    """For each limit of the brief the text that uses most of it."""


def first_trial(brief: Brief, composition: Composition) -> tuple[Trial, Variant[Compiled], tuple[Person, ...]]:
    """Try the fullest composition; return the trial, its plans compiled, and the people to try others with.

    People for whom some wording has no words (a value that is shown but may be absent) get no variant, so that they
    set no limit.

    Raises:
        DataError: nobody at all can be filled in.
    """
    plans = brief.channel.write(composition, brief.kit)
    people = _people(brief, plans)
    ready = compile_plan if len(people) > ONE_BY_ONE else ready_plan
    compiled = Variant(plans.channel, {name: ready(part, composition.locale) for name, part in plans.parts.items()})
    filled: list[tuple[Person, Variant[bytes]]] = []
    failure: DataError | None = None
    for person in people:
        try:
            parts = {name: fill(part, person) for name, part in compiled.parts.items()}
        except DataError as error:
            failure = error
        else:
            filled.append((person, Variant(plans.channel, parts)))
    if failure is not None and not filled:
        raise failure
    trial = _trial(brief, composition, plans, (variant for _, variant in filled))
    return trial, compiled, tuple(person for person, _ in filled)


def assumed(brief: Brief, plans: Variant[Plan]) -> tuple[str, ...]:
    """Return the values for whose length something had to be assumed."""
    return unbounded(brief.message.schema, _uses(brief, plans)[1])


def try_out(brief: Brief, composition: Composition, people: Sequence[Person]) -> Trial:
    """Write the composition and fill it for each person."""
    plans = brief.channel.write(composition, brief.kit)
    return _trial(brief, composition, plans, fill_each(plans, people, composition.locale))


def _trial(brief: Brief, composition: Composition, plans: Variant[Plan], variants: Iterable[Variant[bytes]]) -> Trial:
    known: dict[tuple[bytes, ...], Measured] = {}
    measured = [_measured(brief, variant, known) for variant in variants]
    sizes = tuple(places for places, _ in measured)
    uses = [[each[number] for _, each in measured] or [0] for number in range(len(brief.limits))]
    worst = tuple(map(max, uses))
    texts = tuple(_text(sizes, each, limit.of) for each, limit in zip(uses, brief.limits, strict=True))
    return Trial(composition, plans, sizes, worst, texts)


def _measured(brief: Brief, variant: Variant[bytes], known: dict[tuple[bytes, ...], Measured]) -> Measured:
    """Return the texts of a variant and how much each limit is used; those who get the same need not be measured."""
    parts = tuple(variant.parts.values())
    if parts not in known:
        places = places_of(brief.channel, variant)
        known[parts] = places, tuple(used(limit, places) for limit in brief.limits)
    return known[parts]


def _text(sizes: Sequence[Mapping[str, Sequence[str]]], uses: Sequence[int], place: str) -> str:
    """Return the text of the person who uses most, where the place has one text."""
    texts = sizes[uses.index(max(uses))].get(place, ()) if sizes else ()
    return texts[0] if len(texts) == 1 else ""


def _people(brief: Brief, plans: Variant[Plan]) -> tuple[Person, ...]:
    """Return the extreme people for a message: for all its wordings, and for what the kit's templates look up."""
    words, uses = _uses(brief, plans)
    people = known_people(brief.message.schema, uses, brief.channel.dear)
    return tuple(person for person in people if all(has_words_for(each, person) for each in words)) or people


def _uses(brief: Brief, plans: Variant[Plan]) -> tuple[tuple[Words, ...], tuple[Use, ...]]:
    """Return all wordings of the message, and everything that they and the kit's templates look up."""
    words = every_wording(brief)
    uses = chain(*(each.uses for each in words), *map(uses_of, plans.parts.values()))
    return words, tuple(dict.fromkeys(use for use in uses if use.path[:1] != (KEY,)))


def fill_each(plans: Variant[Plan], people: Sequence[Person], locale: str) -> Iterator[Variant[bytes]]:
    """Yield plans filled for each person: as they stand for a few, as code for many. Raises DataError: see `fill`."""
    if len(people) > MANY:
        compiled = {name: compile_plan(part, locale) for name, part in plans.parts.items()}
        for person in people:
            yield Variant(plans.channel, {name: fill(part, person) for name, part in compiled.items()})
    else:
        for person in people:
            parts = {name: interpret(part, person, locale).encode("utf-8") for name, part in plans.parts.items()}
            yield Variant(plans.channel, parts)
