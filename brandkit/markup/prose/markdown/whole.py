"""Blocks that are read whole: headings, paragraphs, quotes of a paragraph, lists of such items, in no container.

Most of a page is of this kind. A block counts as read when it is certain where it ends and that none of its lines
opens another; else nothing is taken in, and `blocks` reads it line by line, which says what is right.
"""

import re

from brandkit.markup.prose.markdown.events import Element, Leaf, Lines
from brandkit.markup.prose.markdown.page import Page

# A line that opens no block, underlines nothing, and is no row of a table.
_TEXT = r"""(?:[^\s>\#<=+|:\-*_`~$\[0-9] | \*{1,2}[^\s*] | _{1,2}[^\s_] | `(?!``) | ~(?!~~) | \$(?!\$)
    | \[(?=[^\[\]\\\s^][^\[\]\\\n]*\]\() | (?!\d{1,9}[.)](?!\S))[0-9]).*+"""
_MORE = rf"(?:\n[ \t]*+{_TEXT})*+"
_BLANK = r"[ \t]*+\n"
_END = rf"(?:\Z|\n(?:(?={_BLANK})|\Z))"
_BLOCK = re.compile(
    rf"""(?:
      (?P<p>{_TEXT}{_MORE}){_END}
    | >[ ]?(?P<quote>{_TEXT}(?:\n>[ ]?{_TEXT})*+){_END}
    | (?P<level>\#{{1,6}})[ \t]++(?P<heading>[^\s\#][^\n\#]*+)(?:\n|\Z)
    )(?P<blank>(?:{_BLANK})*+)""",
    re.VERBOSE,
)
_ITEM = re.compile(
    rf"""(?:[0-9]{{1,9}})?(?P<mark>(?<![0-9])[-*+] | (?<=[0-9])[.)])[ ]{{1,4}}(?P<p>{_TEXT}{_MORE})(?:\n|\Z)
    (?P<blank>(?:{_BLANK})*+)""",
    re.VERBOSE,
)
_MARGIN = re.compile(r"\n[ \t>]")
_LINE = re.compile(r"(?:> ?|[ \t]*+)(.++)")


def read_whole(page: Page, at: int) -> int:
    """Take in the block that begins at `at`, where nothing is open; return where it ends, `at` if it is none."""
    text = page.text
    found = _BLOCK.match(text, at)
    if not found:
        return _read_list(page, at)
    end = found.end()
    kind = text[at]
    if kind == ">":
        leaf = Leaf(("blockquote", "p"), _lines(text, *found.span("quote")))
    elif kind == "#":
        start = found.start("heading")
        leaf = Leaf((f"h{found.end('level') - at}",), ((start, start + len(found["heading"].rstrip(" \t"))),))
    else:
        leaf = Leaf(("p",), _lines(text, at, found.end("p")))
    page.events.append(leaf)
    page.was_blank = found.start("blank") < end
    return end


def _read_list(page: Page, at: int) -> int:
    text, end, mark = page.text, at, ""
    items: list[tuple[int, int]] = []
    is_blank = is_loose = False
    while (found := _ITEM.match(text, end)) and mark in ("", found["mark"]):
        mark, end = found["mark"], found.end()
        is_loose = is_loose or is_blank
        is_blank = found.start("blank") < end
        items.append(found.span("p"))
    if not items or not _is_over(text, end, mark, is_blank=is_blank):
        return at
    tag, tags = "ol" if mark in ".)" else "ul", ("li", "p") if is_loose else ("li",)
    page.events.append(Element(tag))
    page.events += [Leaf(tags, _lines(text, *item)) for item in items]
    page.events.append(Element(tag, ends=True))
    page.was_blank = is_blank
    return end


def _is_over(text: str, end: int, mark: str, *, is_blank: bool) -> bool:
    """Return whether a list ends with an item: nothing that stands behind it can belong to either."""
    following = text[end : end + 1]
    is_like = following in ("0123456789" if mark in ".)" else mark)
    return not following or (is_blank and not is_like and following not in " \t")


def _lines(text: str, start: int, end: int) -> Lines:
    """Return the lines of a paragraph; as one, where nothing stands between them but their ends."""
    if text.find("\n", start, end) < 0 or not _MARGIN.search(text, start, end):
        return ((start, end),)
    return [found.span(1) for found in _LINE.finditer(text, start, end)]
