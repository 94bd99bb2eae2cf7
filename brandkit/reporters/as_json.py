"""For programs: one JSON object, as ``report.schema.json`` beside this file describes it."""

from collections.abc import Iterator
from typing import Any

from brandkit.errors import Fault
from brandkit.model.finding import Finding
from brandkit.model.place import Span
from brandkit.model.report import Report, Waived
from brandkit.model.reporter import Line, Reporter
from brandkit.reporters.json_lines import json_lines

VERSION = 1
"""Of the form; it grows when a program that reads it would have to change."""


def write(report: Report) -> Iterator[Line]:
    """Yield the lines of the object."""
    yield from json_lines(as_object(report))


def as_object(report: Report) -> dict[str, Any]:
    """Return a report as plain values."""
    counts = report.counts
    return {
        "version": VERSION,
        "tool": {"name": "brandkit", "version": report.made_by},
        "summary": {
            "errors": counts.errors,
            "warnings": counts.warnings,
            "suggestions": counts.suggestions,
            "messages": counts.messages,
            "variants": counts.variants,
            "branches": counts.branches,
            "baselined": counts.baselined,
            "pages": counts.pages,
        },
        "filters": list(report.filters),
        "looked_by": list(report.looked_by),
        "notices": list(report.notices),
        "faults": [_fault(fault) for fault in report.faults],
        "findings": [_finding(finding) for finding in report.findings],
        "waived": [_waived(waived) for waived in report.waived],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "source_id": finding.source_id,
        "channel": finding.channel,
        "part": finding.part,
        "when": finding.when,
        "quote": finding.quote,
        "fact": finding.fact,
        "expected": finding.expected,
        "location": _place(finding.span) if finding.span else None,
        "related": [{**_place(span), "quote": words} for span, words in finding.related],
        "fix": finding.fix,
        "is_safe": finding.is_safe,
        "why": finding.why,
        "link": finding.link,
    }


def _waived(waived: Waived) -> dict[str, Any]:
    until = waived.until.isoformat() if waived.until else None
    return {
        "finding": _finding(waived.finding),
        "reason": waived.reason,
        "until": until,
        "location": _place(waived.span),
    }


def _fault(fault: Fault) -> dict[str, Any]:
    return {"message": fault.text, "mend": fault.mend, "location": _place(fault.span) if fault.span else None}


def _place(span: Span) -> dict[str, Any]:
    return {
        "path": span.path,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }


REPORTER = Reporter("json", "for programs: one object; its schema is shipped", write)
