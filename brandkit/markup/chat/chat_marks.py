"""The bare marks of chat programs, ``*bold* _italic_ ~struck~ `code` ``, which have no escape.

A mark opens where no word stands before it and no space behind it, and closes the other way round. So a sign that means
itself gets an unseen character (U+2060, the word joiner) between it and the word it would mark, and a look that has a
letter beside it is left out: its words stay.
"""

import re

from brandkit.markup.chat.apart import insert
from brandkit.markup.chat.dialect import Dialect
from brandkit.markup.chat.shown import UNSEEN
from brandkit.markup.line import Around
from brandkit.markup.spans import Span

JOINER = "\u2060"
_ADDRESS = re.compile(rf"https?://[^\s<\u200b{JOINER}]+")
_SIGN = re.compile(rf"[*_~`]|<(?=[^\s{JOINER}])")
_AT_START = re.compile(r"\A *(?=[>*#-]\s|\d+[.)]\s|>)")
_IN_LABELS = str.maketrans("|<>", "¦‹›")
"""What would end a label, and what is shown in its place."""
_SIGNS = frozenset("*_~`")
_CALL = re.compile("<(?=users/)")
_LOOKS = {"bold": "*", "italic": "_", "code": "`"}


def calling_nobody(text: str, spans: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """Return a text in which no ``<users/all>`` calls anybody, in code neither, and its spans moved along."""
    return insert(text, spans, [found.end() for found in _CALL.finditer(text)], JOINER)


def fit_links(text: str, spans: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """Return a text whose labels can stand in ``<address|label>``: no look inside of one, and no sign that ends it."""
    links = [span for span in spans if span.kind == "link"]
    for link in links:
        words = text[link.start : link.end]
        if words != link.address:
            text = text[: link.start] + words.translate(_IN_LABELS) + text[link.end :]
    return text, tuple(span for span in spans if not any(_is_in(span, link) for link in links))


def _is_in(span: Span, link: Span) -> bool:
    """Return whether a look stands in a link; one around all of it may stand outside."""
    return span.kind in _LOOKS and link.start <= span.start and span.end <= link.end and not _is_all(span, link)


def _is_all(span: Span, link: Span) -> bool:
    return (span.start, span.end) == (link.start, link.end) and span.kind != "code"


def _literal(text: str, start: int, end: int) -> str:
    """Return words of a line whose signs are none; web addresses stay whole."""
    pieces: list[str] = []
    at = start
    for address in _ADDRESS.finditer(text, start, end):
        pieces += (_joined(text, at, address.start()), address[0])
        at = address.end()
    return "".join((*pieces, _joined(text, at, end)))


def _joined(text: str, start: int, end: int) -> str:
    """Return words with what keeps their signs apart; at the ends another mark may stand beside them."""
    pieces: list[str] = []
    at = start
    for sign in _SIGN.finditer(text, start, end):
        before = text[sign.start() - 1] if sign.start() > start else sign[0]
        after = text[sign.end()] if sign.end() < end else sign[0]
        opens = sign[0] in "<`" or (not before.isalnum() and not after.isspace())
        closes = sign[0] == "`" or (sign[0] != "<" and not before.isspace() and not after.isalnum())
        pieces.append(text[at : sign.start()] + (JOINER if closes else "") + sign[0] + (JOINER if opens else ""))
        at = sign.end()
    return "".join((*pieces, text[at:end]))


def _guard(line: str) -> str:
    return _AT_START.sub(rf"\g<0>{JOINER}", line, count=1)


def _around(text: str, span: Span) -> Around:
    if span.kind == "link":
        return ("<", ">") if text[span.start : span.end] == span.address else (f"<{span.address}|", ">")
    mark = _LOOKS[span.kind]
    beside = text[span.start - 1 : span.start] + text[span.end : span.end + 1]
    words = text[span.start : span.end]
    if any(letter.isalnum() or letter == mark for letter in beside) or mark in words:
        return ("", "")
    if span.kind != "code" and any(found.end() == len(words) for found in _ADDRESS.finditer(words)):
        return ("", "")  # the mark would be taken for a part of the address
    # An unseen character right inside a mark would keep it from being one.
    is_apart = span.kind != "code" and bool({words[0], words[-1]} & _SIGNS)
    return ("", "") if is_apart or {words[0], words[-1]} & UNSEEN else (mark, mark)


def _no_prefix(kinds: frozenset[str]) -> str:  # noqa: ARG001 - the shape of every `Dialect.prefix`
    return ""


def _quote(kinds: frozenset[str]) -> str:
    return "> " if "quote" in kinds else ""


CHAT_MARKS = Dialect(literal=_literal, around=_around, guard=_guard, prefix=_no_prefix)
"""Without a mark for quotes."""
QUOTING = Dialect(literal=_literal, around=_around, guard=_guard, prefix=_quote)
"""With ``>`` before each line of a quote."""
