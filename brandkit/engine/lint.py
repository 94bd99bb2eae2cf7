"""Linting a message: every branch of it, on every channel, against the message itself."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from brandkit import __version__
from brandkit.checks import find_checks
from brandkit.compare.sides.source import plan_of, setting_for, source_of
from brandkit.compose.basis import basis_of
from brandkit.engine.alike import alike
from brandkit.engine.branches import Branches
from brandkit.engine.counting import counted
from brandkit.engine.coverage import coverage_for
from brandkit.engine.finished import going
from brandkit.engine.lint_across import findings_across, not_told_yet
from brandkit.engine.lint_channel import Observed, Work, observe
from brandkit.engine.lint_options import MOST_BRANCHES
from brandkit.engine.lint_uses import Found, uses_between
from brandkit.engine.lint_wordings import wording_findings
from brandkit.engine.looking import over_channels
from brandkit.engine.looks import looks_in
from brandkit.engine.occasions import when
from brandkit.engine.people import People, Person, kind_of, needs_of, people_for, unmet_needs
from brandkit.engine.printed_addresses import printed_addresses
from brandkit.engine.render import Prepared, findings_of, prepare_channel, wanted_channels
from brandkit.engine.selection import EVERYTHING, Selection, in_words
from brandkit.engine.together import alone
from brandkit.engine.told_once import told_once
from brandkit.engine.waivers import UNUSED, settle, unknown_waivers
from brandkit.engine.witnesses import witnesses_of
from brandkit.errors import BrandkitError
from brandkit.model.channel import Channel
from brandkit.model.check import AnyCheck, CheckMap
from brandkit.model.comparison import Source
from brandkit.model.finding import Finding
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.message import Message
from brandkit.model.place import Span
from brandkit.model.plan import Plan
from brandkit.model.prose import Looks
from brandkit.model.report import Report


def lint(  # noqa: PLR0913 - what is seldom said stands by its name
    message: Message,
    kit: Kit,
    channels: Sequence[str] | None = None,
    *,
    selection: Selection = EVERYTHING,
    today: date | None = None,
    most_branches: int = MOST_BRANCHES,
    checks: CheckMap | None = None,
    semantic: bool | None = None,
) -> Report:
    """Render every branch of a message on each channel, read what comes out, and check that it says the same.

    Args:
        message: as `read_message` gives it.
        kit: as `load_kit` gives it.
        channels: ids of channels; None: the message's own, else the kit's, else all there are.
        selection: which rules count.
        today: the day by which waivers expire; None: none does.
        most_branches: branches that are looked at in full; past that, they are covered pairwise, and that is told.
        checks: None: all that there are.
        semantic: whether the model of the extra looks for additions; None: as brandkit.yaml says.

    Raises:
        UsageError: there is no such channel, or no model to ask.
        KitError: what the kit says of channels is not true of them.
    """
    wanted = wanted_channels(message, kit, channels)
    prepared, findings = prepared_channels(message, kit, wanted)
    people = people_for(message, [needs_of((plan_of(message), *_plans(prepared)))], most_branches)
    work = work_for(message, kit, people.people, _kept(checks, selection), selection, semantic=semantic)
    observed = [observe(work, each) for each in prepared]
    uses = uses_between(work, observed)
    findings += _of_channels(prepared, observed, message, people, uses.pop(None, {}))
    findings += not_told_yet(_across(work, observed, people), tuple(findings))
    findings += [*_uncovered(people.branches, message), *_missing(people, message), *printed_addresses(message, kit)]
    findings += only_new(wording_findings(message, kit, work.checks), findings)
    asked = _Asked(selection, tuple(channels or ()), today, wanted, *_rules(checks, kit), work.looks)
    report = replace(_report(message, findings, observed, people, asked), project=kit.root)
    return alone(_with_witnesses(report, uses, message, people, today))


def _rules(checks: CheckMap | None, kit: Kit) -> tuple[tuple[str, ...], frozenset[str]]:
    """Return all rules that there are, and those that brandkit.yaml switches off."""
    from brandkit.engine.rules import rule_ids  # whoever shows a message lists no rules, and is not to wait for theirs
    from brandkit.style.ids import off_in

    return rule_ids(checks, kit), off_in(kit)


def _kept(checks: CheckMap | None, selection: Selection) -> list[AnyCheck]:
    every = find_checks() if checks is None else checks
    return [check for check in every.values() if selection.takes(check.id)]


def _with_witnesses(report: Report, uses: Found, message: Message, people: People, today: date | None) -> Report:
    """Return a report with what all messages of the project are to decide, and which waivers are for that."""
    found = {way: over_channels(_of_everybody(each, people)) for way, each in uses.items() if way}
    at_home = {way: [placed(finding, message) for finding in each] for way, each in found.items()}
    witnesses = witnesses_of(at_home, message, today)
    waivers = {each.allowed_at for each in witnesses}
    unused = tuple(each for each in report.findings if each.rule == UNUSED and each.span in waivers)
    return replace(report, witnesses=witnesses, perhaps_unused=unused)


def _plans(prepared: Iterable[Prepared]) -> Iterator[Plan]:
    return (plan for each in prepared for plan in each.composed.plans.parts.values())


def only_new(found: Iterable[Finding], known: Iterable[Finding]) -> list[Finding]:
    """Return findings about words that no finding is about yet: what a channel says was found there."""
    told = {(each.rule, each.fact, each.quote) for each in known}
    return [each for each in found if (each.rule, each.fact, each.quote) not in told]


@frozen
class _Asked:
    """What was asked for."""

    selection: Selection
    channels: tuple[str, ...]
    """Empty: the message's own."""
    today: date | None
    wanted: tuple[Channel, ...]
    rules: tuple[str, ...]
    """All rules that there are."""
    off: frozenset[str]
    """Those that brandkit.yaml switches off."""
    looks: Looks
    """What is looked for in prose."""


