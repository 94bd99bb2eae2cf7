"""Checking copy that was made elsewhere against its source."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date as Date  # noqa: N812 - the parameter is called `date`
from functools import lru_cache, partial
from pathlib import Path
from typing import TypeAlias

from brandkit import __version__
from brandkit.checks import find_checks
from brandkit.compare.compare import Meet, compare
from brandkit.compare.sides.views import views_of
from brandkit.engine.alike import over_parts
from brandkit.engine.copy import Copy, place_in, place_of_alt, place_of_markup, read_copy
from brandkit.engine.counting import counted
from brandkit.engine.coverage import coverage_for
from brandkit.engine.faults import Locate, finding_in, finding_of, quote_in, run_checks, run_variant_checks
from brandkit.engine.finished import Going, finished_of, going
from brandkit.engine.lint_across import not_told_yet
from brandkit.engine.looking import Takes, look_across, look_at, uses_in
from brandkit.engine.looks import looks_in
from brandkit.engine.pages import check_page
from brandkit.engine.prepare_source import PreparedSource, is_path, prepare_source
from brandkit.engine.prose import alts_of, proses_of
from brandkit.engine.selection import EVERYTHING, Selection, in_words
from brandkit.engine.together import alone
from brandkit.engine.told_once import told_once
from brandkit.engine.waivers import settle
from brandkit.engine.witnesses import witnesses_of
from brandkit.errors import Fault, UsageError
from brandkit.model.check import AnyCheck
from brandkit.model.finding import Finding
from brandkit.model.finished import Finished
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.message import Message
from brandkit.model.place import Span
from brandkit.model.prose import Looks, Prose, Way
from brandkit.model.report import Report, Waived
from brandkit.source.places import Lines, find_lines


def check(  # noqa: PLR0913 - what is seldom said stands by its name
    source: Message | PreparedSource | str | Path,
    variants: Mapping[str, str | bytes | Path],
    kit: Kit | None = None,
    locale: str | None = None,
    date: Date | None = None,
    *,
    selection: Selection = EVERYTHING,
    today: Date | None = None,
    semantic: bool | None = None,
) -> Report:
    """Check that variants say what their source says. Without any, check the source itself, as `check_page` does.

    Args:
        source: a message, a text or a path as `prepare_source` takes it, or what that gives.
        variants: the copy by the name of its channel: a text, the bytes of a file, or its path. Any name will do; a
            channel that brandkit does not know is read as a mail, as HTML or as plain text, whichever it is.
        kit: whose sender, address and words may stand in every variant; None: nobody's.
        locale: the language tag that the texts are read in; None: the message's own, else en-US.
        date: the day it goes out; None: the message's own, else unknown.
        selection: which rules count.
        today: the day by which the message's waivers expire; None: none does.
        semantic: whether the model of the extra looks for additions; None: as the kit's brandkit.yaml says.

    Raises:
        SourceError: the source has front matter, and faults; all of them are told.
        UsageError: there is no such locale, no such file, or no model to ask.
    """
    if not variants:
        return check_page(_page(source), kit, locale, selection=selection)
    prepared = source if isinstance(source, PreparedSource) else prepare_source(source, kit, locale, date)
    coverage = coverage_for(kit, semantic=semantic)
    copies = [read_copy(*each) for each in variants.items()]
    work = _work(prepared, kit, coverage, selection)
    found, uses = _everything(work, copies)
    message = prepared.source.message
    findings, waived = _settled(found, message, today) if message else (found, ())
    texts = {prepared.path: prepared.text, **{each.path: each.text for each in copies}}
    report = _report(findings, waived, texts, (len(copies), selection, work.looks))
    return alone(replace(report, witnesses=witnesses_of({way: uses[way] for way in uses if way}, message, today)))


def _report(
    findings: tuple[Finding, ...],
    waived: tuple[Waived, ...],
    texts: Mapping[str, str],
    looked: tuple[int, Selection, Looks],
) -> Report:
    """Return the report of copies; ``looked`` is at how many, for which rules, and with what."""
    variants, selection, looks = looked
    counts = replace(counted(findings), messages=1, variants=variants, branches=1)
    return Report(findings, waived, counts, in_words(selection), texts, __version__, looks.made_by, looks.notices)


def _page(source: Message | PreparedSource | str | Path) -> str | Path:
    """Return the page that a source is."""
    if isinstance(source, str | Path):
        return Path(source) if isinstance(source, Path) or is_path(source) else source
    raise UsageError([Fault("no variant is given to be checked", "lint the message, or give its copy by channel")])


@lru_cache(maxsize=16)  # a memo: what is installed does not change while a program runs
def _wanted(selection: Selection) -> tuple[AnyCheck, ...]:
    return tuple(each for each in find_checks().values() if selection.takes(each.id))


def _settled(
    found: tuple[Finding, ...], message: Message | None, today: Date | None
) -> tuple[tuple[Finding, ...], tuple[Waived, ...]]:
    """Return what is not waived, and what is. A waiver may be for a variant that is not here: none is unused."""
    if message is None:
        return found, ()
    settled = settle(found, message, today, ())
    return settled.findings, settled.waived


Place: TypeAlias = Callable[[int, int], Span]
"""(start, end) of a prose's text -> where that stands in its file."""
Uses: TypeAlias = Mapping[Way | None, tuple[Finding, ...]]
"""By way, what is to be told of its uses; of None, that rules could not look."""


