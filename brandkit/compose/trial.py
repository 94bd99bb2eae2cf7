"""Trying a composition out: written by its channel and filled for every extreme person."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from brandkit.compile.interpret import interpret
from brandkit.compile.recipient import addressed
from brandkit.compose.assemble import every_wording
from brandkit.compose.brief import Brief
from brandkit.compose.people import extreme_people
from brandkit.compose.size import places_of, used
from brandkit.compose.uses import Use, uses_of
from brandkit.errors import DataError
from brandkit.markup.line import Marks
from brandkit.markup.text import write_pieces
from brandkit.model.channel import Composition, Limit, Variant
from brandkit.model.plan import Plan
from brandkit.model.text_style import TextStyle


@dataclass(frozen=True, slots=True)
class Trial:
    """A written composition and the texts that limits hold for, for each extreme person."""

    composition: Composition
    plans: Variant[Plan]
    sizes: tuple[Mapping[str, Sequence[str]], ...]


def write(brief: Brief, composition: Composition) -> Variant[Plan]:
    """Return what the channel makes of the composition."""
    return brief.channel.write(composition, brief.kit)


def people_for(brief: Brief, plans: Variant[Plan]) -> tuple[Mapping[str, Any], ...]:
    """Return the extreme people for a message: for all its wordings, and for what the kit's templates look up.

    People for whom one of the wordings has no words (a value that is shown but may be absent) get no variant, so
    that they set no limit either. When that leaves nobody, everybody is returned, and filling says what is missing.
    """
    words = write_pieces(every_wording(brief), TextStyle(), Marks(escape=()))
    uses: list[Use] = list(uses_of(words))
    for part in plans.parts.values():
        uses.extend(use for use in uses_of(part) if use not in uses)
    people = [addressed(person) for person in extreme_people(brief.message.schema, uses)]
    served = [person for person in people if all(_can_fill(part, person) for part in (words, *plans.parts.values()))]
    return tuple(served or people)


def _can_fill(part: Plan, person: Mapping[str, Any]) -> bool:
    try:
        interpret(part, person, "en")
    except DataError:
        return False
    return True


def try_out(brief: Brief, composition: Composition, people: Iterable[Mapping[str, Any]]) -> Trial:
    """Write the composition and fill it for each person."""
    return fill_all(brief, composition, write(brief, composition), people)


def fill_all(
    brief: Brief, composition: Composition, plans: Variant[Plan], people: Iterable[Mapping[str, Any]]
) -> Trial:
    """Fill plans that are written already for each person."""
    filled = (_fill(plans, person, composition.locale) for person in people)
    return Trial(composition, plans, tuple(places_of(brief.channel, variant) for variant in filled))


def worst_use(trial: Trial, limit: Limit) -> int:
    """Return how much of the limit the worst case uses."""
    return max((used(limit, places) for places in trial.sizes), default=0)


def _fill(plans: Variant[Plan], person: Mapping[str, Any], locale: str) -> Variant[bytes]:
    parts = {name: interpret(part, person, locale).encode("utf-8") for name, part in plans.parts.items()}
    return Variant(plans.channel, parts)
