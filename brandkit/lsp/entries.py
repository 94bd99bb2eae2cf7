"""What is told about a place in a file: a finding of the content, or a fault of what cannot be read."""

from collections.abc import Iterable, Iterator

from brandkit.errors import Fault
from brandkit.model.finding import Finding
from brandkit.model.frozen import frozen
from brandkit.model.place import Span
from brandkit.reporters.telling import fault_in_words, headline

Related = tuple[tuple[Span, str], ...]


@frozen
class Entry:
    """A line of the editor's list of problems."""

    span: Span
    severity: str
    words: str
    rule: str = ""
    """``""``: no rule, but something that cannot be read."""
    related: Related = ()
    finding: Finding | None = None
    """What was found, with its fix; None: a fault."""


def of_findings(findings: Iterable[Finding], path: str) -> Iterator[Entry]:
    """Yield findings of the message or page at `path`; one that is in no place stands at its beginning."""
    for each in findings:
        yield Entry(each.span or head(path), each.severity, headline(each), each.rule, each.related, each)


def of_faults(faults: Iterable[Fault], path: str, severity: str = "error", rule: str = "") -> Iterator[Entry]:
    """Yield faults; one that is in no place stands at the beginning of the file at `path`."""
    for each in faults:
        yield Entry(each.span or head(path), severity, fault_in_words(each), rule)


def head(path: str) -> Span:
    """Return the beginning of a file."""
    return Span(path, 1, 1, 1, 1)
