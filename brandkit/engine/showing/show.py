"""Showing a message: the shares of its channels put together, with what is wrong between them and with all of them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from brandkit.checks import find_checks
from brandkit.engine.lint import only_new, order_of, placed
from brandkit.engine.lint_across import findings_across, not_told_yet
from brandkit.engine.lint_channel import Observed, Work
from brandkit.engine.lint_uses import Found, uses_between
from brandkit.engine.lint_wordings import wording_findings
from brandkit.engine.looking import over_channels
from brandkit.engine.printed_addresses import printed_addresses
from brandkit.engine.showing.share import Share, Stage, share_of, work_of
from brandkit.engine.showing.shown import Showing
from brandkit.engine.together import alone
from brandkit.engine.told_once import told_once
from brandkit.engine.waivers import settle
from brandkit.engine.witnesses import witnesses_of
from brandkit.model.finding import Finding
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.message import Message
from brandkit.model.report import Report
from brandkit.model.witness import Witness


@frozen
class Ground:
    """What all shares of a message have in common: it can be worked out while others make them."""

    message: Message
    kit: Kit
    work: Work
    wordings: tuple[Finding, ...]
    """What is wrong with the wordings of blocks, whether a channel uses them or not."""


def show(
    stage: Stage, data: Mapping[str, Any], *, today: date | None = None, wordings: tuple[Finding, ...] | None = None
) -> Showing:
    """Return what one person gets on every channel, with what is wrong with it.

    Args:
        stage: what is shown.
        data: the person's; what the message needs and they lack makes that channel fail, and is told there.
        today: the day by which waivers expire; None: none does.
        wordings: what is wrong with the wordings of blocks, for everybody, where it is known (`wordings_of`).
    """
    channels = [each.id for each in stage.channels]
    ground = ground_of(stage.message, stage.kit, data, wordings)
    return joined(ground, [share_of(stage, data, ground.work)], channels, today)


def ground_of(
    message: Message,
    kit: Kit,
    data: Mapping[str, Any],
    wordings: tuple[Finding, ...] | None = None,
    *,
    in_full: bool = True,
) -> Ground:
    """Return what the shares of a message for a person have in common.

    `wordings` is as of `show`, `in_full` as of `brandkit.engine.showing.share.work_of`.
    """
    work = work_of(message, kit, data, in_full=in_full)
    return Ground(message, kit, work, wordings_of(message, kit) if wordings is None else wordings)


def wordings_of(message: Message, kit: Kit) -> tuple[Finding, ...]:
    """Return what is wrong with the wordings of a message's blocks, whoever gets it."""
    return tuple(wording_findings(message, kit, tuple(find_checks().values())))


def joined(ground: Ground, shares: Sequence[Share], channels: Sequence[str], today: date | None) -> Showing:
    """Return shares as one, whoever made which: the variants in the order of the channels, with what is wrong."""
    message = ground.message
    pairs = [pair for share in shares for pair in zip(share.variants, share.proses, strict=True)]
    pairs.sort(key=lambda pair: channels.index(pair[0].channel.id))
    observed = [Observed(proses={0: proses}) for _, proses in pairs]
    uses = uses_between(ground.work, observed)
    own = (*uses.pop(None, ()), *(finding for share in shares for finding in share.findings))
    found = over_channels(own)
    found += not_told_yet(findings_across(ground.work, observed), tuple(found))
    found += printed_addresses(message, ground.kit)
    found += only_new(ground.wordings, found)
    findings = _settled(message, found, channels, today)
    report = Report(findings, texts=message.sources, project=ground.kit.root, witnesses=_witnesses(ground, uses, today))
    findings = tuple(sorted(alone(report).findings, key=lambda each: order_of(each, message, channels)))
    return Showing(message, tuple(variant for variant, _ in pairs), findings, ground.work.looks.notices)


def _witnesses(ground: Ground, uses: Found, today: date | None) -> tuple[Witness, ...]:
    """Return how the variants write what is written in two ways."""
    at_home = {
        way: [placed(each, ground.message) for each in over_channels(found)] for way, found in uses.items() if way
    }
    return witnesses_of(at_home, ground.message, today)


def _settled(
    message: Message, found: Iterable[Finding], channels: Sequence[str], today: date | None
) -> tuple[Finding, ...]:
    """Return findings in reading order, without those that the author allows; of waivers only the expired are told."""
    # One person need not come by what a waiver is for, so none is called unused.
    settled = settle([placed(each, message) for each in told_once(found)], message, today, ())
    every = dict.fromkeys((*settled.findings, *settled.about_waivers))
    return tuple(sorted(every, key=lambda each: order_of(each, message, channels)))
