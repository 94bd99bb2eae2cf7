"""The source as the page shows it: line by line, with facts and the words that findings are about marked."""

from collections.abc import Iterator, Mapping, Sequence

from markupsafe import Markup

from brandkit.model.finding import Finding
from brandkit.model.frozen import frozen
from brandkit.model.message import Message
from brandkit.model.place import Span
from brandkit.preview.words import Mark, marked

MOST_LINES = 3000
"""Of a file; nobody scrolls through more, and a page of more is slow."""


@frozen
class SourceFile:
    """One file of a message."""

    path: str
    name: str
    lines: tuple[Markup, ...]


def source_of(message: Message, findings: Sequence[Finding], colours: Mapping[str, int]) -> tuple[SourceFile, ...]:
    """Return the files that a message is written in: its own first, then what replaces it on a channel."""
    written = [path for path in message.sources if path.endswith(".md")]
    return tuple(_file(path, message, findings, colours) for path in written)


def _file(path: str, message: Message, findings: Sequence[Finding], colours: Mapping[str, int]) -> SourceFile:
    lines = message.sources[path].replace("\r\n", "\n").split("\n")[:MOST_LINES]
    marks: dict[int, list[Mark]] = {}
    for span, kind, of, look in _places(message, findings, colours):
        if span.path == path:
            for line in range(span.line, min(span.end_line, len(lines)) + 1):
                marks.setdefault(line, []).append(_in_line(span, line, lines[line - 1], Mark(0, 0, kind, of, look)))
    drawn = tuple(marked(text, marks.get(number, ())) for number, text in enumerate(lines, 1))
    return SourceFile(path, path.replace("\\", "/").rpartition("/")[2], drawn)


def _places(
    message: Message, findings: Sequence[Finding], colours: Mapping[str, int]
) -> Iterator[tuple[Span, str, str, str]]:
    """Yield what is marked: where, as what, of which fact or finding, in which colour."""
    for key, fact in message.facts.items():
        yield fact.span, "fact", key, f"c{colours[key]}"
    for number, finding in enumerate(findings):
        if finding.span:
            yield finding.span, "flaw", str(number), finding.severity


def _in_line(span: Span, line: int, text: str, mark: Mark) -> Mark:
    """Return a mark where a span covers a line, less the space before it."""
    start = span.column - 1 if line == span.line else len(text) - len(text.lstrip())
    end = span.end_column - 1 if line == span.end_line else len(text)
    return Mark(start, end, mark.kind, mark.of, mark.look)
