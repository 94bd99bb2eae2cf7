"""For people: each finding with the words on both sides, and what to do about it."""

from collections.abc import Iterator

from brandkit.model.finding import OF_PROSE, Finding
from brandkit.model.place import Span
from brandkit.model.report import Counts, Report, Waived
from brandkit.model.reporter import Line, Piece, Reporter
from brandkit.reporters.counts import summary
from brandkit.reporters.excerpt import excerpt, is_empty, place, words_at
from brandkit.reporters.telling import also_told, fix_in_words, lookers

_LOOKS = {"error": "error", "warning": "warning", "suggestion": "faint"}

_MOST = 3
"""Places that are shown with their words, of those that count together."""


def write(report: Report) -> Iterator[Line]:
    """Yield the findings, what is waived, and how much there is of everything."""
    explained: set[str] = set()
    for finding in report.findings:
        yield from _finding(finding, report)
        if finding.rule not in explained:
            yield from _reasons(finding)
            explained.add(finding.rule)
        yield ()
    for waived in report.waived:
        yield from _waived(waived)
    yield from ((Piece(words, "warning"),) for words in also_told(report))
    yield from ((Piece(words, "faint"),) for words in lookers(report))
    yield (Piece(summary(report), _look(report.counts)),)


def _finding(finding: Finding, report: Report) -> Iterator[Line]:
    look = _LOOKS[finding.severity]
    yield (
        Piece(finding.severity, look),
        Piece(" "),
        Piece(_on_one_line(finding.message), "strong"),
        Piece(f" [{finding.rule}]", "faint"),
    )
    if finding.span:
        yield (Piece(f"  {_where(finding, finding.span)}{_part(finding)}"),)
        yield from excerpt(finding.span, report.texts, look)
    elif finding.channel:
        yield (Piece(f"  in {finding.source_id}{_part(finding)}"),)
    yield from ((Piece(f"  {name}: {words}"),) for name, words in _remarks(finding, report) if words)
    yield from _others(finding, report)


def _others(finding: Finding, report: Report) -> Iterator[Line]:
    """Yield where the source says it; for a rule of prose what counts too, and of much of it the places alone."""
    is_prose = finding.rule.startswith(OF_PROSE)
    related = finding.related[:_MOST] if is_prose else finding.related
    for span, words in related:
        shown = excerpt(span, report.texts, "good")
        yield (Piece(f"  {'also' if is_prose else 'source'}: {place(span)}" + ("" if shown else f": {words}")),)
        yield from shown
    rest = [place(span) for span, _ in finding.related[len(related) :]]
    if rest:
        yield (Piece(f"  also: {', '.join(rest)}"),)


def _remarks(finding: Finding, report: Report) -> Iterator[tuple[str, str]]:
    """Yield what is not to be seen already in the finding's words, in its excerpt or in those of the source."""
    here = words_at(finding.span, report.texts) if finding.span else ""
    seen = (finding.message, here)
    yield "when", finding.when
    yield "says", "" if any(finding.quote in words for words in seen) else f"“{_on_one_line(finding.quote)}”"
    shown = (*seen, finding.fix or "", *(words for _, words in finding.related))
    yield "expected", "" if any(finding.expected in words for words in shown) else finding.expected
    yield "fix", _on_one_line(fix_in_words(finding))


def _reasons(finding: Finding) -> Iterator[Line]:
    """Yield why a rule is one, which is told with its first finding only."""
    told = (("why", _on_one_line(finding.why)), ("more", finding.link))
    yield from ((Piece(f"  {name}: {words}"),) for name, words in told if words)


def _on_one_line(words: str) -> str:
    return " ".join(words.split())


def _where(finding: Finding, span: Span) -> str:
    """Say where it is to be mended; for what is missing, nobody knows where in the file, that will do."""
    return f"in {span.path}" if is_empty(span) and finding.fix is None else f"at {place(span)}"


def _part(finding: Finding) -> str:
    words = " ".join(dict.fromkeys(each for each in (finding.channel, finding.part) if each))
    return f" ({words})" if words else ""


def _waived(waived: Waived) -> Iterator[Line]:
    until = f", until {waived.until.isoformat()}" if waived.until else ""
    finding = waived.finding
    words = f"waived {_on_one_line(finding.message)} [{finding.rule}]: {waived.reason}{until} ({place(waived.span)})"
    yield (Piece(words, "faint"),)


def _look(counts: Counts) -> str:
    return "error" if counts.errors else "warning" if counts.warnings else "good"


REPORTER = Reporter("text", "for people: the words on both sides, with carets", write, is_for_people=True)
