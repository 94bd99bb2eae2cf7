"""For reviewdog, which comments on pull requests everywhere: its Diagnostic Format, as one object.

Columns count bytes of UTF-8 from 1, and the end of a range is exclusive. Source: reviewdog, proto/rdf/reviewdog.proto,
messages Position and Range, read on 2026-11-30.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from brandkit.errors import Fault
from brandkit.model.finding import Finding
from brandkit.model.place import Span
from brandkit.model.report import Report
from brandkit.model.reporter import Line, Reporter
from brandkit.reporters.json_lines import json_lines
from brandkit.reporters.source_lines import line_number
from brandkit.reporters.telling import details, fault_in_words, home

_SEVERITIES: Mapping[str, str] = MappingProxyType({"error": "ERROR", "warning": "WARNING", "suggestion": "INFO"})


def write(report: Report) -> Iterator[Line]:
    """Yield the object of the message DiagnosticResult."""
    faults = [_fault(fault, report) for fault in report.faults]
    findings = [_finding(finding, report) for finding in report.findings]
    yield from json_lines({"source": {"name": "brandkit"}, "diagnostics": [*faults, *findings]})


def _finding(finding: Finding, report: Report) -> dict[str, Any]:
    span = home(finding, report)
    place = _range(span, report.texts)
    told: dict[str, Any] = {
        "message": "\n".join(details(finding)),
        "location": {"path": span.path, "range": place},
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.rule, **({"url": finding.link} if finding.link else {})},
    }
    if finding.fix is not None and finding.span and "column" in place["start"]:
        told["suggestions"] = [{"range": place, "text": finding.fix}]
    return told


def _fault(fault: Fault, report: Report) -> dict[str, Any]:
    told: dict[str, Any] = {
        "message": fault_in_words(fault),
        "severity": "ERROR",
        "code": {"value": "cannot-be-used"},
    }
    if fault.span:
        told["location"] = {"path": fault.span.path, "range": _range(fault.span, report.texts)}
    return told


def _range(span: Span, texts: Mapping[str, str]) -> dict[str, dict[str, int]]:
    """Return a place in bytes; its lines alone where the file is not at hand."""
    start = _column(span.path, span.line, span.column, texts)
    end = _column(span.path, span.end_line, span.end_column, texts)
    if start is None or end is None:
        return {"start": {"line": span.line}, "end": {"line": span.end_line}}
    return {"start": {"line": span.line, "column": start}, "end": {"line": span.end_line, "column": end}}


def _column(path: str, line: int, column: int, texts: Mapping[str, str]) -> int | None:
    words = line_number(path, line, texts)
    return None if words is None else len(words[: column - 1].encode("utf-8", "surrogatepass")) + 1


REPORTER = Reporter("rdjson", "for reviewdog: comments on pull requests everywhere", write)
