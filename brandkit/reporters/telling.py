"""A finding in words, for forms that have one field for all of it."""

import re
from collections.abc import Iterator

from brandkit.errors import Fault
from brandkit.model.finding import Finding
from brandkit.model.place import Span
from brandkit.model.report import Report


def headline(finding: Finding) -> str:
    """Return what is wrong, and when."""
    return f"{finding.message} (when {finding.when})" if finding.when else finding.message


def details(finding: Finding) -> Iterator[str]:
    """Yield lines: what is wrong, where it is seen, what to write, and why."""
    yield headline(finding)
    if finding.channel:
        yield f"in: {finding.channel}"
    if finding.fix is not None:
        yield f"fix: {fix_in_words(finding)}"
    if finding.why:
        yield f"why: {finding.why}"


def fix_in_words(finding: Finding) -> str:
    """Return what a fix would do; ``""`` where there is none."""
    if finding.fix is None:
        return ""
    return f"write “{finding.fix}”" if finding.fix else f"leave out “{finding.quote}”"


def fault_in_words(fault: Fault) -> str:
    """Return what cannot be used and what to do about it, without its place."""
    return f"{fault.text}; {fault.mend}" if fault.mend else fault.text


def home(finding: Finding, report: Report) -> Span:
    """Return where a finding is to be mended; one without a place is told at the head of its message's file."""
    if finding.span:
        return finding.span
    name = f"{finding.source_id}.md"
    # Looked for by its end first: this is asked for each finding, and there may be thousands of files.
    paths = (path for path in report.texts if path.endswith(name) and re.split(r"[\\/]", path)[-1] == name)
    return Span(next(paths, finding.source_id), 1, 1, 1, 1)


def also_told(report: Report) -> Iterator[str]:
    """Yield what a report says beside its findings: what was left out, what was not looked at."""
    yield from (f"filter: {words}" for words in report.filters)
    yield from (f"notice: {words}" for words in report.notices)


def lookers(report: Report) -> Iterator[str]:
    """Yield who has looked, in one line, where it was not brandkit alone."""
    if report.looked_by:
        yield f"looked at by brandkit, {', '.join(report.looked_by)}"