def _report(
    message: Message, found: Sequence[Finding], observed: Sequence[Observed], people: People, asked: _Asked
) -> Report:
    # A waiver may be needed on a channel that is not looked at now.
    rules = () if asked.channels else [rule for rule in asked.rules if asked.selection.takes(rule)]
    wanted = told_once(finding for finding in found if asked.selection.takes(finding.rule))
    settled = settle([placed(finding, message) for finding in wanted], message, asked.today, rules, asked.off)
    about = (*settled.about_waivers, *unknown_waivers(message, asked.rules))
    about = tuple(finding for finding in about if asked.selection.takes(finding.rule))
    order = [channel.id for channel in asked.wanted]
    findings = tuple(
        sorted(dict.fromkeys((*settled.findings, *about)), key=lambda each: order_of(each, message, order))
    )
    variants = sum(each.variants for each in observed)
    counts = replace(counted(findings), messages=1, variants=variants, branches=len(people.branches.branches))
    waived = tuple(sorted(settled.waived, key=lambda each: order_of(each.finding, message, order)))
    filters = in_words(asked.selection, asked.channels)
    looks = asked.looks
    return Report(findings, waived, counts, filters, message.sources, __version__, looks.made_by, looks.notices)


def prepared_channels(message: Message, kit: Kit, wanted: Sequence[Channel]) -> tuple[list[Prepared], list[Finding]]:
    """Return the channels that the message can be rendered for; the others, each with a finding that says why not."""
    prepared: list[Prepared] = []
    findings: list[Finding] = []
    basis = basis_of(message)
    for channel in wanted:
        try:
            prepared.append(prepare_channel(message, kit, channel, basis))
        except BrandkitError as error:
            words = "; ".join(map(str, error.faults))
            text = f"the {channel.id} variant cannot be made: {words}"
            findings.append(Finding("source/not-rendered", "error", text, message.id, channel.id))
    return prepared, findings


def work_for(
    message: Message,
    kit: Kit,
    people: Sequence[Person],
    checks: Sequence[AnyCheck],
    selection: Selection,
    *,
    semantic: bool | None = None,
    looks: Looks | None = None,
) -> Work:
    """Return what checking the channels needs; `looks`: what is looked for in prose, if known."""
    setting = setting_for(message)
    sources = _each_once(source_of(message, setting, person.data, kit) for person in people)
    return Work(
        message,
        people,
        sources,
        setting,
        checks,
        coverage_for(kit, semantic=semantic),
        going(sources[0], setting, kit, is_copy=False),
        looks or looks_in(kit, message.locale, selection),
        selection.takes,
    )


