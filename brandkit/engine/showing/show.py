"""Showing a message: composed, filled for one person, read, compared and checked on every channel."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from brandkit.checks import find_checks
from brandkit.compile.recipient import addressed
from brandkit.engine.coverage import coverage_for
from brandkit.engine.lint import only_new, order_of, placed, prepared_channels, work_for
from brandkit.engine.lint_across import findings_across, not_told_yet
from brandkit.engine.lint_channel import Observed, Work, observe
from brandkit.engine.lint_wordings import wording_findings
from brandkit.engine.looking import over_channels
from brandkit.engine.occasions import Occasion
from brandkit.engine.people import Person
from brandkit.engine.printed_addresses import printed_addresses
from brandkit.engine.render import Prepared, fill_variant, findings_of, wanted_channels
from brandkit.engine.selection import EVERYTHING
from brandkit.engine.showing.shown import Meter, Showing, Shown
from brandkit.engine.showing.sightings import sightings_of, states_of
from brandkit.engine.told_once import told_once
from brandkit.engine.waivers import settle
from brandkit.errors import DataError
from brandkit.model.channel import Channel
from brandkit.model.finding import Finding
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.message import Message


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


def set_up(message: Message, kit: Kit, channels: Sequence[str] | None = None) -> Stage:
    """Return a message made ready to be shown. Raises as `brandkit.engine.lint.lint`."""
    wanted = wanted_channels(message, kit, channels)
    prepared, failures = prepared_channels(message, kit, wanted)
    return Stage(message, kit, wanted, tuple(prepared), tuple(failures))


def show(stage: Stage, data: Mapping[str, Any], *, today: date | None = None) -> Showing:
    """Return what one person gets on every channel, with what is wrong with it.

    Args:
        stage: what is shown.
        data: the person's; what the message needs and they lack makes that channel fail, and is told there.
        today: the day by which waivers expire; None: none does.
    """
    message, kit = stage.message, stage.kit
    checks = tuple(find_checks().values())
    person = Person(addressed(data), Occasion({}, "longest"))
    work = replace(work_for(message, kit, (person,), checks, coverage_for(kit, semantic=None), EVERYTHING), keeps=True)
    observed = [observe(work, each) for each in stage.prepared]
    found = _found(stage, work, observed)
    found += only_new(wording_findings(message, kit, checks), found)
    findings = _settled(stage, found, today)
    return Showing(message, tuple(_variants(stage, observed, data)), findings, work.looks.notices)


def _found(stage: Stage, work: Work, observed: Sequence[Observed]) -> list[Finding]:
    """Return what is wrong with the variants and between them."""
    sizes = [finding for each in stage.prepared for finding in findings_of(each, stage.message)]
    each = over_channels(finding for seen in observed for finding in (*seen.findings, *seen.failures))
    found = [*stage.failures, *sizes, *each]
    found += not_told_yet(findings_across(work, observed), tuple(found))
    return [*found, *printed_addresses(stage.message, stage.kit)]


def _settled(stage: Stage, found: Iterable[Finding], today: date | None) -> tuple[Finding, ...]:
    """Return findings in reading order, without those that the author allows; of waivers only the expired are told."""
    message, order = stage.message, [channel.id for channel in stage.channels]
    # One person need not come by what a waiver is for, so none is called unused.
    settled = settle([placed(each, message) for each in told_once(found)], message, today, ())
    every = dict.fromkeys((*settled.findings, *settled.about_waivers))
    return tuple(sorted(every, key=lambda each: order_of(each, message, order)))


def _variants(stage: Stage, observed: Sequence[Observed], data: Mapping[str, Any]) -> Iterable[Shown]:
    """Yield the variants in the order of the channels."""
    ready = {each.channel.id: (each, seen) for each, seen in zip(stage.prepared, observed, strict=True)}
    why = {each.channel: each.message for each in stage.failures}
    for channel in stage.channels:
        if channel.id in ready:
            yield _shown(stage, *ready[channel.id], data)
        else:
            yield Shown(channel, failure=why.get(channel.id, ""))


def _shown(stage: Stage, prepared: Prepared, seen: Observed, data: Mapping[str, Any]) -> Shown:
    if 0 not in seen.finished:
        return Shown(prepared.channel, failure="; ".join(each.message for each in seen.failures))
    finished = seen.finished[0]
    try:
        rendered = fill_variant(prepared, data)
    except DataError as error:
        return Shown(prepared.channel, failure="; ".join(fault.text for fault in error.faults))
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
