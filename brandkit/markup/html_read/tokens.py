"""HTML cut into tokens, each with its place: as tolerant as a browser, and always in linear time.

The standard library's parser is several times slower and gives no offsets of values; lxml gives no offsets at all.
Where the two could differ, the tokenization chapter of the HTML standard (13.2.5) decides.
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias

from brandkit.markup.html_read.entities import decode

Kind: TypeAlias = Literal["start", "end", "text", "raw", "comment", "bogus", "doctype", "early"]
"""``raw`` is what stands in script, style and the like; ``bogus`` is markup that browsers drop or take as a comment.
``early`` only `brandkit.markup.html_read.nesting` gives."""


class Token(NamedTuple):
    """One piece of a document. Offsets count code points of the whole document, from 0."""

    kind: Kind
    start: int
    end: int
    name: str
    """The element's name in lower case; of a text: the raw element it stands in, if any."""
    inner: int
    """Where its content begins: a tag's attributes, a comment's text. For text the same as `start`."""
    until: int
    """Where its content ends."""


class Attribute(NamedTuple):
    """An attribute of a start tag."""

    name: str
    """In lower case."""
    value: str
    """With references decoded."""
    start: int
    """The offset of the value's first character, or of the name if it has no value."""


RAW = frozenset({"iframe", "noembed", "noframes", "plaintext", "script", "style", "xmp"})
"""Elements whose content holds neither tags nor references (HTML 13.2.6.4.7, scripting off)."""
RAW_WITH_REFERENCES = frozenset({"textarea", "title"})

_SPACE = r"\t\n\f\r "
_MARKUP = re.compile(r"<(?=[a-zA-Z!?]|/.)", re.DOTALL)
_TAG = re.compile(
    rf"""<(/?)([a-zA-Z][^{_SPACE}/>]*+)
    ((?:[{_SPACE}]++[^{_SPACE}"'<>/=]++(?:=(?:"[^"]*"|'[^']*'|[^{_SPACE}"'<>`=]++))?)*[{_SPACE}]*/?)>""",
    re.VERBOSE,
)
"""A well-formed tag in one go. No two ways lead through it, so that a mismatch costs one pass."""
_NAME = re.compile(rf"</?([a-zA-Z][^{_SPACE}/>]*+)")
_ATTRIBUTE = re.compile(
    rf"""[{_SPACE}/]*+(=?[^{_SPACE}/>=]*+)
    (?:[{_SPACE}]*+(?:=[{_SPACE}]*+(?:"([^"]*+)"|'([^']*+)'|(?P<open>["'])|([^{_SPACE}>]++)|)))?""",
    re.VERBOSE,
)
_COMMENT_END = re.compile(r"--!?>")
_RAW_END = {
    name: re.compile(rf"</{name}(?=[{_SPACE}/>])", re.IGNORECASE)
    for name in RAW | RAW_WITH_REFERENCES
    if name != "plaintext"
}


def read_tokens(html: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Yield the tokens of `html` between two offsets; together they cover it without a gap.

    Never raises. What is cut off by the end is read as browsers do: an open comment reaches to the end, an open tag
    or quote swallows the rest (``bogus``).
    """
    at, end = start, len(html) if end is None else end
    new = tuple.__new__  # half as long as calling `Token`, and there are thousands
    while at < end:
        begin = html.find("<", at, end)
        tag = _TAG.match(html, begin, end) if begin >= 0 else None
        if not tag:
            found = _MARKUP.search(html, begin, end) if begin >= 0 else None
            begin = found.start() if found else end
            tag = _TAG.match(html, begin, end)
        if begin > at:
            yield new(Token, ("text", at, begin, "", at, begin))
        if begin == end:
            return
        if tag:
            inner, until = tag.span(3)
            token = new(Token, ("end" if tag[1] else "start", begin, tag.end(), tag[2].lower(), inner, until))
        else:
            token = _read_odd_markup(html, begin, end)
        yield token
        at = token.end
        if token.kind == "start" and (token.name in RAW or token.name in RAW_WITH_REFERENCES):
            inside = _read_raw(html, token.name, at, end)
            if inside.end > at:
                yield inside
            at = inside.end


def read_attributes(html: str, token: Token) -> Iterator[Attribute]:
    """Yield the attributes of a start tag in their order; of two with one name browsers heed the first."""
    for found in _ATTRIBUTE.finditer(html, token.inner, token.until):
        if found[1]:
            group = found.lastindex or 1
            value = found[group] if group > 1 else ""
            if "&" in value:
                value = decode(value, in_attribute=True)[0]
            yield Attribute(found[1].lower(), value.replace("\0", "\N{REPLACEMENT CHARACTER}"), found.start(group))


def _read_odd_markup(html: str, at: int, end: int) -> Token:
    """Return the comment, untidy tag or other markup that begins at `at`."""
    if html.startswith("<!--", at, end):
        return _read_comment(html, at, end)
    named = _NAME.match(html, at, end)
    if named:
        return _read_odd_tag(html, at, end, named)
    return _read_bogus(html, at, end)


def _read_comment(html: str, at: int, end: int) -> Token:
    """Return the comment at `at`. ``<!-->`` and ``<!--->`` are whole comments; ``--!>`` ends one too."""
    for whole in ("<!-->", "<!--->"):
        if html.startswith(whole, at, end):
            return Token("comment", at, at + len(whole), "", at + 4, at + 4)
    closing = _COMMENT_END.search(html, at + 4, end)
    until, after = closing.span() if closing else (end, end)
    return Token("comment", at, after, "", at + 4, until)


def _read_odd_tag(html: str, at: int, end: int, named: re.Match[str]) -> Token:
    """Return a tag whose attributes are not as tidy as `_TAG` wants them; without its end it swallows the rest."""
    until = named.end()
    while until < end and html[until] != ">":
        found = _ATTRIBUTE.match(html, until, end)
        if not found or found["open"] or found.end() == until:
            return Token("bogus", at, end, "", at, end)
        until = found.end()
    if until >= end:
        return Token("bogus", at, end, "", at, end)
    return Token("end" if html[at + 1] == "/" else "start", at, until + 1, named[1].lower(), named.end(), until)


def _read_bogus(html: str, at: int, end: int) -> Token:
    """Return a doctype or what browsers take as a comment: ``<![if mso]>``, ``<?xml ...?>``, ``</ >``."""
    closing = html.find(">", at, end)
    until, after = (end, end) if closing < 0 else (closing, closing + 1)
    is_doctype = html[at + 2 : at + 9].lower() == "doctype"
    return Token("doctype" if is_doctype else "bogus", at, after, "", at + 2, max(until, at + 2))


def _read_raw(html: str, name: str, at: int, end: int) -> Token:
    """Return the content of a raw element, up to its end tag or else to the end."""
    closing = _RAW_END[name].search(html, at, end) if name in _RAW_END else None
    until = closing.start() if closing else end
    return Token("raw" if name in RAW else "text", at, until, name, at, until)
