"""A share of what is shown: some channels of a message, for one person. Shares can be made by several processes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from brandkit.checks import find_checks
from brandkit.compile.recipient import addressed
from brandkit.engine.alike import alike
from brandkit.engine.lint import prepared_channels, work_for
from brandkit.engine.lint_channel import Observed, Work, observe
from brandkit.engine.looks import looks_in
from brandkit.engine.occasions import Occasion
from brandkit.engine.people import Needs, Person, needs_of
from brandkit.engine.render import Prepared, findings_of, measured, wanted_channels
from brandkit.engine.selection import EVERYTHING
from brandkit.engine.showing.shown import Meter, Shown
from brandkit.engine.showing.sightings import sightings_of, states_of
from brandkit.model.channel import Channel
from brandkit.model.finding import Finding
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.message import Message
from brandkit.model.prose import Looks, Prose

LATER = Looks(notices=("What rules of style, tone and grammar find is shown in a moment.",))
"""What is looked for in prose while its rules are still being read: nothing, and that is told."""


@frozen
class Stage:
    """A message made ready to be shown for anybody."""

    message: Message
    kit: Kit
    channels: tuple[Channel, ...]
    prepared: tuple[Prepared, ...]
    """Those of the channels that a variant can be made for."""
    failures: tuple[Finding, ...]
    """Why there is none for the others."""


@frozen
class Share:
    """What one person gets on some channels."""

    variants: tuple[Shown, ...]
    findings: tuple[Finding, ...]
    """What is wrong with each of them by itself."""
    proses: tuple[tuple[Prose, ...], ...]
    """What is read in each of `variants`, to be held against the others."""
    needs: Needs
    """What the channels ask of people: it tells which branches there are."""


def set_up(message: Message, kit: Kit, channels: Sequence[str] | None = None) -> Stage:
    """Return a message made ready to be shown. Raises as `brandkit.engine.lint.lint`."""
    wanted = wanted_channels(message, kit, channels)
    prepared, failures = prepared_channels(message, kit, wanted)
    return Stage(message, kit, wanted, tuple(prepared), tuple(failures))


def share_of(stage: Stage, data: Mapping[str, Any], work: Work | None = None) -> Share:
    """Return what a person gets on the channels of a stage; `work`: that of the message for the person, if known."""
    work = replace(work or work_of(stage.message, stage.kit, data), keeps=True)
    observed = [observe(work, each) for each in stage.prepared]
    sizes = [finding for each in stage.prepared for finding in findings_of(each, stage.message)]
    found = [finding for seen in observed for finding in _once(seen)]
    ready = {channel.channel.id: (channel, seen) for channel, seen in zip(stage.prepared, observed, strict=True)}
    return Share(
        tuple(_variants(stage, ready)),
        (*stage.failures, *sizes, *found),
        tuple(ready[each.id][1].proses.get(0, ()) if each.id in ready else () for each in stage.channels),
        needs_on(stage),
    )


def _once(seen: Observed) -> Iterator[Finding]:
    """Yield what is wrong with one channel: what two parts of it have in common once, with both."""
    for every in (seen.findings, seen.failures):
        yield from alike({finding: frozenset(numbers) for finding, numbers in every.items()})


def needs_on(stage: Stage) -> Needs:
    """Return what the channels of a stage ask of people."""
    return needs_of(plan for each in stage.prepared for plan in each.composed.plans.parts.values())


def work_of(message: Message, kit: Kit, data: Mapping[str, Any], *, in_full: bool = True) -> Work:
    """Return what checking the variants of one person needs.

    Args:
        message: what they say.
        kit: whose rules count.
        data: the person's.
        in_full: whether rules of style, tone and grammar count; reading them takes a while.
    """
    person = Person(addressed(data), Occasion({}, "longest"))
    checks, looks = tuple(find_checks().values()), _looks(kit, message.locale) if in_full else LATER
    return work_for(message, kit, (person,), checks, EVERYTHING, looks=looks)


@lru_cache(maxsize=4)  # a memo: whoever shows a message again has the same kit until one of its files has changed
def _looks(kit: Kit, locale: str) -> Looks:
    return looks_in(kit, locale, EVERYTHING)


def _variants(stage: Stage, ready: Mapping[str, tuple[Prepared, Observed]]) -> Iterator[Shown]:
    """Yield the variants in the order of the channels."""
    why = {each.channel: each.message for each in stage.failures}
    for channel in stage.channels:
        if channel.id in ready:
            yield _shown(stage, *ready[channel.id])
        else:
            yield Shown(channel, failure=why.get(channel.id, ""))


def _shown(stage: Stage, prepared: Prepared, seen: Observed) -> Shown:
    if 0 not in seen.finished:
        return Shown(prepared.channel, failure="; ".join(each.message for each in seen.failures))
    finished = seen.finished[0]
    rendered = measured(prepared, finished.parts)
    worst = prepared.composed.worst
    return Shown(
        prepared.channel,
        finished.parts,
        finished.reading,
        tuple(Meter(each.limit, used, each.used) for each, used in zip(worst, rendered.used, strict=True)),
        rendered.notes,
        prepared.composed.composition.choices,
        sightings_of(finished.comparisons),
        states_of(finished.comparisons, stage.message.facts, prepared.channel.id),
    )
