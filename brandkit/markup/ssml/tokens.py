"""SSML cut into tags and text, each character with its place; never raises, whatever is cut off or not closed."""

import re
from collections.abc import Iterator, Mapping, Sequence

from brandkit.markup.html_read.entities import decode
from brandkit.markup.html_read.tokens import read_attributes, read_tokens
from brandkit.model.frozen import frozen

_SECTION = re.compile(r"<!\[CDATA\[(.*?)(?:\]\]>|\Z)", re.DOTALL)


@frozen
class Words:
    """Text between tags, its references decoded."""

    text: str
    origins: Sequence[int]


@frozen
class Tag:
    """A tag; a tag that closes itself is a `Tag` with ``is_empty``."""

    name: str
    """Without its namespace, in small letters: ``effect`` for ``amazon:effect``."""
    is_end: bool
    is_empty: bool
    attributes: Mapping[str, tuple[str, int]]
    """Each value with the offset where it begins; the first of two with one name."""
    start: int


@frozen
class Comment:
    """What nobody hears."""

    text: str
    start: int


Piece = Words | Tag | Comment


def cut(ssml: str) -> Iterator[Piece]:
    """Yield the tags, texts and comments of a document in order."""
    at = 0
    for section in _SECTION.finditer(ssml):
        yield from _markup(ssml, at, section.start())
        yield Words(section[1], range(*section.span(1)))
        at = section.end()
    yield from _markup(ssml, at, len(ssml))


def _markup(ssml: str, start: int, end: int) -> Iterator[Piece]:
    for token in read_tokens(ssml, start, end):
        if token.kind in ("text", "raw"):
            yield Words(*decode(ssml[token.inner : token.until], token.inner))
        elif token.kind == "comment":
            yield Comment(ssml[token.inner : token.until], token.start)
        elif token.kind in ("start", "end"):
            found = read_attributes(ssml, token) if token.kind == "start" else ()
            attributes: dict[str, tuple[str, int]] = {}
            for each in found:
                attributes.setdefault(each.name, (each.value, each.start))
            is_empty = ssml[token.end - 2] == "/"
            yield Tag(token.name.rpartition(":")[2], token.kind == "end", is_empty, attributes, token.start)
