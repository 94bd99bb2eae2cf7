"""Places in a text: from offsets, which parsers count, to lines and columns, which people count."""

import re
from bisect import bisect_right

from brandkit.model.frozen import frozen
from brandkit.model.place import Span

_LINE_END = re.compile(r"\r\n?|\n")


@frozen
class Lines:
    """Where the lines of a text begin. Offsets are code points from 0."""

    path: str
    starts: tuple[int, ...]
    """The offset of each line's first character; the first is 0."""
    first_line: int = 1
    """The number of the text's first line in its file."""

    def place(self, offset: int) -> tuple[int, int]:
        """Return line and column, both from 1, of the character at `offset`."""
        index = bisect_right(self.starts, offset) - 1
        return self.first_line + index, offset - self.starts[index] + 1

    def span(self, start: int, end: int) -> Span:
        """Return the span of the characters from `start` to before `end`."""
        line, column = self.place(start)
        last = column + end - start
        index = line - self.first_line + 1
        if end <= start or (index < len(self.starts) and end < self.starts[index]):  # most spans lie in one line
            return Span(self.path, line, column, line, max(column, last))
        return Span(self.path, line, column, *self.place(end))


def find_lines(text: str, path: str, first_line: int = 1) -> Lines:
    """Return where the lines of `text` begin; LF, CRLF and CR end a line, nothing else does."""
    starts = (0, *(match.end() for match in _LINE_END.finditer(text)))
    return Lines(path, starts, first_line)
