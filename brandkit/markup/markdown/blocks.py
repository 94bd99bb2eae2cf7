"""The readers of blocks: from the lines of a heading, a list, a quote ... to our small tree.

Import this module inside the function that needs it: it loads Python-Markdown.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from markdown import Markdown

from brandkit.markup.markdown.engine import parse_line
from brandkit.markup.markdown.lines import FENCE, HEADING, QUOTE, UNDERLINE, Group, closes, expand, group, indent
from brandkit.markup.markdown.lists import DEEPEST, Entry, outline
from brandkit.markup.markdown.tables import read_alignments, split_cells
from brandkit.markup.markdown.text import Decoder, Refusal, read_verbatim, strip, tidy
from brandkit.markup.markdown.tree import read_line
from brandkit.model.frozen import frozen
from brandkit.model.tree import (
    Break,
    CodeBlock,
    Content,
    Divider,
    For,
    Heading,
    If,
    Image,
    Inline,
    Item,
    List,
    Paragraph,
    Picture,
    Quote,
    Table,
)

SPACES = re.compile(r" {3,}")
RUN = re.compile(r"[*_]+")

MOST_RUNS = 256
"""The most runs of ``*`` and ``_`` in a line. Python-Markdown reads emphasis recursively: 600 levels are too many for
Python's stack; this allows 128. No line that a person wrote has half as many."""


@frozen
class Scope:
    """What the readers need: the engine, the decoder, and how many quotes there are around."""

    engine: Markdown
    decoder: Decoder
    quotes: int = 0

    def refuse(self, text: str, mend: str, quote: str = "") -> None:
        """Tell the caller of something that cannot be taken as written."""
        self.decoder.refuse(Refusal(text, mend, quote))


def read_words(text: str, scope: Scope) -> tuple[Inline, ...]:
    """Return what a line says; a space at either end stays."""
    # Two spaces can mean a break, more mean no more; Python-Markdown is slow with thousands of them.
    text = SPACES.sub("  ", text)
    if len(RUN.findall(text)) > MOST_RUNS:
        scope.refuse(f"more than {MOST_RUNS} marks of emphasis in one line", "use fewer * and _, or divide the block")
        return tidy(read_verbatim(text, scope.decoder))
    return read_line(parse_line(scope.engine, text), scope.decoder)


def read_block(text: str, scope: Scope) -> Content:
    """Return what one block says; several are refused and read as one paragraph."""
    lines = expand(text)
    groups = group(lines)
    if len(groups) > 1:
        scope.refuse("several blocks in the place of one", "leave a blank line between blocks, or none within")
    if len(groups) != 1:
        return _paragraph(lines, scope)
    return _read(lines, groups[0], scope)


def _read(lines: Sequence[str], found: Group, scope: Scope) -> Content:
    own = lines[found.first : found.end]
    match found.kind:
        case "heading":
            return _heading(own, scope)
        case "list":
            return _list(own, scope)
        case "quote":
            return _quote(own, scope)
        case "table":
            return _table(own, scope)
        case "code":
            return _code(own, scope)
        case "divider":
            return Divider()
    return _paragraph(own, scope)


def _words(lines: Sequence[str], scope: Scope) -> tuple[Inline, ...]:
    return strip(read_words("\n".join(line.lstrip(" ") for line in lines), scope))


def _paragraph(lines: Sequence[str], scope: Scope) -> Content:
    match _words(lines, scope):
        case (Image(alt=alt, target=target),):
            return Picture(alt, target)
        case words:
            return Paragraph(words)


def _heading(lines: Sequence[str], scope: Scope) -> Content:
    marks = HEADING.match(lines[0])
    if marks and len(lines) == 1:
        return Heading(len(marks[1]), _words([_without_closing_marks(marks[2] or "")], scope))
    underline = UNDERLINE.match(lines[-1])
    return Heading(1 if underline and "=" in underline[1] else 2, _words(lines[:-1], scope))


