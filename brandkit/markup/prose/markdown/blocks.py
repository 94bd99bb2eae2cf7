"""Blocks of Markdown: headings, paragraphs, lists, quotes, code, HTML, footnotes, in the order of the file."""

import re

from brandkit.markup.prose.markdown.cursor import Cursor, look, take_columns, take_quote
from brandkit.markup.prose.markdown.events import Event
from brandkit.markup.prose.markdown.forms import FORMULA_END
from brandkit.markup.prose.markdown.openers import OPENING, open_blocks
from brandkit.markup.prose.markdown.page import Page, close_containers, close_leaf
from brandkit.markup.prose.markdown.paragraphs import References
from brandkit.markup.prose.markdown.whole import read_whole

_LINE = re.compile(r"([ \t]*)([^\r\n]*)(?:\r\n?|\n)?")


def read_blocks(text: str, start: int = 0) -> tuple[list[Event], References]:
    """Return the blocks of a page whose Markdown begins at `start`, and the targets of its links by their labels."""
    page = Page(text)
    at = start
    has_returns = "\r" in text
    while at < len(text):
        is_open = page.leaf or page.containers or has_returns
        end = at if is_open else read_whole(page, at)
        at = end if end > at else read_line(page, at)
    close_leaf(page)
    close_containers(page, 0)
    return page.events, page.references


def read_line(page: Page, at: int) -> int:
    """Take in the line that begins at `at`; return where the next one does."""
    found = _LINE.match(page.text, at)
    assert found  # it matches anything
    begin, inner = found.span(1)
    end = found.end(2)
    known = _take_blank(page, begin, end) if inner == end else _take_text(page, begin, inner, end)
    if not known:
        _read_line(page, begin, end)
    return found.end()


def _take_blank(page: Page, begin: int, end: int) -> bool:
    """Take in a blank line that nothing but the open leaf can end with; return whether it is one."""
    if page.leaf in ("p", ""):
        for container in page.containers:
            if container.kind == "blockquote" or (container.is_empty and container.kind == "li"):
                return False
        close_leaf(page)
    elif page.leaf == "fence" and not page.containers:
        page.lines.append((begin, end))
    else:
        return False
    page.was_blank = True
    return True


def _take_text(page: Page, begin: int, inner: int, end: int) -> bool:
    """Take in a line that can be nothing but more of the open leaf, or a paragraph's first; return whether it is one.

    Most lines are, and to read them as what they might be takes ten times as long.
    """
    leaf, first = page.leaf, page.text[inner]
    if leaf == "p" and first not in OPENING:
        page.lines.append((inner, end))  # also a lazy line, in which containers are not marked
    elif page.containers:
        return False
    elif not leaf and begin == inner and first not in OPENING:
        page.leaf = "p"
        page.lines.append((inner, end))
    elif (leaf == "fence" and first not in "`~") or (leaf == "html" and page.until is None):
        page.lines.append((begin, end))
    else:
        return False
    page.was_blank = False
    return True


def _read_line(page: Page, begin: int, end: int) -> None:
    cursor = Cursor(page.text, begin, end)
    look(cursor)
    matched = _matched(page, cursor)
    if matched != len(page.containers) or page.leaf in ("p", "") or not _goes_on(page, cursor):
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
