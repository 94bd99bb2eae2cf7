"""What a person takes in from a finished HTML document, and what it holds besides.

Blocks, rows and ``<br>`` begin lines, and there are no empty ones. Cells of a data table's row stand on one line with
a tab between them; cells of a layout table (``role=presentation``) are blocks. List items begin with ``- `` or
``1. ``, two spaces further in for each list around theirs. Non-breaking spaces, soft hyphens and zero-width characters
stay: they are in the text, and whoever compares it knows best what they are worth.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from brandkit.markup.html_read.arrangement import ARRANGED, arrange, is_block, take_void
from brandkit.markup.html_read.branches import (
    branch_inside,
    condition_of,
    holds,
    is_end_of_branch,
    is_revealing,
    outlook_tokens,
)
from brandkit.markup.html_read.css_selectors import Features, gather
from brandkit.markup.html_read.elements import PREFORMATTED, STYLED, VOID
from brandkit.markup.html_read.entities import decode
from brandkit.markup.html_read.nesting import nest
from brandkit.markup.html_read.page import (
    Anchor,
    Frame,
    Page,
    begin_line,
    element_at,
    end_hiding,
    hidden_words,
    hide,
    links_of,
    look_here,
    note_hidden,
    note_scope,
    style_here,
    styles_of,
)
from brandkit.markup.html_read.sheets import rules_in
from brandkit.markup.html_read.tokens import Kind, Token, read_tokens
from brandkit.markup.html_read.typesetting import SPACE, SPACES, as_visible, leave_gap, write
from brandkit.markup.html_read.visibility import Look
from brandkit.model.channel import Hidden, Marked, ReadLink, Styled, Visible
from brandkit.model.frozen import frozen

_STRIPPED = "".join(map(chr, range(0x21)))
_DROPPED = {ord(each): None for each in "\t\n\r"}


@frozen
class HtmlReading:
    """What a finished HTML document says."""

    visible: Visible
    """Origins are offsets in the document; of a line break, tab or list mark: of the tag that makes it."""
    links: tuple[ReadLink, ...]
    """Those that can be seen, in reading order. The label of an image is its alt text, at a place without width."""
    hidden: tuple[Hidden, ...]
    """All other words, in the document's order. `why` is one of

    - ``comment``, ``mso`` (only Outlook shows it), ``unclosed`` (swallowed by a tag or quote that does not end);
    - ``alt``, ``aria``, ``title`` (the document's or an attribute);
    - ``hidden`` (the attribute), ``display:none``, ``visibility:hidden``, ``opacity:0``, ``mso-hide``, ``noscript``,
      ``template``, ``xml``;
    - ``clipped`` (by a box without size), ``offscreen``, ``tiny``, ``same-colour``.
    """
    title: str
    marked: tuple[Marked, ...]
    """What its elements say that the words in them are; and the images that are shown and larger than a dot, each with
    its alt text, empty ones included."""
    styles: tuple[Styled, ...]
    """How words look by the names of their elements, inner ones first; style sheets are not asked."""


def read_html(html: str, part: str = "html") -> HtmlReading:
    """Return what a person sees of a document in a mail client or browser. Never raises; takes linear time.

    Args:
        html: The decoded document, or a fragment of one.
        part: What `part` of links and hidden texts is set to.
    """
    return _read(html, part, list(read_tokens(html)), is_outlook=False)


def read_outlook(html: str, part: str = "html") -> HtmlReading:
    """Return what a person sees of a document in Outlook for Windows, which reads branches of its own."""
    return _read(html, part, list(outlook_tokens(html)), is_outlook=True)


def _read(html: str, part: str, tokens: Sequence[Token], *, is_outlook: bool) -> HtmlReading:
    """Take the tokens in, one after the other."""
    root = Frame(Look(), Features(""), is_block=True, is_tabular=True)
    page = Page(html, part, gather(rules_in(html, tokens)), is_outlook, [root])
    for token in nest(tokens):
        step = _STEPS.get(token.kind)
        if step:
            step(page, token)
    end_hiding(page)
    visible = as_visible(page.lines)
    hidden = sorted(page.hidden, key=lambda each: each.origin)
    text = visible.text
    links, styles = links_of(page, text), styles_of(page, text)
    return HtmlReading(visible, links, tuple(hidden), page.title, tuple(page.marked), styles)


def _open(page: Page, token: Token) -> None:
    """Take in a start tag."""
    element = element_at(page, token)
    tag = element.tag
    if token.start >= page.read_until:
        page.read_until = token.end
        for name, why in element.tells:
            note_hidden(page, tag.attributes[name], why, token.inner + tag.places[name])
    parent = page.frames[-1]
    style = style_here(page, element)
    look = look_here(page, element, style, token.start)
    if tag.name in VOID:
        take_void(page, tag, token, style, look)
        return
    frame = Frame(look, tag.features, is_block(tag.name, style), parent.is_tabular, parent.listing)
    if tag.name in STYLED:
        frame.styled, frame.begin = STYLED[tag.name], (len(page.lines.origins), token.start)
    page.frames.append(frame)
    page.ancestors.append(tag.features)
    if tag.scope and (frame.is_tabular or not tag.scope.startswith("table.")):
        frame.scope, frame.begins = tag.scope, len(page.lines.origins)
    if tag.name in ARRANGED:
        arrange(page, tag, token, style, frame)
    elif frame.is_block:
        begin_line(page, look, token.start)
    carries_link = tag.name == "a" or (page.is_outlook and tag.name.startswith("v:"))
    if carries_link and "href" in tag.attributes and not (look.gone or look.unseen):
        frame.anchor = Anchor(_target(tag.attributes["href"]), len(page.lines.origins))
        page.anchors.append(frame.anchor)


def _target(href: str) -> str:
    """Return a link's target as a browser takes it from its attribute (WHATWG URL, 4.4: what it strips)."""
    return href.strip(_STRIPPED).translate(_DROPPED)


def _close(page: Page, token: Token) -> None:
    """Take in an end tag: that of the innermost element."""
    frame = page.frames.pop()
    page.ancestors.pop()
    if frame.anchor:
        frame.anchor.end = len(page.lines.origins)
    if frame.scope:
        note_scope(page, frame)
    if frame.styled:
        page.styled.append((frame.styled, frame.begin, len(page.lines.origins)))
    if frame.is_item:
        page.lines.mark = ""
    if frame.is_block:
        begin_line(page, frame.look, token.start)


def _end_anchor(page: Page, token: Token) -> None:
    """Take in the end tag of a link around a block that goes on."""
    if token.name == "a":
        frame = next((each for each in reversed(page.frames) if each.anchor), page.frames[0])
        if frame.anchor:
            frame.anchor.end = len(page.lines.origins)
            frame.anchor = None


def _take_text(page: Page, token: Token) -> None:
    """Take in words."""
    begin = token.inner
    if begin == page.skips_newline_at:
        begin += 2 if page.html.startswith("\r\n", begin) else page.html[begin] in "\r\n"
    raw = page.html[begin : token.until]
    look = page.frames[-1].look
    hideout = look.gone or look.unseen or look.faint
    if not (hideout or raw.strip(SPACES)) and look.white_space == "normal" and not token.name:
        leave_gap(page.lines, SPACE, begin)  # the indentation between tags: most texts are no more
        return
    text, origins = decode(raw, begin) if token.kind == "text" else (raw, range(begin, token.until))
    if token.name == "title":
        page.title = page.title or " ".join(text.split())
        note_hidden(page, text, "title", begin + len(raw) - len(raw.lstrip()))
        return
    if hideout:
        hide(page, hideout, text, origins)
        return
    if page.hideout and not text.isspace():
        end_hiding(page)
    write(page.lines, text, origins, look.white_space)


def _take_raw(page: Page, token: Token) -> None:
    """Take in the content of a raw element: words in some, no words in script and style."""
    if token.name in PREFORMATTED:
        _take_text(page, token)


def _take_comment(page: Page, token: Token) -> None:
    """Keep what a comment holds. Outlook's branches say the same over and over, so that each is read once."""
    key = token.kind, page.html[token.start : token.end]
    if key not in page.comments:
        page.comments[key] = _inside_comment(page, token)
    held = page.comments[key]
    if held:
        page.hidden.append(replace(held, origin=token.start + held.origin))


def _inside_comment(page: Page, token: Token) -> Hidden | None:
    """Return a comment's words, or those of the branch that is in it; None if there are none."""
    condition = condition_of(page.html, token)
    if condition is None:
        data = "" if is_end_of_branch(page.html, token) else page.html[token.inner : token.until]
        why = "unclosed" if token.inner == token.start else "comment"
        return hidden_words(page, data, why, token.inner + len(data) - len(data.lstrip()) - token.start)
    if is_revealing(page.html, token):
        return None
    words = list(_words_between(page.html, *branch_inside(page.html, token)))
    why = "mso" if "mso" in condition.lower() or holds(condition) else "comment"
    return hidden_words(page, " ".join(text for _, text in words), why, words[0][0] - token.start) if words else None


def _words_between(html: str, begin: int, end: int) -> Iterator[tuple[int, str]]:
    """Yield the words between two offsets with theirs, whatever their look; settings of Outlook are none."""
    settings = 0
    for token in read_tokens(html, begin, end):
        if token.name == "xml":
            settings += 1 if token.kind == "start" else -1
        elif token.kind == "text" and settings <= 0:
            text, origins = decode(html[token.start : token.end], token.start)
            if text.strip():
                yield origins[len(text) - len(text.lstrip())], text


_STEPS: Mapping[Kind, Callable[[Page, Token], None]] = {
    "start": _open,
    "end": _close,
    "early": _end_anchor,
    "text": _take_text,
    "raw": _take_raw,
    "comment": _take_comment,
    "bogus": _take_comment,
}
