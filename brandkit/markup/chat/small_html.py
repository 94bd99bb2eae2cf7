"""The few HTML tags that a chat program takes in a message: written from spans, and read from anybody's text.

Source: core.telegram.org/bots/api, HTML style. Of the named entities it knows ``lt``, ``gt``, ``amp`` and ``quot``.
"""

import html
import re
from collections.abc import Sequence

from brandkit.markup.chat.shown import Shown
from brandkit.markup.spans import Span

_TAGS = {"bold": "b", "italic": "i", "code": "code", "pre": "pre", "quote": "blockquote"}
_TOKEN = re.compile(
    r"<(?P<close>/?)(?P<tag>[a-zA-Z][a-zA-Z0-9-]*)(?P<rest>[^<>]*)>"
    r"|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|lt|gt|amp|quot);"
)
_HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))""", re.IGNORECASE)
_SEALING = frozenset({"code", "pre"})
_LOOKS = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em"), "italic"),
    **dict.fromkeys(("u", "ins"), "underline"),
    **dict.fromkeys(("s", "strike", "del"), "strike"),
    "code": "code",
    "pre": "pre",
    "blockquote": "quote",
}


def write_html(text: str, spans: Sequence[Span]) -> str:
    """Return a text with its spans, which are nested and in order, as tags."""
    pieces: list[str] = []
    at = 0
    begun: list[Span] = []
    for span in spans:
        while begun and begun[-1].end <= span.start:
            at = _end(text, at, begun.pop(), pieces)
        pieces += (html.escape(text[at : span.start], quote=False), _opening(span))
        at = span.start
        begun.append(span)
    while begun:
        at = _end(text, at, begun.pop(), pieces)
    return "".join((*pieces, html.escape(text[at:], quote=False)))


def read_html(text: str, origins: Sequence[int]) -> Shown:
    """Return what is shown of such a text; tags that nobody knows say nothing. Never raises."""
    shown = Shown()
    begun: list[tuple[str, int, str]] = []
    at = 0
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        shown.add(text[at:start], origins[at:start])
        at = end
        tag = (found["tag"] or "").lower()
        if not tag:
            shown.add(html.unescape(found[0])[:1], origins[start : start + 1])
        elif found["close"]:
            _close(tag, begun, shown)
        else:
            begun.append((tag, len(shown.origins), _address(found["rest"])))
    shown.add(text[at:], origins[at:])
    return shown


def _close(tag: str, begun: list[tuple[str, int, str]], shown: Shown) -> None:
    """End the tag that was begun last by that name, and those in it."""
    if tag not in (name for name, _, _ in begun):
        return
    while True:
        name, start, address = begun.pop()
        if name == "a" and address:
            shown.end_link(start, address)
        elif name in _SEALING:
            shown.seal(start)
        if name in _LOOKS:
            shown.look(_LOOKS[name], start)
        if name == tag:
            return


def _address(attributes: str) -> str:
    found = _HREF.search(attributes)
    return html.unescape(found[1] or found[2] or found[3] or "") if found else ""


def _opening(span: Span) -> str:
    return f'<a href="{html.escape(span.address)}">' if span.kind == "link" else f"<{_TAGS[span.kind]}>"


def _end(text: str, at: int, span: Span, pieces: list[str]) -> int:
    pieces += (html.escape(text[at : span.end], quote=False), f"</{'a' if span.kind == 'link' else _TAGS[span.kind]}>")
    return span.end
