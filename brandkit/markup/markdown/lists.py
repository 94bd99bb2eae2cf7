"""Lists in Markdown: items and their depth, from the lines of one list.

How deep an item is, is told by its marker's column: two columns more than the marker above make an inner
list, fewer end it. People indent by two, three or four columns, and not always by the same.
"""

from collections.abc import Sequence

from brandkit.markup.markdown.lines import INNER, ITEM, indent, is_blank
from brandkit.model.frozen import frozen

DEEPEST = 16
"""How many levels of lists or of quotes a block may have. Nobody reads deeper, and the tree is read recursively."""


@frozen
class Entry:
    """One item, apart from the lists inside it."""

    depth: int
    """0 for an item of the outermost list."""
    number: int | None
    """Its number in an ordered list; None in one with bullets."""
    lines: tuple[str, ...]
    """Its words, without marker and indentation; a blank line is ``""``."""
    is_late: bool = False
    """Whether some of its lines stand after an inner list, where `Item` has no place for them."""


@frozen
class Outline:
    """The items of a list in reading order."""

    entries: tuple[Entry, ...]
    is_too_deep: bool
    """Whether items nested deeper than `DEEPEST` levels were raised to the last level."""


def outline(lines: Sequence[str]) -> Outline:
    """Return the items of a list; the first of `lines`, which hold no tabs, has a marker."""
    entries: list[Entry] = []
    markers: list[int] = []  # the columns of the markers from the outermost list to the current item
    is_too_deep = False
    for line in lines:
        item = ITEM.match(line)
        if item:
            depth = _depth(markers, len(item[1]))
            is_too_deep = is_too_deep or depth == DEEPEST
            markers[min(depth, DEEPEST - 1) :] = [len(item[1])]
            number = int(item[2]) if item[2] is not None else None
            entries.append(Entry(len(markers) - 1, number, (line[item.end() :],)))
        else:
            _add(entries, markers, line)
    return Outline(tuple(entries), is_too_deep)


def _depth(markers: Sequence[int], column: int) -> int:
    """Return how deep an item is whose marker stands at `column`: inside the last one left enough of it."""
    depth = len(markers)
    while depth and column < markers[depth - 1] + INNER:
        depth -= 1
    return depth


def _add(entries: list[Entry], markers: Sequence[int], line: str) -> None:
    """Add a line without a marker to the item it belongs to."""
    place = len(entries) - 1
    if not is_blank(line) and entries[place].lines[-1] == "":
        depth = max(_depth(markers, indent(line)) - 1, 0)
        place = max(index for index, entry in enumerate(entries) if entry.depth <= depth)
    entry = entries[place]
    is_late = entry.is_late or place < len(entries) - 1
    entries[place] = Entry(entry.depth, entry.number, (*entry.lines, line.lstrip(" ")), is_late)
