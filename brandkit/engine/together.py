"""All messages of a project together: each is right by itself, and they write one thing in two ways.

A report brings what it has seen of that along, as witnesses: plain data, a few for each message. What most of them say
is right. So the outcome is the same in whichever order and by however many processes the reports were made, and whether
they were made now or kept from the last time.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import field, replace
from heapq import merge, nsmallest
from os.path import realpath
from typing import TypeAlias, TypeVar

from brandkit.engine.counting import counted
from brandkit.engine.told_once import told_once
from brandkit.model.finding import WHY_STOPPED, Finding
from brandkit.model.frozen import frozen, mutable
from brandkit.model.place import Span
from brandkit.model.prose import Way
from brandkit.model.report import Report, Waived
from brandkit.model.witness import Witness

T = TypeVar("T")
MOST_RELATED = 5
"""Places in other files that a finding names: enough to see that they are many, and the same for thousands."""
Pair: TypeAlias = tuple[str, str]
"""A rule, and one of its pairs."""


@mutable
class _Usage:
    """How often a thing is written one way, in which words, and where first in each file."""

    count: int = 0
    forms: dict[str, int] = field(default_factory=dict)
    places: dict[str, tuple[Span, str]] = field(default_factory=dict)


@frozen
class Tally:
    """What the messages of a project say together."""

    usages: dict[Pair, dict[str, _Usage]]
    """By pair and by the name of the way."""


def together(
    reports: Sequence[Report],
    beside: Iterable[Report] = (),
    is_whole: Callable[[str], bool] = lambda project: False,  # noqa: ARG005 - nobody knows
) -> list[Report]:
    """Return reports with what is found between them, those of each project together.

    What was found between fewer of them before is taken out, so that they can be put together again and again.

    Args:
        reports: of one message or page each.
        beside: reports that count as witnesses, and get no findings.
        is_whole: whether a project has no other messages; only then a waiver can be known to be unused.
    """
    projects: dict[str, list[Report]] = {}
    for report in (*reports, *beside):
        if report.witnesses:
            projects.setdefault(report.project, []).append(report)
    tallies = {project: tally_of(each) for project, each in projects.items()}
    return [
        among(report, tallies[report.project], is_whole=bool(report.perhaps_unused) and is_whole(report.project))
        if report.witnesses
        else report
        for report in reports
    ]


def alone(report: Report) -> Report:
    """Return a report with what is found between the texts of its own message."""
    return among(report, tally_of([report])) if report.witnesses else report


def tally_of(reports: Iterable[Report]) -> Tally:
    """Return what reports of a project say together. A file that is called by several names counts once."""
    tally = Tally({})
    seen: set[str] = set()
    for report in reports:
        name = realpath(next(iter(report.texts), ""))
        if report.witnesses and name not in seen:
            _count(tally, report)
        seen.add(name)
    for usage in (usage for ways in tally.usages.values() for usage in ways.values()):
        _shorten(usage)
    return tally


def _count(tally: Tally, report: Report) -> None:
    places: set[tuple[Way, Span | None]] = set()
    for witness in report.witnesses:
        way, finding = witness.way, witness.finding
        if witness.allowed_at or (way, finding.span) in places:
            continue
        places.add((way, finding.span))
        usage = tally.usages.setdefault((way.rule, way.pair), {}).setdefault(way.name, _Usage())
        usage.count += 1
        usage.forms[finding.quote] = usage.forms.get(finding.quote, 0) + 1
        if finding.span:
            here = (finding.span, finding.quote)
            usage.places[finding.span.path] = min(here, usage.places.get(finding.span.path, here))


def _shorten(usage: _Usage) -> None:
    """Keep of forms and places what a finding may tell."""
    from brandkit.style.terms import usual_forms  # only where there are such rules

    usage.forms = usual_forms(usage.forms)
    usage.places = {path: usage.places[path] for path in nsmallest(MOST_RELATED + 1, usage.places)}


def among(report: Report, tally: Tally, *, is_whole: bool = False) -> Report:
    """Return a report with its words that differ from what the tally says; it counts in the tally."""
    bare = _bare(report)
    strays = [each for each in report.witnesses if _is_stray(each, tally)]
    found = {each: _told(each, tally) for each in strays}
    kept = frozenset(told_once((*bare.findings, *found.values())))
    open_, allowed = _parted((each, finding) for each, finding in found.items() if finding in kept)
    used = {each.span for each in allowed}
    unused = [each for each in report.perhaps_unused if is_whole and each.span not in used]
    findings = _into(bare.findings, [*open_, *unused], lambda each: _place(each, report))
    waived = _into(bare.waived, allowed, lambda each: _place(each.finding, report))
    told = counted(findings)
    counts = replace(report.counts, errors=told.errors, warnings=told.warnings, suggestions=told.suggestions)
    return replace(report, findings=findings, waived=waived, counts=counts)


def _bare(report: Report) -> Report:
    """Return a report without what was found between messages, and what was said of waivers for that."""
    rules = {each.way.rule for each in report.witnesses}
    unused = frozenset(report.perhaps_unused)

    def is_own(finding: Finding) -> bool:
        return (finding.rule not in rules or finding.why == WHY_STOPPED) and finding not in unused

    return replace(
        report,
        findings=tuple(filter(is_own, report.findings)),
        waived=tuple(each for each in report.waived if is_own(each.finding)),
    )


def _usages(witness: Witness, tally: Tally) -> dict[str, _Usage]:
    return tally.usages.get((witness.way.rule, witness.way.pair), {})


def _right(witness: Witness, tally: Tally) -> str:
    from brandkit.style.terms import right_way

    return right_way({name: usage.count for name, usage in _usages(witness, tally).items()})


def _is_stray(witness: Witness, tally: Tally) -> bool:
    right = _right(witness, tally)
    return witness.way.name != right and right in _usages(witness, tally)


def _told(witness: Witness, tally: Tally) -> Finding:
    """Return what there is to say of a stray: in its rule's words, with where others write it otherwise."""
    from brandkit.style.terms import instead_of
    from brandkit.style.words import filled

    finding, usage = witness.finding, _usages(witness, tally)[_right(witness, tally)]
    instead = instead_of(finding.quote, usage.forms, any_case=witness.way.any_case)
    return replace(
        finding,
        message=filled(finding.message, (finding.quote, instead)),
        fix=finding.fix if finding.fix is None else finding.fix or instead,
        related=tuple(_related(finding, usage)),
    )


def _related(finding: Finding, usage: _Usage) -> Iterator[tuple[Span, str]]:
    """Yield where others write it otherwise: in other files, if there are any, in the order of their names."""
    own = finding.span.path if finding.span else ""
    others = [path for path in usage.places if path != own][:MOST_RELATED]
    yield from (usage.places[path] for path in others or usage.places)


def _parted(found: Iterable[tuple[Witness, Finding]]) -> tuple[list[Finding], list[Waived]]:
    """Return what is told, and what is allowed."""
    told: list[Finding] = []
    allowed: list[Waived] = []
    for witness, finding in found:
        if witness.allowed_at:
            allowed.append(Waived(finding, witness.reason, witness.until, witness.allowed_at))
        else:
            told.append(finding)
    return told, allowed


def _into(known: Sequence[T], new: Iterable[T], place: Callable[[T], tuple[int, int, int]]) -> tuple[T, ...]:
    """Return what is new among what is known, each at its place."""
    return tuple(merge(known, sorted(new, key=place), key=place))


def _place(finding: Finding, report: Report) -> tuple[int, int, int]:
    span, paths = finding.span, list(report.texts)
    if span is None or span.path not in paths:
        return len(paths), 0, 0
    return paths.index(span.path), span.line, span.column
