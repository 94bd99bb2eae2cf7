"""For GitHub: annotations in a pull request, as commands that a workflow's log may hold.

A command is one line, ``::error file=...::words``. Whatever an input holds, it stays in that line, and no other line
is taken for a command.
"""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from brandkit.errors import Fault
from brandkit.model.finding import SEVERITIES, Finding
from brandkit.model.place import Span
from brandkit.model.report import Report
from brandkit.model.reporter import Line, Piece, Reporter
from brandkit.reporters.counts import count, summary
from brandkit.reporters.plain import on_one_line, plain
from brandkit.reporters.telling import also_told, details, lookers

MOST = 10
"""Annotations of one level that GitHub shows of a step; it drops the others without a word. Source: GitHub's REST API,
"Create a check run", `annotations`, read on 2026-11-30; for notices it is the same."""

_LEVELS: Mapping[str, str] = MappingProxyType({"error": "error", "warning": "warning", "suggestion": "notice"})


def write(report: Report) -> Iterator[Line]:
    """Yield the annotations, the grave ones first, at most `MOST` of a level; then what else there is to say."""
    left_out: list[str] = []
    for severity in reversed(SEVERITIES):
        commands = list(_commands(report, severity))
        yield from ((Piece(command),) for command in commands[:MOST])
        if len(commands) > MOST:
            left_out.append(count(len(commands) - MOST, severity))
    if left_out:
        words = f"and {', '.join(left_out)} more: GitHub shows {MOST} annotations of a level, the summary has them all"
        yield (Piece(words),)
    for words in (*also_told(report), *lookers(report), summary(report)):
        yield (Piece(_harmless(words)),)


def _commands(report: Report, severity: str) -> Iterator[str]:
    if severity == "error":
        yield from map(_fault, report.faults)
    for finding in report.findings:
        if finding.severity == severity:
            yield _finding(finding)


def _finding(finding: Finding) -> str:
    told = [*details(finding)]
    if not finding.span:
        told[0] = f"{finding.source_id}: {told[0]}"
    return _command(_LEVELS[finding.severity], finding.rule, finding.span, told)


def _fault(fault: Fault) -> str:
    told = (fault.text, fault.mend) if fault.mend else (fault.text,)
    return _command("error", "cannot be used", fault.span, told)


def _command(level: str, title: str, span: Span | None, told: Iterable[str]) -> str:
    named = {**(_place(span) if span else {}), "title": title}
    said = ",".join(f"{name}={_property(str(value))}" for name, value in named.items())
    return f"::{level} {said}::{_data(told)}"


def _place(span: Span) -> dict[str, str | int]:
    """Return where it is; GitHub takes columns only of what lies in one line."""
    place: dict[str, str | int] = {"file": span.path, "line": span.line, "endLine": span.end_line}
    if span.line == span.end_line:
        place |= {"col": span.column, "endColumn": span.end_column}
    return place


def _data(told: Iterable[str]) -> str:
    text = "\n".join(plain(words) for words in told)
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data([text]).replace(":", "%3A").replace(",", "%2C")


def _harmless(words: str) -> str:
    """Return a line that is no command, neither one that begins with ``::`` nor an older one, ``##[...]`` anywhere."""
    line = on_one_line(words).replace("##[", "## [")
    return f"({line})" if line.startswith("::") else line


REPORTER = Reporter(
    "github",
    "for GitHub: annotations in a pull request, and the job's summary",
    write,
    is_from_root=True,
    besides=("GITHUB_STEP_SUMMARY", "github-summary"),
)
