"""For editors and grep: one line per finding."""

from collections.abc import Iterator

from brandkit.model.report import Report
from brandkit.model.reporter import Line, Piece, Reporter
from brandkit.reporters.excerpt import place


def write(report: Report) -> Iterator[Line]:
    """Yield ``path:line:column: severity: words [rule]`` for each finding, and each filter that is active."""
    for finding in report.findings:
        where = f"{place(finding.span)}: " if finding.span else f"{finding.source_id}: "
        when = f" (when {finding.when})" if finding.when else ""
        yield (Piece(f"{where}{finding.severity}: {finding.message}{when} [{finding.rule}]"),)
    yield from ((Piece(f"filter: {words}"),) for words in report.filters)


REPORTER = Reporter("lines", "for editors: one line per finding", write)