def _each_once(sources: Iterable[Source]) -> list[Source]:
    """Return sources, of those that say the same always the same one: what is worked out of it is kept by it.

    The brand's own words beside them may differ, as a link to unsubscribe does that holds the recipient's id.
    """
    every = tuple(sources)
    alike: dict[tuple[str, tuple[str, ...]], list[Source]] = {}
    for source in every:
        alike.setdefault((source.told.text, source.links), []).append(source)
    known = {key: _with_all_own_words(group) for key, group in alike.items()}
    return [known[source.told.text, source.links] for source in every]


def _with_all_own_words(alike: Sequence[Source]) -> Source:
    words = tuple(dict.fromkeys(word for source in alike for word in source.own_words))
    return alike[0] if words == alike[0].own_words else replace(alike[0], own_words=words)


def _of_channels(
    prepared: Sequence[Prepared],
    observed: Sequence[Observed],
    message: Message,
    people: People,
    stopped: Mapping[Finding, set[int]],
) -> list[Finding]:
    """Return what was found on each channel by itself; `stopped`: rules that could not look, and in whose variants."""
    sizes = [finding for each in prepared for finding in findings_of(each, message)]
    told = (finding for each in observed for finding in _told(each, people))
    return [*sizes, *over_channels((*told, *_of_everybody(stopped, people)))]


def _told(observed: Observed, people: People) -> Iterator[Finding]:
    """Yield what was found on a channel, each with the occasions on which it occurs."""
    yield from _on_occasions(observed.findings, observed.seen, people)
    yield from _on_occasions(observed.failures, range(len(people.people)), people)


def _across(work: Work, observed: Sequence[Observed], people: People) -> Iterator[Finding]:
    """Yield what was found between channels, each with the occasions on which it occurs."""
    yield from _of_everybody(findings_across(work, observed), people)


def _of_everybody(found: Mapping[Finding, set[int]], people: People) -> Iterator[Finding]:
    return _on_occasions(found, range(len(people.people)), people)


def _on_occasions(found: Mapping[Finding, set[int]], among: Sequence[int], people: People) -> Iterator[Finding]:
    for finding, where in alike({each: frozenset(numbers) for each, numbers in found.items()}).items():
        occasions = [people.people[number].occasion for number in among]
        is_there = [number in where for number in among]
        yield replace(finding, when=when(is_there, occasions, lambda test: kind_of(people.material, test)))


def _uncovered(branches: Branches, message: Message) -> Iterator[Finding]:
    if branches.left_out:
        looked = len(branches.branches)
        every = f"{looked + branches.left_out:,}" if branches.left_out > 0 else "more than anybody can count"
        words = f"there are {every} branches; {looked} were looked at, in which every two conditions meet"
        yield Finding("source/branches-not-covered", "warning", words, message.id)


def _missing(people: People, message: Message) -> Iterator[Finding]:
    for name in unmet_needs(message.schema, people.uses, people.material):
        words = f"the data schema lets `{name}` be missing, and the message shows it without a default"
        yield Finding("source/value-missing", "warning", words, message.id, quote=name)


def placed(finding: Finding, message: Message) -> Finding:
    """Return a finding with a place: what is about the message as a whole is told at its beginning."""
    return finding if finding.span else replace(finding, span=Span(message.path, 1, 1, 1, 1))


def order_of(finding: Finding, message: Message, channels: Sequence[str]) -> tuple[object, ...]:
    """Return the place of a finding in a report: reading order in the source, channel, rule."""
    span = finding.span or Span(message.path, 1, 1, 1, 1)
    paths = [message.path, *message.sources]
    channel = channels.index(finding.channel) if finding.channel in channels else -1
    place = (paths.index(span.path) if span.path in paths else len(paths), span.line, span.column)
    return (*place, channel, finding.rule, finding.part, finding.quote, finding.message, finding.when)
