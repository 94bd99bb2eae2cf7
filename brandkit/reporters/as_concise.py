"""For grep and editors: one line per finding, as compilers write it."""

from collections.abc import Iterator

from brandkit.model.finding import Finding
from brandkit.model.report import Report
from brandkit.model.reporter import Line, Piece, Reporter
from brandkit.reporters.excerpt import place
from brandkit.reporters.telling import also_told, headline


def write(report: Report) -> Iterator[Line]:
    """Yield ``path:line:column: severity: words [rule]`` for each finding, then what else there is to say."""
    for words in (*map(_finding, report.findings), *also_told(report)):
        yield (Piece(" ".join(words.split())),)


def _finding(finding: Finding) -> str:
    where = place(finding.span) if finding.span else finding.source_id
    return f"{where}: {finding.severity}: {headline(finding)} [{finding.rule}]"


REPORTER = Reporter("concise", "for grep and editors: one line per finding", write, is_for_people=True)
