"""Elements that are set in a way of their own: lists, cells, line breaks, images, buttons of forms."""

import re
from collections.abc import Mapping, Sequence

from brandkit.markup.html_read.css_values import read_length
from brandkit.markup.html_read.elements import BLOCKS, CELLS, LISTS, PREFORMATTED
from brandkit.markup.html_read.entities import decode
from brandkit.markup.html_read.page import Frame, Listing, Page, begin_line, hide
from brandkit.markup.html_read.tags import Tag
from brandkit.markup.html_read.tokens import Token
from brandkit.markup.html_read.typesetting import CELL, LINE, SPACE, leave_gap, put_mark, write
from brandkit.markup.html_read.visibility import USUAL_FONT_SIZE, Look
from brandkit.model.channel import Marked

ARRANGED = CELLS | LISTS | PREFORMATTED | {"li", "table"}

DOT = 1.0
"""Pixels; an image of this size or less in either direction counts openings and is nothing to look at."""

_BUTTONS = frozenset({"button", "reset", "submit"})
_NUMBER = re.compile(r"\s*([-+]?[0-9]{1,9})")
_INLINE = frozenset({"inline", "contents", "none", "hidden"})
_AS_NAMED = frozenset({"inherit", "initial", "unset", "inline-block", "inline-flex", "inline-grid", "inline-table"})


def is_block(name: str, style: Mapping[str, str]) -> bool:
    """Return whether an element stands on lines of its own.

    An ``inline-block`` does if its name says so: columns made that way stand beside each other, each a text of its own.
    """
    display = style.get("display")
    if display is None or display in _AS_NAMED:
        return name in BLOCKS
    return display not in _INLINE


def arrange(page: Page, tag: Tag, token: Token, style: Mapping[str, str], frame: Frame) -> None:
    """Begin a table, a cell, a list, an item or preformatted words."""
    if tag.name in CELLS and frame.is_tabular and style.get("display", "table-cell") == "table-cell":
        frame.is_block = False
        if not frame.look.gone:
            leave_gap(page.lines, CELL, token.start)
        return
    if tag.name == "table":
        frame.is_tabular = tag.attributes.get("role", "").strip().lower() not in ("presentation", "none")
    elif tag.name in LISTS:
        depth = frame.listing.depth + 1 if frame.listing else 0
        frame.listing = Listing(tag.name == "ol", depth, _number(tag.attributes.get("start", ""), 1))
    elif tag.name in PREFORMATTED:
        page.skips_newline_at = token.end
    if frame.is_block:
        begin_line(page, frame.look, token.start)
    if tag.name == "li" and not frame.look.gone and style.get("display", "list-item") == "list-item":
        _begin_item(page, tag, token, frame)


def take_void(page: Page, tag: Tag, token: Token, style: Mapping[str, str], look: Look) -> None:
    """Take in an element without content."""
    if look.gone:
        return
    if tag.name in ("br", "hr"):
        begin_line(page, look, token.start)
    elif tag.name == "img":
        _take_image(page, tag, token, style, look)
    elif tag.name == "input" and tag.attributes.get("type", "").lower() in _BUTTONS and "value" in tag.attributes:
        words = tag.attributes["value"]
        at = token.inner + tag.places["value"]
        origins = range(at, at + len(words)) if "&" not in page.html[token.start : token.end] else [at] * len(words)
        if look.hideout:
            hide(page, look.hideout, words, origins)
        else:
            write(page.lines, words, origins, look.white_space)


def _begin_item(page: Page, tag: Tag, token: Token, frame: Frame) -> None:
    """Put the mark of a list item, unless the list has none; a list that is not ordered counts nothing."""
    listing = frame.listing or Listing(is_ordered=False, depth=0)
    number = _number(tag.attributes.get("value", ""), listing.number)
    listing.number = number + 1
    if frame.look.list_marks:
        mark = f"{number}. " if listing.is_ordered else "- "
        put_mark(page.lines, "  " * listing.depth + mark, token.start)
        frame.is_item = True


def _take_image(page: Page, tag: Tag, token: Token, style: Mapping[str, str], look: Look) -> None:
    """Take in an image: it parts words, and may be all there is of a link."""
    if look.unseen or _is_dot(tag, style):
        return
    leave_gap(page.lines, LINE if is_block("img", style) else SPACE, token.start)
    alt = tag.attributes.get("alt", "")
    place = len(page.lines.origins)
    page.marked.append(Marked(page.part, "alt", place, place, alt, _origins(page.html, tag, token, alt)))
    for frame in reversed(page.frames):
        if frame.anchor:
            frame.anchor.alts.append(alt)
            return


def _origins(html: str, tag: Tag, token: Token, alt: str) -> Sequence[int]:
    """Return where each character of an image's alt text begins; where that cannot be told, where the text does."""
    at = token.inner + tag.places.get("alt", 0)
    end = html.find(html[at - 1], at, token.end) if html[at - 1] in "\"'" else -1
    text, origins = decode(html[at:end], at) if end >= 0 else ("", ())
    return tuple(origins) if text == alt else (at,) * len(alt)


def _is_dot(tag: Tag, style: Mapping[str, str]) -> bool:
    """Return whether an image is a dot that counts openings."""
    sizes = (style.get(each) or tag.attributes.get(each, "").strip().lower() for each in ("width", "height"))
    lengths = (read_length(size, USUAL_FONT_SIZE) for size in sizes if size)
    return any(length is not None and length <= DOT for length in lengths)


def _number(text: str, otherwise: int) -> int:
    """Return the number that an attribute begins with."""
    found = _NUMBER.match(text)
    return int(found[1]) if found else otherwise
