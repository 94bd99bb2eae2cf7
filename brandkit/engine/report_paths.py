"""The paths of a report, told from the root of the repository for those who read it elsewhere."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from brandkit.errors import Fault
from brandkit.model.finding import Finding
from brandkit.model.place import Span
from brandkit.model.report import Report, Waived


def find_repository(here: Path) -> Path:
    """Return the root of the repository that a folder lies in; without one the folder itself."""
    return next((folder for folder in (here, *here.parents) if (folder / ".git").exists()), here)


def from_root(report: Report, here: Path, root: Path) -> Report:
    """Return a report whose paths, which counted from ``here``, count from ``root``, with slashes.

    A file outside of it keeps its whole path.
    """
    known: dict[str, str] = {}

    def told(path: str) -> str:
        if path not in known:
            known[path] = _told(path, here, root)
        return known[path]

    return replace(
        report,
        findings=tuple(_finding(finding, told) for finding in report.findings),
        waived=tuple(_waived(each, told) for each in report.waived),
        texts={told(path): text for path, text in report.texts.items()},
        faults=tuple(_fault(fault, told) for fault in report.faults),
    )


def _told(path: str, here: Path, root: Path) -> str:
    whole = Path(os.path.normpath(here / path))
    for each, base in ((whole, root), (whole.resolve(), root.resolve())):
        if each.is_relative_to(base):
            return each.relative_to(base).as_posix()
    return whole.as_posix()


def _span(span: Span, told: Callable[[str], str]) -> Span:
    return Span(told(span.path), span.line, span.column, span.end_line, span.end_column)


def _finding(finding: Finding, told: Callable[[str], str]) -> Finding:
    related = tuple((_span(span, told), words) for span, words in finding.related)
    return replace(finding, span=_span(finding.span, told) if finding.span else None, related=related)


def _waived(waived: Waived, told: Callable[[str], str]) -> Waived:
    return replace(waived, finding=_finding(waived.finding, told), span=_span(waived.span, told))


def _fault(fault: Fault, told: Callable[[str], str]) -> Fault:
    return replace(fault, span=_span(fault.span, told)) if fault.span else fault
