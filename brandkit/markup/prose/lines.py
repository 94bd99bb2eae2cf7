"""What a plain text is to its reader: lines, some of which are items of lists, quotes or rows of tables.

Finished variants are read as lines: a platform's own form of a heading is a line like others, and only the writer
knew that it was one. So a heading counts as a paragraph here.
"""

import re
from collections.abc import Iterator

from brandkit.model.prose import Stretch

_LINE = re.compile(r"[^\n]+")
_QUOTE = re.compile(r"[ \t]*(?:>[ \t]?)+")
# What channels write before an item: a hyphen, a bullet or a number.
_ITEM = re.compile(r"[ \t]*(?:[-–•*‣◦]|\d{1,3}[.)])[ \t]+(?=\S)")
_CELL = re.compile(r"[^\t]+")


def stretches_of(text: str) -> tuple[Stretch, ...]:
    """Return the stretches of a text whose blocks are lines apart, as readings are; marks are no part of them."""
    return tuple(stretch for line in _LINE.finditer(text) for stretch in _stretches(text, *line.span()))


def _stretches(text: str, start: int, end: int) -> Iterator[Stretch]:
    around: tuple[str, ...] = ()
    if quote := _QUOTE.match(text, start, end):
        start, around = quote.end(), ("blockquote",)
    if item := _ITEM.match(text, start, end):
        yield from _trimmed(text, item.end(), end, (*around, "list"))
    elif "\t" in text[start:end].strip():
        for cell in _CELL.finditer(text, start, end):
            yield from _trimmed(text, *cell.span(), (*around, "table.cell"))
    else:
        yield from _trimmed(text, start, end, (*around, "paragraph"))


def _trimmed(text: str, start: int, end: int, scopes: tuple[str, ...]) -> Iterator[Stretch]:
    """Yield the stretch without white space around it; nothing, where there is nothing else."""
    words = text[start:end]
    begin = start + len(words) - len(words.lstrip())
    if words.strip():
        yield Stretch(begin, begin + len(words.strip()), scopes)
