"""What a line of Markdown begins: containers, and a leaf in them."""

import re

from brandkit.markup.prose.markdown.cursor import Cursor, take_columns, take_mark, take_quote
from brandkit.markup.prose.markdown.events import Element, Leaf
from brandkit.markup.prose.markdown.forms import (
    CHECK_BOX,
    FENCE,
    FOOTNOTE,
    FORMULA,
    FORMULA_END,
    HEADING,
    HTML,
    MARKER,
    RULE,
    UNDERLINE,
)
from brandkit.markup.prose.markdown.page import (
    LISTS,
    Container,
    Page,
    add_child,
    close_containers,
    close_leaf,
    is_deep,
    open_container,
)
from brandkit.markup.prose.markdown.paragraphs import without_references

_FOOTNOTE_INDENT = 4
OPENING = frozenset("><#`~=-+*_[$0123456789")
"""What a line begins with that may open a block."""


def open_blocks(page: Page, cursor: Cursor, matched: int) -> None:
    """Open what a line begins; the first `matched` containers go on in it. Else it is text, or blank."""
    text = page.text
    while not cursor.is_blank and cursor.indent < 4 and text[cursor.inner] in OPENING:
        goes_on = _open(page, cursor, matched)
        if goes_on is None:
            break
        if not goes_on:
            return
        matched = len(page.containers)
    _take_words(page, cursor, matched)


def _open(page: Page, cursor: Cursor, matched: int) -> bool | None:
    """Open one block. Return whether more may stand in the line; None: it opens none."""
    text, at, end = page.text, cursor.inner, cursor.end
    match text[at]:
        case ">" if not is_deep(page):
            _make_room(page, matched)
            open_container(page, Container("blockquote"))
            take_quote(cursor)
            return True
        case "#" if found := HEADING.match(text, at, end):
            _make_room(page, matched)
            page.events.append(Leaf((f"h{len(found[1])}",), (_heading(text, found.end(), end),)))
            return False
        case "`" | "~" if found := FENCE.match(text, at, end):
            _make_room(page, matched)
            fence = found[0]
            page.leaf, page.until = "fence", re.compile(rf"{fence[0]}{{{len(fence)},}}[ \t]*$")
            return False
        case "<":
            return _open_html(page, cursor, matched)
        case "$" if found := FORMULA.match(text, at, end):
            _make_room(page, matched)
            page.leaf, page.until = "formula", None
            if FORMULA_END.search(text, found.end(), end):
                close_leaf(page)
            return False
        case "[" if not is_deep(page):
            return _open_footnote(page, cursor, matched)
    return _open_line_or_item(page, cursor, matched)


def _open_line_or_item(page: Page, cursor: Cursor, matched: int) -> bool | None:
    text, at, end = page.text, cursor.inner, cursor.end
    if text[at] in "=-" and page.leaf == "p" and matched == len(page.containers):
        found = UNDERLINE.match(text, at, end)
        if found and _make_heading(page, "h1" if text[at] == "=" else "h2"):
            return False
    if text[at] in "*-_" and RULE.match(text, at, end):
        _make_room(page, matched)
        page.events.append(Element("hr"))
        return False
    marker = MARKER.match(text, at, end)
    return _open_item(page, cursor, matched, marker[1]) if marker and not is_deep(page) else None


def _make_room(page: Page, matched: int) -> None:
    """End what the line does not go on with: a list, too, since only an item may follow an item."""
    close_leaf(page)
    if matched and page.containers[matched - 1].kind in LISTS:
        matched -= 1
    close_containers(page, matched)
    add_child(page)


def _make_heading(page: Page, tag: str) -> bool:
    """Make a heading of the paragraph that is open; not of one that has nothing but targets of links."""
    lines = without_references(page.text, page.lines, page.references)
    if not lines:
        return False
    page.leaf, page.lines = "", []
    stripped = [_stripped(page.text, begin, end) for begin, end in lines]
    page.events.append(Leaf((tag,), stripped))
    return True


def _heading(text: str, begin: int, end: int) -> tuple[int, int]:
    """Return where the words of a heading stand, without the signs that may close it."""
    line = text[begin:end].rstrip(" \t")
    words = line.rstrip("#")
    if words != line and words[-1:] in (" ", "\t", ""):
        line = words.rstrip(" \t")
    return begin, begin + len(line)


def _stripped(text: str, begin: int, end: int) -> tuple[int, int]:
    while begin < end and text[begin] in " \t":
        begin += 1
    return begin, end


def _open_html(page: Page, cursor: Cursor, matched: int) -> bool | None:
    text, at, end = page.text, cursor.inner, cursor.end
    is_paragraph = page.leaf == "p" and matched == len(page.containers)
    for begins, until, interrupts in HTML:
        if (interrupts or not is_paragraph) and begins.match(text, at, end):
            if not interrupts and page.leaf == "p":
                return None  # a lazy line of a paragraph
            _make_room(page, matched)
            page.leaf, page.until, page.lines = "html", until, [(cursor.at, end)]
            if until and until.search(text, at, end):
                close_leaf(page)
            return False
    return None


def _open_footnote(page: Page, cursor: Cursor, matched: int) -> bool | None:
    found = FOOTNOTE.match(page.text, cursor.inner, cursor.end)
    if not found or not found[1].strip():
        return None
    _make_room(page, matched)
    open_container(page, Container("footnote", found[1], _FOOTNOTE_INDENT))
    take_mark(cursor, found.end() - found.start())
    return True


def _open_item(page: Page, cursor: Cursor, matched: int, marker: str) -> bool | None:
    """Begin an item, in the list before it or in one of its own."""
    interrupted = page.leaf == "p" and matched == len(page.containers)
    behind = page.text[cursor.inner + len(marker) : cursor.end]
    if interrupted and (not behind.strip() or (marker[0].isdigit() and int(marker[:-1]) != 1)):
        return None
    close_leaf(page)
    kind, mark = ("ol", marker[-1]) if marker[-1] in ".)" else ("ul", marker)
    is_next = matched > 0 and page.containers[matched - 1].kind in LISTS
    same = is_next and (page.containers[matched - 1].kind, page.containers[matched - 1].mark) == (kind, mark)
    close_containers(page, matched if same or not is_next else matched - 1)
    add_child(page)
    if not same:
        open_container(page, Container(kind, mark, is_empty=False))
    before = cursor.indent
    take_mark(cursor, len(marker))
    space = cursor.indent
    if cursor.is_blank or space > 4:
        space = 1
    open_container(page, Container("li", "", before + len(marker) + space))
    if not cursor.is_blank:
        take_columns(cursor, space)
    if box := CHECK_BOX.match(page.text, cursor.inner, cursor.end):
        take_mark(cursor, box.end() - box.start())
    return True


def _take_words(page: Page, cursor: Cursor, matched: int) -> None:
    """Take in a line that opens no block, or whatever stands behind the marks of those that it opens."""
    if cursor.is_blank:
        close_leaf(page)
        close_containers(page, matched)
        return
    if page.leaf == "p":  # also a lazy line, in which containers are not marked
        page.lines.append((cursor.inner, cursor.end))
        return
    _make_room(page, matched)
    if cursor.indent >= 4:
        page.leaf = "code"
        take_columns(cursor, 4)
        page.lines.append((cursor.at, cursor.end))
        return
    page.leaf = "p"
    page.lines.append((cursor.inner, cursor.end))
