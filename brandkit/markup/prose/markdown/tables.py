"""Tables: a row of names, a row of dashes, and rows of cells, as GitHub writes them."""

import re
from collections.abc import Iterator

from brandkit.markup.prose.markdown.events import Element, Event, Leaf, Lines
from brandkit.model.frozen import frozen

_DASHES = re.compile(r"[ \t]{0,3}(?=.*[|:])[|:\- \t]+$")
_COLUMN = re.compile(r"\s*:?-+:?\s*$")
_SPACES = " \t\n\v\f\r"
_CELL_END = re.compile(r"(?<!\\)\|")


@frozen
class Table:
    """Where a table stands among the lines of a paragraph."""

    first: int
    """The number of the line with the names of its columns."""
    columns: int


def find_table(text: str, lines: Lines) -> Table | None:
    """Return the table that a paragraph ends with, None where it is none."""
    for number in range(1, len(lines)):
        columns = _columns(text[slice(*lines[number])])
        if columns:
            names = list(_cells(text, *lines[number - 1]))
            return Table(number - 1, columns) if len(names) == columns else None
    return None


def table_events(text: str, lines: Lines, table: Table) -> Iterator[Event]:
    """Yield the rows of a table."""
    yield Element("table")
    yield Element("thead")
    yield from _row(text, lines[table.first], "th", table.columns)
    yield Element("thead", ends=True)
    rows = lines[table.first + 2 :]
    if rows:
        yield Element("tbody")
        for line in rows:
            yield from _row(text, line, "td", table.columns)
        yield Element("tbody", ends=True)
    yield Element("table", ends=True)


def _row(text: str, line: tuple[int, int], tag: str, columns: int) -> Iterator[Event]:
    yield Element("tr")
    for number, cell in enumerate(_cells(text, *line)):
        if number < columns:
            yield Leaf((tag,), (cell,))
    yield Element("tr", ends=True)


def _columns(row: str) -> int:
    """Return how many columns a row of dashes has, 0 where it is none."""
    if "-" not in row or not _DASHES.match(row):
        return 0
    cells = row.split("|")
    if not cells[0].strip():
        cells = cells[1:]
    if cells and not cells[-1].strip():
        cells = cells[:-1]
    return len(cells) if all(map(_COLUMN.match, cells)) else 0


def _cells(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    begin, end = _trimmed(text, begin, end)
    if begin < end and text[begin] == "|":
        begin += 1
    if begin < end and text[end - 1] == "|":
        end -= 1
    while begin < end:
        bar = _CELL_END.search(text, begin, end)
        until = bar.start() if bar else end
        yield _trimmed(text, begin, until)
        begin = until + 1


def _trimmed(text: str, begin: int, end: int) -> tuple[int, int]:
    while begin < end and text[begin] in _SPACES:
        begin += 1
    while begin < end and text[end - 1] in _SPACES:
        end -= 1
    return begin, end
