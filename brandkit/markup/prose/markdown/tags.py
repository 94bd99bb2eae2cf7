"""HTML in Markdown: tags, comments and the like, told to a walk."""

import re
from collections.abc import Callable

from brandkit.markup.html_read.entities import decode
from brandkit.markup.html_read.tokens import Token, read_attributes, read_tokens
from brandkit.markup.prose.origins import Runs, runs_of
from brandkit.markup.prose.walk import Walk, begin, end, end_of_itself, note, say, see

_ATTRIBUTE = (
    r"""(?:[\r\n \t]+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:[\r\n \t]*=[\r\n \t]*(?:[^"'=<>`\x00-\x20]+|'[^']*'|"[^"]*"))?)"""
)
MARKUP = re.compile(
    rf"""<[A-Za-z][A-Za-z0-9-]*{_ATTRIBUTE}*\s*/?>|</[A-Za-z][A-Za-z0-9-]*\s*>
    |<!--(?:-?>|.*?-->)|<\?.*?\?>|<![A-Z].*?>|<!\[CDATA\[.*?\]\]>""",
    re.DOTALL | re.VERBOSE,
)
"""Markup that stands in a line."""

Between = Callable[[int, int], Runs]
"""Where the characters between two places of a text stand in the file."""


def tell(html: str, walk: Walk, between: Between) -> None:
    """Tell a walk all of a piece of HTML."""
    for token in read_tokens(html):
        if token.kind in ("text", "raw"):
            words, places = decode(html[token.start : token.end])
            if len(words) == token.end - token.start:
                say(walk, words, between(token.start, token.end))
            else:
                say(
                    walk,
                    words,
                    runs_of(between(token.start + place, token.start + place + 1)[0][0] for place in places),
                )
        elif token.kind == "start":
            _tell_start(html, token, walk, between)
        elif token.kind == "end":
            end(walk, token.name)
        elif token.kind in ("comment", "bogus"):
            note(walk, html[token.inner : token.until], between(token.inner, token.inner + 1)[0][0])


def _tell_start(html: str, token: Token, walk: Walk, between: Between) -> None:
    address, place = "", 0
    alt: str | None = None
    if token.until > token.inner:
        for attribute in read_attributes(html, token):
            if attribute.name == "href":
                address = attribute.value
            elif attribute.name == "alt":
                alt, place = attribute.value, attribute.start
    if html[token.end - 2] == "/":
        end_of_itself(walk, token.name, address)
    else:
        begin(walk, token.name, address)
    if token.name == "img" and alt is not None:
        see(walk, alt, between(place, place + len(alt)))
