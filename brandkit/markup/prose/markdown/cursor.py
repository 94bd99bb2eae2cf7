"""Where a line is read: tabs count as columns, a part of one may belong to what stands around it."""

import re

from brandkit.model.frozen import mutable

TAB = 4
_INDENT = re.compile(r"[ \t]*")


@mutable
class Cursor:
    """A place in a line of the file."""

    text: str
    at: int
    """Offset in the file of the next character."""
    end: int
    """Offset behind the line's last character."""
    column: int = 0
    """Of the character at `at`, from 0."""
    used: int = 0
    """Columns that belong to containers; more than `column`, where they end in the middle of a tab."""
    inner: int = 0
    """Offset of the first character that is no white space."""
    inner_column: int = 0

    @property
    def indent(self) -> int:
        """Columns of white space before the words."""
        return self.inner_column - self.used

    @property
    def is_blank(self) -> bool:
        """Return whether nothing but white space is left."""
        return self.inner >= self.end


def look(cursor: Cursor) -> None:
    """Find the first character that is no white space."""
    at, column = cursor.at, cursor.column
    found = _INDENT.match(cursor.text, at, cursor.end)
    cursor.inner = found.end() if found else at
    space = cursor.text[at : cursor.inner]
    if "\t" in space:
        for character in space:
            column += TAB - column % TAB if character == "\t" else 1
    else:
        column += len(space)
    cursor.inner_column = column


def take_columns(cursor: Cursor, count: int) -> None:
    """Give up to `count` columns of white space to a container."""
    cursor.used += count
    while cursor.at < cursor.inner:
        width = TAB - cursor.column % TAB if cursor.text[cursor.at] == "\t" else 1
        if cursor.column + width > cursor.used:
            break
        cursor.at += 1
        cursor.column += width
    look(cursor)


def take_mark(cursor: Cursor, length: int) -> None:
    """Give the white space and the next `length` characters to a container."""
    cursor.at = cursor.inner + length
    cursor.column = cursor.used = cursor.inner_column + length
    look(cursor)


def take_quote(cursor: Cursor) -> None:
    """Give a quote's mark, and the space behind it, to its container."""
    take_mark(cursor, 1)
    if cursor.indent > 0 and cursor.at < cursor.end:
        take_columns(cursor, 1)
