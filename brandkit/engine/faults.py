"""From the faults that checks find in a view, or in a finished variant, to findings with the words on both sides."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

from brandkit.checks.mail_pages import markup_in
from brandkit.model.check import AnyCheck, Check, Fault, VariantCheck
from brandkit.model.comparison import Comparison, Source, View
from brandkit.model.finding import Finding
from brandkit.model.finished import Finished
from brandkit.model.frozen import frozen
from brandkit.model.place import Span

Locate: TypeAlias = Callable[[str, int, int, Fault], Span | None]
"""(part, start, end, fault) -> where the words are to be mended; offsets count in the part's own visible text."""
Related: TypeAlias = tuple[tuple[Span, str], ...]


@frozen
class Found:
    """A fault, and which check found it."""

    check: AnyCheck
    fault: Fault


def run_checks(comparison: Comparison, checks: Iterable[AnyCheck]) -> Iterator[Found]:
    """Yield every fault that the checks of comparisons find in one view."""
    for check in checks:
        if isinstance(check, Check):
            for fault in check.run(comparison):
                yield Found(check, fault)


def run_variant_checks(finished: Finished, checks: Iterable[AnyCheck]) -> Iterator[Found]:
    """Yield every fault that the checks of finished variants find in one."""
    for check in checks:
        if isinstance(check, VariantCheck):
            for fault in check.run(finished):
                yield Found(check, fault)


def finding_of(found: Found, comparison: Comparison, locate: Locate) -> Finding:
    """Return the finding that tells a fault."""
    view, fault = comparison.view, found.fault
    part, offset = _part_at(view, fault.start) if fault.end > fault.start else (view.part, 0)
    start = fault.start - offset if fault.end > fault.start else 0
    end = fault.end - offset if fault.end > fault.start else 0
    span = locate(part, start, end, fault)
    return Finding(
        rule=found.check.id,
        severity=fault.severity or found.check.severity,
        message=fault.words,
        source_id=comparison.source.id,
        channel=view.channel,
        part=part,
        quote=view.told.text[fault.start : fault.end],
        fact=fault.fact,
        expected=fault.expected,
        span=span,
        related=tuple(each for each in related_to(fault, comparison.source) if each[0] != span),
        fix=fault.fix,
    )


def finding_in(found: Found, finished: Finished, locate: Locate) -> Finding:
    """Return the finding that tells a fault of a finished variant; one that is missing is in no words of a part."""
    fault, source = found.fault, finished.source
    span = locate(fault.part, fault.start, fault.end, fault)
    return Finding(
        rule=found.check.id,
        severity=fault.severity or found.check.severity,
        message=fault.words,
        source_id=source.id,
        channel=finished.channel,
        part=fault.part,
        quote=quote_in(fault, finished),
        fact=fault.fact,
        expected=fault.expected,
        span=span,
        related=tuple(each for each in related_to(fault, source) if each[0] != span),
        fix=fault.fix,
    )


def quote_in(fault: Fault, finished: Finished) -> str:
    """Return the words of a finished variant that a fault is about; ``""``: something is missing."""
    if fault.in_markup:
        return markup_in(finished, fault.part)[fault.start : fault.end]
    visible = finished.reading.visible.get(fault.part)
    return visible.text[fault.start : fault.end] if visible else ""


def related_to(fault: Fault, source: Source) -> Related:
    """Return where the source says it: the fact's declaration, else the words that the check points at."""
    if fault.fact in source.facts:
        fact = source.facts[fault.fact]
        return ((fact.span, fact.literal),)
    span = place_in_source(source, fault.source_start, fault.source_end) if fault.source_start >= 0 else None
    return ((span, source.told.text[fault.source_start : fault.source_end]),) if span else ()


def place_in_source(source: Source, start: int, end: int) -> Span | None:
    """Return where the author wrote words of the source: exactly, where they stand in the file as they are said."""
    place = bisect_right([passage.start for passage in source.passages], start) - 1
    if place < 0:
        return None
    passage = source.passages[place]
    words = source.told.text[start : min(end, passage.end)]
    return find_words(source, passage.span, words) or passage.span


def find_words(source: Source, within: Span, words: str) -> Span | None:
    """Return where words stand inside a span of the source's file; None: they are said otherwise there."""
    text = source.message.sources.get(within.path, "") if source.message else ""
    lines = text.split("\n")[within.line - 1 : within.end_line]
    return _find(lines, within, words)


def _find(lines: Sequence[str], within: Span, words: str) -> Span | None:
    if not words or "\n" in words:
        return None
    for number, line in enumerate(lines, within.line):
        first = within.column - 1 if number == within.line else 0
        place = line.find(words, first)
        if place >= 0:
            return Span(within.path, number, place + 1, number, place + len(words) + 1)
    return None


def _part_at(view: View, place: int) -> tuple[str, int]:
    """Return the part that a place of the view's text is in, and where that part begins."""
    offset, part = max((piece for piece in view.pieces if piece[0] <= place), default=(0, view.part))
    return part, offset
