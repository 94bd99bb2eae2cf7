"""For GitHub: the summary of a job, in Markdown. A table of all findings, whatever an input holds."""

import re
from collections.abc import Iterator

from brandkit.errors import Fault
from brandkit.model.finding import SEVERITIES, Finding
from brandkit.model.report import Report
from brandkit.model.reporter import Line, Piece, Reporter
from brandkit.reporters.counts import count, summary
from brandkit.reporters.excerpt import place
from brandkit.reporters.plain import on_one_line
from brandkit.reporters.telling import also_told, fault_in_words, fix_in_words, headline, home, lookers

MOST_BYTES = 900_000
"""GitHub takes one mebibyte from a step; other lines of the step may be in it. Source: docs.github.com, "Workflow
commands", "Adding a job summary", read on 2026-11-30."""

_SIGN = re.compile(r"[\\`*_{}\[\]()#+|~@$!]|:(?=//)|(?<=www)\.")
"""What Markdown or GitHub would take for more than a letter: marks, links, mentions, mathematics."""


def write(report: Report) -> Iterator[Line]:
    """Yield a heading, a table of findings, the grave ones first, and what else there is to say."""
    yield from _lines("## brandkit", "", _escaped(summary(report)))
    if report.faults:
        yield from _lines("", *(f"- **cannot be used:** {_fault(fault)}" for fault in report.faults))
    if report.findings:
        yield from _lines("", "| | where | what | rule |", "| --- | --- | --- | --- |", *_rows(report))
    if report.waived:
        yield from _lines("", *(_waived(each.finding, each.reason) for each in report.waived))
    told = [f"- {_escaped(words)}" for words in (*also_told(report), *lookers(report))]
    if told:
        yield from _lines("", *told)


def _lines(*texts: str) -> Iterator[Line]:
    return ((Piece(text),) for text in texts)


def _rows(report: Report) -> Iterator[str]:
    room = MOST_BYTES
    ordered = sorted(report.findings, key=lambda finding: -SEVERITIES.index(finding.severity))
    for number, finding in enumerate(ordered):
        row = _row(finding, report)
        room -= len(row.encode("utf-8")) + 1
        if room < 0:
            yield f"| | | {count(len(ordered) - number, 'finding')} more | |"
            return
        yield row


def _row(finding: Finding, report: Report) -> str:
    what = _escaped(headline(finding))
    if finding.fix is not None:
        what += f"<br>fix: {_escaped(fix_in_words(finding))}"
    if finding.why:
        what += f"<br>why: {_escaped(finding.why)}"
    where = place(finding.span) if finding.span else home(finding, report).path
    beside = f" ({finding.channel})" if finding.channel else ""
    return f"| {finding.severity} | {_escaped(where + beside)} | {what} | {_escaped(finding.rule)} |"


def _fault(fault: Fault) -> str:
    where = f"{place(fault.span)}: " if fault.span else ""
    return _escaped(where + fault_in_words(fault))


def _waived(finding: Finding, reason: str) -> str:
    return f"- waived: {_escaped(headline(finding))} ({_escaped(finding.rule)}): {_escaped(reason)}"


def _escaped(text: str) -> str:
    """Return text as words of one cell."""
    bare = on_one_line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _SIGN.sub(lambda found: "\\" + found[0], bare)


REPORTER = Reporter("github-summary", "for GitHub: a job's summary, in Markdown", write, is_from_root=True)
