"""For Jenkins and what else reads Checkstyle's reports: XML, a file at a time."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from brandkit.errors import Fault
from brandkit.model.finding import Finding
from brandkit.model.report import Report
from brandkit.model.reporter import Line, Reporter
from brandkit.reporters.telling import details, fault_in_words, home
from brandkit.reporters.xml_lines import Element, document

_SEVERITIES: Mapping[str, str] = MappingProxyType({"error": "error", "warning": "warning", "suggestion": "info"})
"""Of Checkstyle's four: ignore, info, warning and error."""
VERSION = "4.3"
"""Of the form, which has not changed since; readers ask for one."""


def write(report: Report) -> Iterator[Line]:
    """Yield the document."""
    files: dict[str, list[Element]] = {}
    for fault in report.faults:
        files.setdefault(fault.span.path if fault.span else ".", []).append(_fault(fault))
    for finding in report.findings:
        files.setdefault(home(finding, report).path, []).append(_finding(finding, report))
    found = tuple(Element("file", {"name": path}, tuple(errors)) for path, errors in files.items())
    yield from document(Element("checkstyle", {"version": VERSION}, found))


def _finding(finding: Finding, report: Report) -> Element:
    span = home(finding, report)
    return Element(
        "error",
        {
            "line": span.line,
            "column": span.column,
            "severity": _SEVERITIES[finding.severity],
            "message": "; ".join(details(finding)),
            "source": finding.rule,
        },
    )


def _fault(fault: Fault) -> Element:
    place = {"line": fault.span.line, "column": fault.span.column} if fault.span else {"line": 1}
    return Element(
        "error", {**place, "severity": "error", "message": fault_in_words(fault), "source": "cannot-be-used"}
    )


REPORTER = Reporter("checkstyle", "for Jenkins and others: Checkstyle's XML", write)
