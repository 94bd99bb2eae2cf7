"""A line of a file with carets under the words that matter."""

from collections.abc import Mapping
from unicodedata import combining, east_asian_width

from brandkit.model.place import Span
from brandkit.model.reporter import Line, Piece
from brandkit.reporters.source_lines import line_at

MOST_COLUMNS = 100
"""Of a line that is shown: enough for prose; generated HTML has lines of thousands."""


def excerpt(span: Span, texts: Mapping[str, str], look: str) -> list[Line]:
    """Return the line that a span begins in, and one with carets; nothing where the file is not at hand."""
    line = line_at(span, texts)
    if line is None or is_empty(span):
        return []
    end = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    shown, start, end = _window(line, span.column - 1, max(end, span.column))
    number = str(span.line)
    carets = " " * _width(shown[:start]) + "^" * max(_width(shown[start:end]), 1)
    return [
        (Piece(f"  {number} | ", "faint"), Piece(shown.rstrip())),
        (Piece(f"  {' ' * len(number)} | ", "faint"), Piece(carets, look)),
    ]


def words_at(span: Span, texts: Mapping[str, str]) -> str:
    """Return the words of a span that lies in one line of a file that is at hand."""
    line = line_at(span, texts)
    return line[span.column - 1 : span.end_column - 1] if line and span.line == span.end_line else ""


def place(span: Span) -> str:
    """Return where a span begins, as editors and terminals understand it."""
    return f"{span.path}:{span.line}:{span.column}"


def is_empty(span: Span) -> bool:
    """Return whether a span has no width: it is the place of something that is not there."""
    return (span.line, span.column) == (span.end_line, span.end_column)


def _window(line: str, start: int, end: int) -> tuple[str, int, int]:
    """Return a line, cut to what stands around the words, and where they stand in it."""
    tidy = line.replace("\t", " ")
    if len(tidy) <= MOST_COLUMNS:
        return tidy, start, end
    room = max(MOST_COLUMNS - (end - start), 20) // 2
    first = _after_space(tidy, max(start - room, 0), start)
    last = _before_space(tidy, end, min(max(end, start) + room, len(tidy), first + MOST_COLUMNS))
    head, tail = "… " if first else "", " …" if last < len(tidy) else ""
    begin = start - first + len(head)
    return head + tidy[first:last] + tail, begin, begin + min(end, last) - start


def _after_space(line: str, first: int, start: int) -> int:
    """Return where the first whole word begins, if one does before the words that are shown."""
    return line.find(" ", first - 1, start) + 1 or first if first else first


def _before_space(line: str, end: int, last: int) -> int:
    """Return where the last whole word ends, if one does after the words that are shown."""
    place = line.rfind(" ", end, last + 1) if last < len(line) else -1
    return place if place >= 0 else last


def _width(text: str) -> int:
    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)
