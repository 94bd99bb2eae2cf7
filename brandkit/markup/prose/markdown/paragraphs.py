"""Paragraphs that have ended: targets of links are taken out of them, tables made of them."""

import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from brandkit.markup.prose.markdown.events import Event, Leaf
from brandkit.markup.prose.markdown.tables import find_table, table_events

References: TypeAlias = dict[str, str]
"""The targets of links by their labels, in `label_of`'s form."""

_LABEL = r"\[((?:\\.|[^\[\]\\])+)\]"
_DEFINITION = re.compile(
    rf"""[ \t]*{_LABEL}:[ \t]*\n?[ \t]*
    (?:<((?:\\.|[^<>\\\n])*)>|([^\s<]\S*))
    (?:(?:[ \t]+|[ \t]*\n[ \t]*)("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\))(?=[ \t]*(?:\n|\Z)))?
    [ \t]*(?:\n|\Z)""",
    re.VERBOSE,
)


def label_of(label: str) -> str:
    """Return a label in the form in which labels are equal."""
    return " ".join(label.split()).casefold()


def finish(text: str, lines: Sequence[tuple[int, int]], references: References) -> Iterator[Event]:
    """Yield what a paragraph comes out as."""
    lines = without_references(text, lines, references)
    table = find_table(text, lines) if len(lines) > 1 else None
    if table is None:
        if lines:
            yield Leaf(("p",), lines)
        return
    if table.first:
        yield Leaf(("p",), lines[: table.first])
    yield from table_events(text, lines, table)


def without_references(
    text: str, lines: Sequence[tuple[int, int]], references: References
) -> Sequence[tuple[int, int]]:
    """Return the lines of a paragraph without the targets of links at its beginning, which are noted."""
    while lines and text.startswith("[", _first_character(text, *lines[0])):
        joined = "\n".join(text[begin:end] for begin, end in lines)
        found = _DEFINITION.match(joined)
        label = label_of(found[1]) if found else ""
        if not found or not label:
            break
        target = found[2] if found[2] is not None else found[3]
        references.setdefault(label, target)
        lines = lines[found[0].rstrip("\n").count("\n") + 1 :]
    return lines


def _first_character(text: str, begin: int, end: int) -> int:
    while begin < end and text[begin] in " \t":
        begin += 1
    return begin
