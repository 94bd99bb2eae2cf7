"""YAML without surprises: scalars as written, every fault at once, each with its line and column.

What a copywriter types is what we get: ``no``, ``12:30`` and ``1_000`` stay text. Anchors, aliases, tags, merge
keys and doubled keys are faults; depth and size are bounded, so that no input can hang or swell.
"""

from collections.abc import Mapping
from itertools import islice
from typing import Any

from brandkit.errors import Fault, SourceError
from brandkit.model.frozen import frozen
from brandkit.model.place import Span
from brandkit.source.excerpt import Excerpt
from brandkit.source.places import Lines, find_lines
from brandkit.source.scalars import find_origins
from brandkit.source.unfit import find_unfit
from brandkit.source.yaml_tree import Pointer, Reading, read_tree

MAX_BYTES = 65_536


@frozen
class Document:
    """A YAML text as a tree of dicts, lists and strings, and where each of them stands."""

    value: Any
    text: str
    lines: Lines
    ranges: Mapping[Pointer, tuple[int, int]]
    """Offsets of each value; those of a quoted scalar include its quotes."""
    key_ranges: Mapping[Pointer, tuple[int, int]]
    """Offsets of the key before each value of a mapping."""

    def span(self, pointer: Pointer = ()) -> Span:
        """Return where the value at `pointer` stands; of a value that is missing, where its parent does."""
        while pointer not in self.ranges:
            pointer = pointer[:-1]
        return self.lines.span(*self.ranges[pointer])

    def key_span(self, pointer: Pointer) -> Span:
        """Return where the key of the value at `pointer` stands; of an item of a list, the item itself."""
        if pointer in self.key_ranges:
            return self.lines.span(*self.key_ranges[pointer])
        return self.span(pointer)

    def at(self, *pointer: str | int) -> Any:
        """Return the value at a pointer; the empty string where there is none."""
        value = self.value
        for step in pointer:
            if isinstance(value, dict):
                value = value.get(str(step), "")
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                value = value[step]
            else:
                return ""
        return value

    def text_at(self, *pointer: str | int) -> str:
        """Return the string at a pointer; the empty string where there is none."""
        value = self.at(*pointer)
        return value if isinstance(value, str) else ""

    def keys_at(self, *pointer: str | int) -> tuple[str, ...]:
        """Return the keys of the mapping at a pointer; none where there is none."""
        value = self.at(*pointer)
        return tuple(value) if isinstance(value, dict) else ()

    def indexes_at(self, *pointer: str | int) -> range:
        """Return the indexes of the list at a pointer; none where there is none."""
        value = self.at(*pointer)
        return range(len(value)) if isinstance(value, list) else range(0)

    def excerpt(self, pointer: Pointer, faults: list[Fault]) -> Excerpt:
        """Return the string at `pointer` with the way back to the places of its characters."""
        value = self.text_at(*pointer)
        start, end = self.ranges[pointer]
        origins = find_origins(self.text[start:end], value)

        def span(first: int, last: int) -> Span:
            final = origins[last - 1] + 1 if last > first else origins[first]
            return self.lines.span(start + origins[first], start + final)

        return Excerpt(value, span, faults)


def load(
    text: str, path: str, first_line: int = 1, *, max_bytes: int = MAX_BYTES, last_of_doubled: bool = False
) -> Document:
    """Return the tree of a YAML text; an empty text is the empty string, like any empty scalar.

    Args:
        text: the YAML text, at most 64 KB unless `max_bytes` says otherwise.
        path: its file, for spans.
        first_line: the number of the text's first line in that file.
        max_bytes: how long it may be.
        last_of_doubled: of a key that stands there twice the last one counts; else it is a fault.

    Raises:
        SourceError: lists every fault up to the first that leaves the rest unreadable.
    """
    lines = find_lines(text, path, first_line)
    reading = Reading(text, lines, last_of_doubled)
    reading.faults.extend(_size_faults(text, lines, max_bytes) or _unfit_faults(text, lines))
    value = "" if reading.faults else read_tree(reading)
    if reading.faults:
        raise SourceError(dict.fromkeys(reading.faults))
    return Document(value, text, lines, reading.ranges, reading.key_ranges)


def _size_faults(text: str, lines: Lines, most: int) -> list[Fault]:
    size = len(text.encode("utf-8", "surrogatepass"))
    if size <= most:
        return []
    words = f"the YAML text has {size} bytes, {most} are allowed"
    return [Fault(words, "shorten or split the file", lines.span(0, 0))]


def _unfit_faults(text: str, lines: Lines) -> list[Fault]:
    """Name the characters that no YAML text may hold, the first ten of them."""
    start = 1 if text.startswith("\ufeff") else 0
    mend = "remove it; it is invisible, so type its line anew if you cannot see it"
    return [
        Fault(f"the character U+{ord(text[place]):04X} is not allowed", mend, lines.span(place, place + 1))
        for place in islice(find_unfit(text, start), 10)
    ]
