"""Blocks of Markdown: headings, paragraphs, lists, quotes, code, HTML, footnotes, in the order of the file."""

import re
from collections.abc import Iterator

from brandkit.markup.prose.markdown.cursor import Cursor, look, take_columns, take_quote
from brandkit.markup.prose.markdown.events import Event
from brandkit.markup.prose.markdown.forms import FORMULA_END
from brandkit.markup.prose.markdown.openers import open_blocks
from brandkit.markup.prose.markdown.page import Page, close_containers, close_leaf
from brandkit.markup.prose.markdown.paragraphs import References

_LINE = re.compile(r"([^\r\n]*)(?:\r\n?|\n)?")
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")


def read_blocks(text: str, start: int = 0) -> tuple[list[Event], References]:
    """Return the blocks of a page whose Markdown begins at `start`, and the targets of its links by their labels."""
    page = Page(text)
    for begin, end in _lines(text, start):
        _read_line(page, begin, end)
    close_leaf(page)
    close_containers(page, 0)
    return page.events, page.references


def _lines(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield where each line begins, and where it ends without its line end."""
    for found in _LINE.finditer(text, start):
        if found[0]:
            yield found.span(1)


def _read_line(page: Page, begin: int, end: int) -> None:
    text, containers = page.text, page.containers
    if not containers and begin < end and text[begin] in _PLAIN and page.leaf in ("p", ""):
        page.leaf = "p"
        page.lines.append((begin, end))
        return
    cursor = Cursor(text, begin, end)
    look(cursor)
    matched = _matched(page, cursor)
    if matched != len(containers) or page.leaf in ("p", "") or not _goes_on(page, cursor):
        open_blocks(page, cursor, matched)
    page.was_blank = cursor.is_blank


def _matched(page: Page, cursor: Cursor) -> int:
    """Return how many of the open containers go on in a line; the cursor goes behind their marks."""
    for number, container in enumerate(page.containers):
        match container.kind:
            case "blockquote":
                if cursor.is_blank or cursor.indent > 3 or page.text[cursor.inner] != ">":
                    return number
                take_quote(cursor)
            case "li" | "footnote":
                if cursor.is_blank:
                    if container.is_empty and container.kind == "li":
                        return number
                elif cursor.indent >= container.width:
                    take_columns(cursor, container.width)
                else:
                    return number
    return len(page.containers)


def _goes_on(page: Page, cursor: Cursor) -> bool:
    """Take in a line of a leaf that is no paragraph, if it is one."""
    text, end = page.text, cursor.end
    if page.leaf == "code":
        if cursor.indent < 4 and not cursor.is_blank:
            close_leaf(page)
            return False
        take_columns(cursor, 4)
        page.lines.append((cursor.at, end))
        return True
    if page.leaf == "fence":
        if page.until and cursor.indent < 4 and page.until.match(text, cursor.inner, end):
            close_leaf(page)
        else:
            page.lines.append((cursor.at, end))
        return True
    if page.leaf == "formula":
        if cursor.is_blank or FORMULA_END.search(text, cursor.at, end):
            close_leaf(page)
            return not cursor.is_blank
        page.lines.append((cursor.at, end))
        return True
    if page.until is None and cursor.is_blank:
        close_leaf(page)
        return False
    page.lines.append((cursor.at, end))
    if page.until and page.until.search(text, cursor.at, end):
        close_leaf(page)
    return True
