"""One message for one channel: the fullest composition that fits, and its plans."""

from collections.abc import Iterator
from dataclasses import replace

from brandkit.compile import Compiled
from brandkit.compose.assemble import assemble, choice_of, composition_of, without
from brandkit.compose.basis import Basis
from brandkit.compose.bounds import promise, scales
from brandkit.compose.brief import Brief, make_brief
from brandkit.compose.coverage import covers, union
from brandkit.compose.search import Levels, search, smallest
from brandkit.compose.size import used
from brandkit.compose.stated import Stated
from brandkit.compose.trial import Trial, assumed, first_trial, try_out
from brandkit.compose.weights import People, weigh_options
from brandkit.model.channel import Channel, Choice, Composition, Limit, Variant
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.message import Message
from brandkit.model.plan import Plan

MOST_TRIALS = 2000
"""Whole variants that are written before composing gives up. Bounds keep ordinary messages below a hundred."""


@frozen
class Worst:
    """How much of a limit the worst case uses."""

    limit: Limit
    used: int
    text: str
    """The text that uses so much; ``""`` when the limit holds for several together."""

    @property
    def holds(self) -> bool:
        """Whether the limit is kept."""
        return self.used <= self.limit.max


@frozen
class Composed:
    """What composing gives: the composition, its plans, and how it stands to the limits."""

    composition: Composition
    plans: Variant[Plan]
    worst: tuple[Worst, ...]
    """In the order of the channel's limits."""
    compiled: Variant[Compiled] | None = None
    """The plans made ready, when that was done already on the way."""
    relief: tuple[tuple[Choice, int], ...] = ()
    """When a hard limit is missed: the blocks, and how far the use of that limit would fall without each."""
    assumed: tuple[str, ...] = ()
    """When a hard limit is missed: the values for whose length something had to be assumed."""
    gave_up: bool = False
    """True when the search ended at `MOST_TRIALS` before it had tried everything."""


class _GivenUpError(Exception):
    """The search has taken too long."""


def compose_message(message: Message, channel: Channel, kit: Kit, basis: Basis | None = None) -> Composed:
    """Return the fullest composition of the message that keeps every hard limit in its worst case.

    When none does, the smallest that still states every required fact is returned; its `Composed.worst` says by how
    much it is over, and `Composed.relief` what would help. `basis` is the message's, for who composes several channels.
    """
    brief = make_brief(message, channel, kit, basis)
    levels = tuple(0 for _ in brief.blocks)
    fullest = assemble(brief, levels)
    trial, compiled, people = first_trial(brief, fullest)
    if _states_all(brief, levels) and _holds(brief, trial):
        return replace(_composed(brief, trial), compiled=compiled)
    return _step_down(brief, people)


def _step_down(brief: Brief, people: People) -> Composed:
    """Return the most preferred composition below the fullest."""
    tried: list[Trial] = []

    def fits(levels: Levels) -> bool:
        if not _states_all(brief, levels):
            return False
        if len(tried) == MOST_TRIALS:
            raise _GivenUpError
        tried.append(try_out(brief, assemble(brief, levels), people))
        return _holds(brief, tried[-1])

    wordings = [len(block.block.wordings) for block in brief.blocks]
    optional = [block.is_optional for block in brief.blocks]
    try:
        hard = [brief.limits[i] for i in _hard(brief)]
        bounds = promise(scales(hard, *weigh_options(brief, hard, people)))
        found = search(wordings, optional, fits, bounds, _costs(brief))
    except _GivenUpError:
        return replace(_over(brief, people), gave_up=True)
    return _over(brief, people) if found is None else _composed(brief, tried[-1])


def _costs(brief: Brief) -> list[int]:
    """Return what a step down costs in each block: the call to action's is dearer than all the others together."""
    steps = sum(len(block.block.wordings) for block in brief.blocks)
    return [steps if block.block.is_call_to_action else 1 for block in brief.blocks]


def _over(brief: Brief, people: People) -> Composed:
    """Return the smallest composition that states every required fact, and what would relieve it."""
    levels = _smallest_stating_all(brief)
    trial = try_out(brief, assemble(brief, levels), people)
    missed = next((i for i in _hard(brief) if trial.worst[i] > brief.limits[i].max), None)
    relief = tuple(_relief(brief, levels, trial, missed, people)) if missed is not None else ()
    return replace(_composed(brief, trial), relief=relief, assumed=assumed(brief, trial.plans))


def _relief(brief: Brief, levels: Levels, trial: Trial, limit: int, people: People) -> Iterator[tuple[Choice, int]]:
    """Yield the blocks without which the use of a limit falls, those that help most first."""
    whole = trial.worst[limit]
    uses = [used(brief.limits[limit], places) for places in trial.sizes]
    dearest = people[uses.index(whole)]
    helps: list[tuple[Choice, int]] = []
    for i, (block, level) in enumerate(zip(brief.blocks, levels, strict=True)):
        composition = composition_of(brief, without(brief, levels, i))
        if try_out(brief, composition, (dearest,)).worst[limit] >= whole:  # so it is no use to ask all the others
            continue
        less = try_out(brief, composition, people).worst[limit]
        if less < whole:
            helps.append((choice_of(block, block.options[level]), whole - less))
    yield from sorted(helps, key=lambda help_: -help_[1])


def _smallest_stating_all(brief: Brief) -> Levels:
    """Return the smallest levels, each raised only where a required fact would otherwise be lost."""
    wordings = [len(block.block.wordings) for block in brief.blocks]
    levels = list(smallest(wordings, [block.is_optional for block in brief.blocks]))
    for fact in sorted(brief.wanted, key=repr):
        if _states_all(brief, tuple(levels), frozenset({fact})):
            continue
        for i, block in enumerate(brief.blocks):
            stating = [level for level, option in enumerate(block.options) if covers(option.stated, frozenset({fact}))]
            if stating:
                levels[i] = min(levels[i], stating[-1])
                break
    return tuple(levels)


def _states_all(brief: Brief, levels: Levels, wanted: Stated | None = None) -> bool:
    chosen = (block.options[level].stated for block, level in zip(brief.blocks, levels, strict=True))
    return covers(union((brief.elsewhere, *chosen)), brief.wanted if wanted is None else wanted)


def _holds(brief: Brief, trial: Trial) -> bool:
    return all(trial.worst[i] <= brief.limits[i].max for i in _hard(brief))


def _hard(brief: Brief) -> tuple[int, ...]:
    """Return which of the limits must be kept."""
    return tuple(i for i, limit in enumerate(brief.limits) if limit.severity == "error")


def _composed(brief: Brief, trial: Trial) -> Composed:
    worst = tuple(map(Worst, brief.limits, trial.worst, trial.texts))
    return Composed(trial.composition, trial.plans, worst)
