"""For GitLab: a Code Quality report, which a merge request shows."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from brandkit.errors import Fault
from brandkit.model.finding import Finding
from brandkit.model.report import Report
from brandkit.model.reporter import Line, Reporter
from brandkit.reporters.fingerprints import fingerprint, fingerprints
from brandkit.reporters.json_lines import json_lines
from brandkit.reporters.telling import details, fault_in_words, home

_SEVERITIES: Mapping[str, str] = MappingProxyType({"error": "major", "warning": "minor", "suggestion": "info"})
"""Of GitLab's five: info, minor, major, critical and blocker. Source: docs.gitlab.com, "Code Quality", "Code Quality
report format", read on 2026-11-30."""


def write(report: Report) -> Iterator[Line]:
    """Yield one list. Of entries with the same fingerprint GitLab shows one, so that no two have the same."""
    told = zip(report.findings, fingerprints(report.findings, report), strict=True)
    found = [_finding(finding, fingerprint, report) for finding, fingerprint in told]
    yield from json_lines([*map(_fault, report.faults), *found])


def _finding(finding: Finding, fingerprint: str, report: Report) -> dict[str, Any]:
    span = home(finding, report)
    return {
        "description": "\n".join(details(finding)),
        "check_name": finding.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": span.path, "lines": {"begin": span.line, "end": span.end_line}},
    }


def _fault(fault: Fault) -> dict[str, Any]:
    span = fault.span
    words = fault_in_words(fault)
    return {
        "description": words,
        "check_name": "cannot-be-used",
        "fingerprint": fingerprint(span.path if span else "", words),
        "severity": "blocker",
        "location": {"path": span.path if span else ".", "lines": {"begin": span.line if span else 1}},
    }


REPORTER = Reporter("gitlab", "for GitLab: a Code Quality report", write, is_from_root=True)
