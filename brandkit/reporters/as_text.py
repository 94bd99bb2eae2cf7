"""For people: each finding with the words on both sides, and what to do about it."""

from collections.abc import Iterator

from brandkit.model.finding import Finding
from brandkit.model.place import Span
from brandkit.model.report import Counts, Report, Waived
from brandkit.model.reporter import Line, Piece, Reporter
from brandkit.reporters.excerpt import excerpt, is_empty, place, words_at

_LOOKS = {"error": "error", "warning": "warning", "suggestion": "faint"}


def write(report: Report) -> Iterator[Line]:
    """Yield the findings, what is waived, and how much there is of everything."""
    for finding in report.findings:
        yield from _finding(finding, report)
        yield ()
    for waived in report.waived:
        yield from _waived(waived)
    yield from ((Piece(f"filter: {words}", "warning"),) for words in report.filters)
    yield (Piece(summary(report), _look(report.counts)),)


def summary(report: Report) -> str:
    """Return the last line: how much was found, in how much."""
    counts = report.counts
    found = [
        _count(number, name)
        for number, name in (
            (counts.errors, "error"),
            (counts.warnings, "warning"),
            (counts.suggestions, "suggestion"),
            (len(report.waived), "waived finding"),
        )
        if number
    ]
    branches = f", {_count(counts.branches, 'branch', 'branches')}" if counts.branches > counts.messages else ""
    if counts.pages and not counts.messages:
        return f"{', '.join(found) or 'nothing found'} in {_count(counts.pages, 'page')}"
    where = f"{_count(counts.messages, 'message')}, {_count(counts.variants, 'variant')}{branches}"
    return f"{', '.join(found) or 'nothing found'} in {where}"


def _finding(finding: Finding, report: Report) -> Iterator[Line]:
    look = _LOOKS[finding.severity]
    yield (
        Piece(finding.severity, look),
        Piece(" "),
        Piece(finding.message, "strong"),
        Piece(f" [{finding.rule}]", "faint"),
    )
    if finding.span:
        yield (Piece(f"  {_where(finding.span)}{_part(finding)}"),)
        yield from excerpt(finding.span, report.texts, look)
    elif finding.channel:
        yield (Piece(f"  in {finding.source_id}{_part(finding)}"),)
    yield from ((Piece(f"  {name}: {words}"),) for name, words in _remarks(finding, report) if words)
    for span, words in finding.related:
        shown = excerpt(span, report.texts, "good")
        yield (Piece(f"  source: {place(span)}" + ("" if shown else f": {words}")),)
        yield from shown


def _remarks(finding: Finding, report: Report) -> Iterator[tuple[str, str]]:
    """Yield what is not to be seen already in the finding's words, in its excerpt or in those of the source."""
    here = words_at(finding.span, report.texts) if finding.span else ""
    seen = (finding.message, here)
    yield "when", finding.when
    yield "says", "" if any(finding.quote in words for words in seen) else f"“{_on_one_line(finding.quote)}”"
    shown = (*seen, finding.fix or "", *(words for _, words in finding.related))
    yield "expected", "" if any(finding.expected in words for words in shown) else finding.expected
    yield "fix", f"write “{finding.fix}”" if finding.fix else ""


def _on_one_line(words: str) -> str:
    return " ".join(words.split())


def _where(span: Span) -> str:
    """Say where it is to be mended; for what is missing, whose place has no width, the file will do."""
    return f"in {span.path}" if is_empty(span) else f"at {place(span)}"


def _part(finding: Finding) -> str:
    words = " ".join(dict.fromkeys(each for each in (finding.channel, finding.part) if each))
    return f" ({words})" if words else ""


def _waived(waived: Waived) -> Iterator[Line]:
    until = f", until {waived.until.isoformat()}" if waived.until else ""
    finding = waived.finding
    words = f"waived {finding.message} [{finding.rule}]: {waived.reason}{until} ({place(waived.span)})"
    yield (Piece(words, "faint"),)


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def _look(counts: Counts) -> str:
    return "error" if counts.errors else "warning" if counts.warnings else "good"


REPORTER = Reporter("text", "for people: the words on both sides, with carets", write)