@frozen
class _Work:
    """What checking a copy needs."""

    prepared: PreparedSource
    checks: Sequence[AnyCheck]
    coverage: Meet
    going: Going
    looks: Looks
    takes: Takes


def _work(prepared: PreparedSource, kit: Kit | None, coverage: Meet, selection: Selection) -> _Work:
    where = going(prepared.source, prepared.setting, kit, is_copy=True)
    looks = looks_in(kit, prepared.source.locale, selection)
    return _Work(prepared, _wanted(selection), coverage, where, looks, selection.takes)


def _in_markup(copy: Copy, lines: Lines, finished: Finished) -> Locate:
    """Return how the place of markup is told."""
    return lambda _part, start, end, fault: place_of_markup(copy, lines, start, end, quote_in(fault, finished))


def _everything(work: _Work, copies: Sequence[Copy]) -> tuple[tuple[Finding, ...], Uses]:
    """Return what is wrong with each copy and what is found between them; and the uses that are yet to be counted."""
    proses: dict[Prose, Place] = {}
    found = tuple(finding for copy in copies for finding in _findings(work, copy, proses))
    uses = _uses(work, proses)
    return tuple(told_once((*found, *_across(work, proses, found), *uses.get(None, ())))), uses


def _findings(work: _Work, copy: Copy, proses: dict[Prose, Place]) -> list[Finding]:
    """Return what is wrong with one variant, in its reading order."""
    found = over_parts(dict.fromkeys(_found(work, copy, proses), frozenset()))
    parts = {part: number for number, part in enumerate(copy.reading.visible)}

    def order(finding: Finding) -> tuple[int, int, int, str]:
        span, part = finding.span, finding.part.partition(", ")[0]
        return (parts.get(part, 0), span.line if span else 0, span.column if span else 0, finding.rule)

    return sorted(found, key=order)


def _found(work: _Work, copy: Copy, proses: dict[Prose, Place]) -> Iterator[Finding]:
    source, setting = work.prepared.source, work.prepared.setting
    lines = find_lines(copy.text, copy.path)
    locate: Locate = lambda part, start, end, _: place_in(copy, lines, part, start, end)  # noqa: E731
    views = views_of(copy.reading, copy.known, setting)
    comparisons = [compare(source, view, setting, work.coverage) for view in views]
    for comparison in comparisons:
        for found in run_checks(comparison, work.checks):
            yield finding_of(found, comparison, locate)
    finished = finished_of(copy.reading, copy.known, copy.parts, comparisons, source, work.going)
    for found in run_variant_checks(finished, work.checks):
        yield finding_in(found, finished, _in_markup(copy, lines, finished) if found.fault.in_markup else locate)

    for prose in proses_of(finished, {}):
        proses[prose] = partial(place_in, copy, lines, prose.part)
        yield from look_at(prose, work.looks, work.takes, lambda of, *at: proses[of](*at), source.id)
    for prose in alts_of(finished, {}):
        yield from look_at(prose, work.looks, work.takes, partial(place_of_alt, copy, lines), source.id)


def _across(work: _Work, proses: Mapping[Prose, Place], known: Sequence[Finding]) -> Iterator[Finding]:
    """Yield what is found between the copies, but for what one of them is told already."""
    texts = tuple(proses)
    found = look_across(texts, work.looks.across, work.takes, lambda of, *at: proses[of](*at), work.prepared.source.id)
    yield from not_told_yet(dict.fromkeys(found), known)


def _uses(work: _Work, proses: Mapping[Prose, Place]) -> Uses:
    """Return what the copies together decide about, by way; of None, that rules could not look."""
    found: dict[Way | None, dict[Finding, frozenset[int]]] = {}
    for prose in proses:
        uses = uses_in(prose, work.looks, work.takes, lambda of, *at: proses[of](*at), work.prepared.source.id)
        for way, finding in uses:
            found.setdefault(way, {})[finding] = frozenset()
    return {way: tuple(over_parts(each)) for way, each in found.items()}
