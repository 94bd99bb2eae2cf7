"""The sentence around a place, so that a finding is known again when lines move or are broken otherwise."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from brandkit.model.place import Span

_END = re.compile(r"[.!?…。！？]+[\"'”’»)\]]*(?=\s|$)")
_BEGIN = re.compile(r"\s*(?:~ |#|[-*+] |\d+[.)] |\||>|\{[:%])")
"""What a line begins with that is not the rest of the one before it: another wording, an item, an attribute."""
_FENCE = "---"


def sentence_at(text: str, span: Span) -> str:
    """Return the sentences that a span touches, with plain single spaces; in front matter its lines.

    A sentence ends within its paragraph. The same words give the same value wherever they stand in the file.
    """
    lines = text.split("\n")
    if not 1 <= span.line <= span.end_line <= len(lines):
        return ""
    head = _front_matter(lines)
    if span.line <= head:
        return _flat("\n".join(lines[span.line - 1 : span.end_line]))
    first, last = _paragraph(lines, span, head)
    paragraph = "\n".join(lines[first:last])
    start = _offset(lines, first, span.line - 1) + span.column - 1
    end = max(_offset(lines, first, span.end_line - 1) + span.end_column - 1, start)
    ends = [0, *(match.end() for match in _END.finditer(paragraph)), len(paragraph)]
    return _flat(paragraph[ends[bisect_right(ends, start) - 1] : ends[min(bisect_left(ends, end), len(ends) - 1)]])


def _front_matter(lines: Sequence[str]) -> int:
    """Return how many lines front matter has, its marks included."""
    if lines[0].rstrip() != _FENCE:
        return 0
    return next((number for number, line in enumerate(lines[1:], 2) if line.rstrip() == _FENCE), 0)


def _paragraph(lines: Sequence[str], span: Span, head: int) -> tuple[int, int]:
    """Return the lines around a span that belong together: the first, and the one behind the last."""
    first, last = span.line - 1, span.end_line
    while first > head and lines[first - 1].strip() and not _BEGIN.match(lines[first]):
        first -= 1
    while last < len(lines) and lines[last].strip() and not _BEGIN.match(lines[last]):
        last += 1
    return first, last


def _offset(lines: Sequence[str], first: int, number: int) -> int:
    return sum(len(line) + 1 for line in lines[first:number])


def _flat(text: str) -> str:
    return " ".join(text.split())
