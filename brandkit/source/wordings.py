"""Wordings: lines that begin with ``~`` right below a block.

A wording is one line. Lines below it that are indented by two spaces go on with it, so that a list or code can be a
wording too.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from brandkit.model.place import Span
from brandkit.source.excerpt import Excerpt

WORDING = re.compile(r"~(?:[ \t]+|$)")
CONTINUED = "  "


def goes_on(line: str) -> bool:
    """Return whether `line` goes on with the wording above it."""
    return line.startswith(CONTINUED) and not line.isspace()


def read_wording(lines: Sequence[Excerpt]) -> Excerpt:
    """Return the words of a wording: its first line without the ``~``, the others without two spaces."""
    mark = WORDING.match(lines[0].text)
    first = lines[0].part(mark.end() if mark else 0, len(lines[0].text))
    return join_lines([first, *(line.part(len(CONTINUED), len(line.text)) for line in lines[1:])])


def join_lines(lines: Sequence[Excerpt]) -> Excerpt:
    r"""Return lines as one excerpt, joined by ``\n``; the end of a line is after its last character."""
    starts = [0, *accumulate(len(line.text) + 1 for line in lines[:-1])]

    def span(start: int, end: int) -> Span:
        begin, finish = place(start), place(max(start, end))
        return Span(begin.path, begin.line, begin.column, finish.line, finish.column)

    def place(offset: int) -> Span:
        at = bisect_right(starts, offset) - 1
        return lines[at].span(offset - starts[at], offset - starts[at])

    return Excerpt("\n".join(line.text for line in lines), span, lines[0].faults)
