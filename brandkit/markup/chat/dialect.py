"""A text with spans as marked-up text: what is common to the chat programs that have marks instead of entities.

A mark never crosses a line end, never stands beside white space on its inner side, and never around nothing. What
is escaped, and how, is the dialect's: it sees the whole text, so that it knows what stands beside a sign.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from brandkit.markup.chat.entities import nested
from brandkit.markup.line import Around
from brandkit.markup.plain.unlinked import BREAK
from brandkit.markup.spans import Span
from brandkit.model.frozen import frozen

_BLOCKS = frozenset({"heading", "quote", "pre", "small"})
_MARKS = frozenset("*_~`")


@frozen
class Dialect:
    """How one program's marks look."""

    literal: Callable[[str, int, int], str]
    """(text, start, end) -> words of a line that mean themselves, escaped."""
    around: Callable[[str, Span], Around]
    """(text, span) -> the marks around a span of kind bold, italic, code or link; none if it cannot be marked here."""
    guard: Callable[[str], str]
    """A written line that begins without a mark -> one that is no heading, quote or item of a list."""
    prefix: Callable[[frozenset[str]], str]
    """What stands before a line of these blocks: ``heading``, ``quote``, ``small``."""
    bold_headings: bool = True


def write_lines(text: str, spans: Sequence[Span], dialect: Dialect) -> str:
    """Return the text with marks; the spans are those of `spans.cut_spans`."""
    blocks = [span for span in spans if span.kind in _BLOCKS]
    kept = spans if dialect.bold_headings else [span for span in spans if span.kind != "heading"]
    looks = [span for span in nested(text, kept) if span.kind not in _BLOCKS]
    written: list[str] = []
    was_code = False
    for start, end in _lines(text):
        kinds = frozenset(span.kind for span in blocks if span.start < max(end, start + 1) and start < span.end)
        is_code = "pre" in kinds
        written += ["```"] if is_code != was_code else []
        inside = sorted(_cut(text, looks, start, end), key=lambda span: (span.start, -span.end))
        words = text[start:end].replace("```", f"``{BREAK}`") if is_code else _line(text, start, end, inside, dialect)
        written.append(dialect.prefix(kinds - {"pre"}) + words if words and not is_code else words)
        was_code = is_code
    return "\n".join((*written, *(("```",) if was_code else ())))


def markable(text: str, spans: Sequence[Span], dialect: Dialect) -> tuple[str, tuple[Span, ...]]:
    """Return the text and its spans without code that cannot be marked as such: what is in it may become a link."""
    return text, tuple(span for span in spans if span.kind != "code" or _is_markable(text, span, dialect))


def _is_markable(text: str, span: Span, dialect: Dialect) -> bool:
    words = text[span.start : span.end]
    return words == words.strip() and dialect.around(text, span)[0] != ""


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def _cut(text: str, spans: Sequence[Span], start: int, end: int) -> Iterator[Span]:
    """Yield what of the spans is in a line, white space at their ends left out."""
    for span in spans:
        words = text[max(start, span.start) : min(end, span.end)]
        if words.strip():
            begin = max(start, span.start) + len(words) - len(words.lstrip())
            yield replace(span, start=begin, end=begin + len(words.strip()))


def _line(text: str, start: int, end: int, spans: Sequence[Span], dialect: Dialect) -> str:
    """Return a line with the marks of its spans, which are nested and in order."""
    pieces: list[str] = []
    begun: list[tuple[int, str]] = []
    at = start
    for span in spans:
        while begun and begun[-1][0] <= span.start:
            at = _end(text, at, begun.pop(), pieces, dialect)
        opening, closing = dialect.around(text, span)
        if not opening:
            continue
        pieces.append(dialect.literal(text, at, span.start))
        at = span.start
        # Two marks side by side would be read as one.
        before = pieces[-2] if pieces[-1] == "" and len(pieces) > 1 and not begun else ""
        touches = before[-1:] in _MARKS and opening[0] in _MARKS
        pieces.append(f"{BREAK}{opening}" if touches else opening)
        if span.kind == "code" or text[span.start : span.end] == span.address:  # as it is, with nothing escaped
            pieces += (text[span.start : span.end], closing)
            at = span.end
        else:
            begun.append((span.end, closing))
    while begun:
        at = _end(text, at, begun.pop(), pieces, dialect)
    line = "".join((*pieces, dialect.literal(text, at, end)))
    return line if pieces and pieces[0] == "" else dialect.guard(line)


def _end(text: str, at: int, begun: tuple[int, str], pieces: list[str], dialect: Dialect) -> int:
    end, closing = begun
    pieces += (dialect.literal(text, at, end), closing)
    return end
