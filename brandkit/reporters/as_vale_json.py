"""For the editor plug-ins of Vale: the JSON that Vale writes, by file.

A span counts code points of the line from 1, and its end belongs to it. Source: what Vale 3 writes with
`--output=JSON`.
"""

from collections.abc import Iterator
from typing import Any

from brandkit.errors import Fault
from brandkit.model.finding import Finding
from brandkit.model.place import Span
from brandkit.model.report import Report
from brandkit.model.reporter import Line, Reporter
from brandkit.reporters.excerpt import is_empty, words_at
from brandkit.reporters.json_lines import json_lines
from brandkit.reporters.source_lines import line_at
from brandkit.reporters.telling import fault_in_words, headline, home


def write(report: Report) -> Iterator[Line]:
    """Yield the object: each file's alerts."""
    files: dict[str, list[dict[str, Any]]] = {}
    for fault in report.faults:
        span = fault.span or Span(".", 1, 1, 1, 1)
        files.setdefault(span.path, []).append(_fault(fault, span, report))
    for finding in report.findings:
        span = home(finding, report)
        files.setdefault(span.path, []).append(_alert(finding, span, report))
    yield from json_lines(files)


def _alert(finding: Finding, span: Span, report: Report) -> dict[str, Any]:
    return {
        "Action": _action(finding),
        "Span": _span(span, report),
        "Check": finding.rule,
        "Description": finding.why,
        "Link": finding.link,
        "Message": headline(finding),
        "Severity": finding.severity,
        "Match": words_at(span, report.texts) or finding.quote,
        "Line": span.line,
    }


def _fault(fault: Fault, span: Span, report: Report) -> dict[str, Any]:
    words = fault_in_words(fault)
    return _alert(Finding("cannot-be-used", "error", words, span.path, span=fault.span), span, report)


def _action(finding: Finding) -> dict[str, Any]:
    """Return what an editor offers to do about it, in Vale's words, which know no words to put in between."""
    span = finding.span
    if finding.fix is None or not span or is_empty(span) or span.line != span.end_line:
        return {"Name": "", "Params": None}
    return {"Name": "replace", "Params": [finding.fix]} if finding.fix else {"Name": "remove", "Params": None}


def _span(span: Span, report: Report) -> list[int]:
    """Return the first and the last column; of what goes on in the next line, what stands in this one."""
    end = span.end_column - 1
    if span.line != span.end_line:
        end = len(line_at(span, report.texts) or "")
    return [span.column, max(end, span.column)]


REPORTER = Reporter("vale-json", "for Vale's editor plug-ins: the JSON that Vale writes", write)
