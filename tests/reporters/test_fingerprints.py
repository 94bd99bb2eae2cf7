"""Fingerprints: the same where lines move, another one for each finding."""

from collections.abc import Mapping
from dataclasses import replace

from brandkit.model.finding import Finding
from brandkit.model.place import Span
from brandkit.model.report import Report
from brandkit.reporters.fingerprints import fingerprints

TEXT = "First. We are very very glad! Last.\n"


def moved(report: Report, lines: int) -> Report:
    """Return a report of the same text with lines above it."""
    findings = tuple(
        replace(each, span=replace_line(each.span, lines) if each.span else None) for each in report.findings
    )
    return replace(report, findings=findings, texts={path: "\n" * lines + text for path, text in report.texts.items()})


def replace_line(span: Span, lines: int) -> Span:
    """Return a span some lines further down."""
    return Span(span.path, span.line + lines, span.column, span.end_line + lines, span.end_column)


def of(report: Report) -> list[str]:
    """Return the fingerprints of a report."""
    return list(fingerprints(report.findings, report))


def very(column: int, quote: str = "very", channel: str = "sms") -> Finding:
    """Return a finding on a word of the text."""
    span = Span("a.md", 1, column, 1, column + 4)
    return Finding("style/very", "warning", "empty", "a", channel, quote=quote, span=span)


REPORT = Report((very(15), very(20)), texts={"a.md": TEXT})


def test_lines_may_move(reports: Mapping[str, Report]) -> None:
    """And so may columns, as long as the sentence stays."""
    longer = replace(REPORT, findings=(very(21), very(26)), texts={"a.md": "And " + TEXT.replace("First", "Firstly")})

    assert of(moved(REPORT, 7)) == of(REPORT)
    assert of(moved(reports["rich"], 3)) == of(reports["rich"])
    assert of(longer) == of(REPORT)


def test_two_in_one_sentence_differ() -> None:
    """The second is the second, and stays it when the other rules change."""
    one, two = of(REPORT)

    assert one != two
    assert of(replace(REPORT, findings=(replace(very(1), rule="style/other"), *REPORT.findings)))[1:] == [one, two]


def test_what_makes_another_finding() -> None:
    """The rule, the file, the sentence, the words; of prose not the channels, of other rules the channel too."""
    first = of(REPORT)[0]
    others = [
        replace(very(15), rule="style/other"),
        very(15, quote="other"),
        replace(very(15), span=Span("b.md", 1, 15, 1, 19)),
        replace(very(15), span=Span("a.md", 1, 1, 1, 5)),
    ]
    same = [replace(very(15, channel=channel), rule="same/x") for channel in ("sms", "email")]

    assert first not in [of(replace(REPORT, findings=(each,)))[0] for each in others]
    assert of(replace(REPORT, findings=(very(15, channel="email, sms"),))) == [first]
    assert len({of(replace(REPORT, findings=(each,)))[0] for each in same}) == 2