def _without_closing_marks(text: str) -> str:
    bare = text.rstrip(" ").rstrip("#")
    return bare if not bare or bare.endswith(" ") else text


def _code(lines: Sequence[str], scope: Scope) -> Content:
    body = lines[1:-1] if len(lines) > 1 and closes(lines[0], lines[-1]) else lines[1:]
    fence = FENCE.match(lines[0])
    shift = len(fence[1]) if fence else 0
    return CodeBlock(tuple(_code_line(line[min(shift, indent(line)) :], scope) for line in body))


def _code_line(line: str, scope: Scope) -> tuple[Inline, ...]:
    nodes = tuple(read_verbatim(line, scope.decoder))
    if any(isinstance(node, If | For) for node in nodes):
        scope.refuse("a condition inside a code block", "put the condition around two code blocks")
        nodes = tuple(node for node in nodes if not isinstance(node, If | For))
    return nodes


def _quote(lines: Sequence[str], scope: Scope) -> Content:
    inner = [line[mark.end() :] if (mark := QUOTE.match(line)) else line for line in lines]
    if scope.quotes + 1 >= DEEPEST:
        scope.refuse(f"quotes that nest more than {DEEPEST} deep", "quote less deeply")
        return Quote((_paragraph(inner, scope),))
    within = replace(scope, quotes=scope.quotes + 1)
    return Quote(tuple(_read(inner, found, within) for found in group(inner)))


def _table(lines: Sequence[str], scope: Scope) -> Content:
    align = read_alignments(lines[1])
    head, *rows = (split_cells(line) for line in (lines[0], *lines[2:]))
    width = max(len(cells) for cells in (head, *rows))
    if width > len(align) or len(head) != len(align):
        found = f"a table with marks for {len(align)} and cells for {width} columns"
        scope.refuse(found, "make them as many in all lines; write \\| for a bar that is a character")
    filled = [_cells(cells, max(width, len(align)), scope) for cells in (head, *rows)]
    return Table(filled[0], tuple(filled[1:]), align + ("",) * (width - len(align)))


def _cells(cells: Sequence[str], width: int, scope: Scope) -> tuple[tuple[Inline, ...], ...]:
    return tuple(_words([cell], scope) for cell in cells) + ((),) * (width - len(cells))


def _list(lines: Sequence[str], scope: Scope) -> Content:
    found = outline(lines)
    if found.is_too_deep:
        scope.refuse(f"a list with more than {DEEPEST} levels", "make it less deep")
    return _lists(found.entries, 0, scope)[0]


def _lists(entries: Sequence[Entry], depth: int, scope: Scope) -> tuple[List, ...]:
    """Return the lists that `entries`, none of them less deep than `depth`, make: bullets and numbers apart."""
    heads = [index for index, entry in enumerate(entries) if entry.depth == depth]
    lists: list[List] = []
    for is_ordered, run in groupby(pairwise([*heads, len(entries)]), lambda pair: entries[pair[0]].number is not None):
        pairs = list(run)
        items = tuple(
            Item(_item(entries[head], scope), _lists(entries[head + 1 : end], depth + 1, scope)) for head, end in pairs
        )
        lists.append(List(is_ordered, items, entries[pairs[0][0]].number or 0 if is_ordered else 1))
    return tuple(lists)


def _item(entry: Entry, scope: Scope) -> tuple[Inline, ...]:
    """Return the words of an item: its paragraphs, with a break between them."""
    if entry.is_late:
        scope.refuse("words after an inner list", "put them before it, or end the list with a line at the margin")
    words: list[Inline] = []
    for found in group(entry.lines):
        if found.kind != "paragraph":
            mend = "give an inner list lines of its own, and put anything else between two lists"
            kind = "code" if found.kind == "code" else f"a {found.kind}"
            scope.refuse(f"{kind} inside an item, which holds words and lists only", mend)
        words += [*([Break()] if words else []), *_words(entry.lines[found.first : found.end], scope)]
    return tidy(words)
