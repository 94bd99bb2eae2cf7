"""Places as an editor in a browser counts them: UTF-16 units from the beginning of a text."""

from bisect import bisect_left
from collections.abc import Sequence

from brandkit.model.frozen import frozen
from brandkit.model.place import Span
from brandkit.source.places import find_lines


@frozen
class Ruler:
    """Counts in one text."""

    text: str
    starts: tuple[int, ...]
    """The offset of each line's first character, in code points."""
    wide: Sequence[int]
    """The offsets of characters that are two UTF-16 units."""


def ruler_of(text: str) -> Ruler:
    r"""Return what counts in a text whose lines end in ``\n``."""
    wide = [place for place, sign in enumerate(text) if sign > "\uffff"] if not text.isascii() else []
    return Ruler(text, find_lines(text, "").starts, wide)


def units(ruler: Ruler, offset: int) -> int:
    """Return how many UTF-16 units stand before an offset in code points."""
    kept = min(max(offset, 0), len(ruler.text))
    return kept + bisect_left(ruler.wide, kept)


def offset_of(ruler: Ruler, line: int, column: int) -> int:
    """Return the offset in code points of a line and a column, both from 1; past the text's end, its end."""
    if line > len(ruler.starts):
        return len(ruler.text)
    end = ruler.starts[line] - 1 if line < len(ruler.starts) else len(ruler.text)
    return min(ruler.starts[line - 1] + column - 1, end)


def stretch(ruler: Ruler, span: Span) -> dict[str, int]:
    """Return where a span begins and ends, in UTF-16 units."""
    start, end = offset_of(ruler, span.line, span.column), offset_of(ruler, span.end_line, span.end_column)
    return {"from": units(ruler, start), "to": units(ruler, max(start, end))}
