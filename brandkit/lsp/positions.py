"""Places in texts as the protocol counts them: lines from 0, and in a line the units of an encoding.

Source: Language Server Protocol 3.17, Position and PositionEncodingKind; LF, CRLF and CR end a line there as here.
"""

from lsprotocol.types import Position, Range

from brandkit.model.frozen import frozen
from brandkit.model.place import Span
from brandkit.source.text_files import even_lines

DEFAULT = "utf-16"
"""What counts where client and server agree on nothing else."""


@frozen
class Ruler:
    """A text by lines, and the encoding whose units are counted: ``utf-8``, ``utf-16`` or ``utf-32``."""

    lines: tuple[str, ...]
    encoding: str = DEFAULT

    def position(self, line: int, column: int) -> Position:
        """Return the position of a line and a column from 1, in code points; past an end, that end."""
        if line > len(self.lines):
            last = len(self.lines) - 1
            return Position(last, units(self.lines[last], self.encoding))
        return Position(line - 1, units(self.lines[line - 1][: column - 1], self.encoding))

    def range(self, span: Span) -> Range:
        """Return a span as the protocol says it."""
        return Range(self.position(span.line, span.column), self.position(span.end_line, span.end_column))

    def place(self, position: Position) -> tuple[int, int]:
        """Return line and column from 1 of a position; of one inside of a character, those of the character."""
        if position.line >= len(self.lines):
            return len(self.lines), len(self.lines[-1]) + 1
        line, column, left = self.lines[position.line], 0, position.character
        while column < len(line) and (width := units(line[column], self.encoding)) <= left:
            column, left = column + 1, left - width
        return position.line + 1, column + 1


def ruler_for(text: str, encoding: str) -> Ruler:
    """Return what measures a text."""
    return Ruler(tuple(even_lines(text).split("\n")), encoding)


def units(text: str, encoding: str) -> int:
    """Return how many units of an encoding a text has."""
    if encoding == "utf-32" or text.isascii():
        return len(text)
    if encoding == "utf-8":
        return len(text.encode("utf-8", "surrogatepass"))
    return len(text) + sum(sign > "\uffff" for sign in text)
