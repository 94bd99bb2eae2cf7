"""The shape of Markdown lines: what kind of block a line begins, and how far that block goes.

CommonMark 0.31 decides, with three deliberate differences. Lists of the same kind stay one list whichever
bullet marks them; two columns of indentation are enough for an inner list; and lines indented by four columns are no
code, since nobody indents a greeting to quote a program. `brandkit.source.blocks` and the parser share this
one grammar, so that they cannot disagree on where a block ends.
"""

import re
from collections.abc import Collection, Sequence

from brandkit.markup.markdown.tables import is_table
from brandkit.model.frozen import frozen

HEADING = re.compile(r" {0,3}(#{1,6})(?:[ ]+(.*))?$")
UNDERLINE = re.compile(r" {0,3}(=+|-+) *$")
DIVIDER = re.compile(r" {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$")
FENCE = re.compile(r"( {0,3})(`{3,}(?=[^`]*$)|~{3,})")
QUOTE = re.compile(r" {0,3}> ?")
ITEM = re.compile(r"( *)(?:[-*+]|(\d{1,9})[.)])(?: +|$)")

INNER = 2
"""How many columns deeper than the outer marker an inner list, or a further paragraph of an item, begins."""


@frozen
class Group:
    """Lines that are one block. ``first`` is the index of its first line, ``end`` that after its last."""

    kind: str
    """paragraph, heading, list, quote, table, code, divider, or alone."""
    first: int
    end: int


def expand(text: str) -> list[str]:
    """Return the lines of `text` with tabs as spaces, four columns to a stop, as CommonMark counts them."""
    return [line.expandtabs(4) for line in text.split("\n")]


def group(lines: Sequence[str], alone: Collection[int] = frozenset()) -> tuple[Group, ...]:
    """Return the blocks among `lines`, which hold no tabs (see `expand`); blank lines are in none.

    Each line whose index is in `alone` is a group of its own and ends the block before it, unless it is code.
    """
    groups: list[Group] = []
    at = 0
    while at < len(lines):
        if is_blank(lines[at]):
            at += 1
            continue
        groups.append(_reach(lines, at, alone))
        at = groups[-1].end
    return tuple(groups)


def is_blank(line: str) -> bool:
    """Return whether `line` holds nothing but spaces. Other white space, a no-break space say, is something."""
    return not line.strip(" ")


def indent(line: str) -> int:
    """Return how many spaces `line` begins with."""
    return len(line) - len(line.lstrip(" "))


def opening(lines: Sequence[str], at: int) -> str:
    """Return the kind of block that the line at `at`, which is not blank, would begin."""
    line = lines[at]
    if FENCE.match(line):
        return "code"
    if HEADING.match(line):
        return "heading"
    if DIVIDER.match(line):
        return "divider"
    if QUOTE.match(line):
        return "quote"
    if ITEM.match(line) and indent(line) < 4:
        return "list"
    if at + 1 < len(lines) and is_table(line, lines[at + 1]):
        return "table"
    return "paragraph"


def closes(fence: str, line: str) -> bool:
    """Return whether `line` ends the code that `fence` opened."""
    opened = FENCE.match(fence)
    mark = opened[2] if opened else "```"
    bare = line.strip(" ")
    return indent(line) < 4 and len(bare) >= len(mark) and bare == mark[0] * len(bare)


def _reach(lines: Sequence[str], at: int, alone: Collection[int]) -> Group:
    if at in alone:
        return Group("alone", at, at + 1)
    kind = opening(lines, at)
    if kind == "code":
        return Group(kind, at, _code_end(lines, at))
    if kind == "list":
        return Group(kind, at, _list_end(lines, at, alone))
    if kind in {"quote", "table"}:
        return Group(kind, at, _run_end(lines, at, alone, kind))
    if kind == "paragraph":
        return _paragraph(lines, at, alone)
    return Group(kind, at, at + 1)


def _code_end(lines: Sequence[str], at: int) -> int:
    for index in range(at + 1, len(lines)):
        if closes(lines[at], lines[index]):
            return index + 1
    return len(lines)


def _run_end(lines: Sequence[str], at: int, alone: Collection[int], kind: str) -> int:
    """Return where a quote or a table ends: plain lines go on with it (in a quote, CommonMark calls them lazy)."""
    index = at + 2 if kind == "table" else at + 1
    while index < len(lines) and index not in alone and not is_blank(lines[index]):
        if opening(lines, index) not in {kind, "paragraph"} or (kind == "quote" and UNDERLINE.match(lines[index])):
            break
        index += 1
    return index


def _paragraph(lines: Sequence[str], at: int, alone: Collection[int]) -> Group:
    index = at + 1
    while index < len(lines) and index not in alone and not is_blank(lines[index]):
        if UNDERLINE.match(lines[index]):
            return Group("heading", at, index + 1)
        if _interrupts(lines, index):
            break
        index += 1
    return Group("paragraph", at, index)


def _interrupts(lines: Sequence[str], at: int) -> bool:
    """Return whether the line at `at` ends the paragraph above it.

    A number other than 1 does not: "the year was" / "1986. What a year" is prose (CommonMark 5.2). Nor does an
    item without words.
    """
    kind = opening(lines, at)
    item = ITEM.match(lines[at])
    if kind == "list" and item:
        return item[2] in {None, "1"} and item.end() < len(lines[at])
    return kind != "paragraph"


def _list_end(lines: Sequence[str], at: int, alone: Collection[int]) -> int:
    first = ITEM.match(lines[at])
    index = at + 1
    while index < len(lines) and index not in alone:
        follows_blank = is_blank(lines[index])
        while index < len(lines) and index not in alone and is_blank(lines[index]):
            index += 1
        if index == len(lines) or index in alone or not _goes_on(first, lines, index, follows_blank=follows_blank):
            break
        index += 1
    while is_blank(lines[index - 1]):
        index -= 1
    return index


def _goes_on(first: re.Match[str] | None, lines: Sequence[str], at: int, *, follows_blank: bool) -> bool:
    """Return whether the list that began with the item `first` holds the line at `at` too."""
    base = len(first[1]) if first else 0
    if indent(lines[at]) >= base + INNER:
        return True
    kind = opening(lines, at)
    if kind == "list":
        item = ITEM.match(lines[at])
        return bool(first and item and (first[2] is None) == (item[2] is None))
    return kind == "paragraph" and not follows_blank
