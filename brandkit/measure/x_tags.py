"""Mentions, hashtags and cashtags in running text, as X makes links of them.

The rules are those of twitter-text 3.1.0, told from its behaviour. Its letters are those of Unicode 7.0; ours are
today's, since a hashtag in a younger script is one to its readers too.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from brandkit.measure.x_names import TODAY
from brandkit.measure.x_urls import find_urls_among
from brandkit.model.frozen import frozen

if TYPE_CHECKING:
    import regex

_ACCENTED = (
    "À-ÖØ-öø-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272\u0289\u028b\u02bb\u0300-\u036f"
    "\u1e00-\u1eff"
)
_MENTION = re.compile(
    r"(?:^|[^0-9A-Za-z_!#$%&*@＠]|(?:^|[^0-9A-Za-z_+~.\-])[Rr][Tt]:?)"
    r"([@＠][0-9A-Za-z_]{1,20}(?:/[A-Za-z][0-9A-Za-z_\-]{0,24})?)"
)
_NO_MENTION = re.compile(f"[@＠{_ACCENTED}]|://")

# Letters and marks; the private use characters among them are in the reference's tables.
_LETTER = r"\p{L}\p{M}\uf870-\uf87f\uf882\uf884-\uf89f\uf8b8\uf8c1-\uf8d6"
_OTHER = r"\p{Nd}_·\u05be\u05f3\u05f4\u0f0b\u0f0c\u200c\u200d\u3003\u301c\u309b\u309c\u30a0\u30fb\ua67e\uff5e"
_HASHTAG = (
    rf"(?:^|[\ufe0e\ufe0f]|[^&\ud800-\udfff{_LETTER}{_OTHER}])"
    rf"([#＃](?![\ufe0f\u20e3])[{_OTHER}]*+[{_LETTER}][{_LETTER}{_OTHER}]*+)"
)
_NO_HASHTAG = re.compile("[#＃]|://")

_SPACES = "\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_CASHTAG = re.compile(
    rf"(?:^|[{_SPACES}\x85\u180e])"
    r"(\$[A-Za-z]{1,6}(?:[._][A-Za-z]{1,2})?)"
    rf"(?=\Z|[{_SPACES}\ufeff!#-/:-@\[-_{{-~])"
)

Place = tuple[int, int]
"""Where something begins and ends in a text: code points from 0, the end exclusive."""


@frozen
class AutoLink:
    """Something that X makes a link of. Offsets are code points from 0, the end exclusive."""

    kind: str
    """``url``, ``mention``, ``hashtag`` or ``cashtag``."""
    start: int
    end: int


def find_mentions(text: str) -> tuple[Place, ...]:
    """Return the mentions (``@name``, ``@name/list``), the sign included, in order."""
    return tuple(match.span(1) for match in _MENTION.finditer(text) if not _NO_MENTION.match(text, match.end()))


def find_hashtags(text: str) -> tuple[Place, ...]:
    """Return the hashtags outside of URLs, the sign included, in order."""
    links = [*_links("hashtag", _all_hashtags(text)), *_urls(text)]
    return tuple((link.start, link.end) for link in _without_overlaps(links) if link.kind == "hashtag")


def find_cashtags(text: str) -> tuple[Place, ...]:
    """Return the cashtags (``$ABC``, ``$ABC.DE``), the sign included, in order."""
    return tuple(match.span(1) for match in _CASHTAG.finditer(text))


def find_links(text: str) -> tuple[AutoLink, ...]:
    """Return all that X makes a link of, in order; of two that overlap, the one that begins first."""
    return _without_overlaps(
        [
            *_urls(text),
            *_links("mention", find_mentions(text)),
            *_links("hashtag", _all_hashtags(text)),
            *_links("cashtag", find_cashtags(text)),
        ]
    )


def _all_hashtags(text: str) -> Iterable[Place]:
    if "#" not in text and "＃" not in text:
        return ()
    found = _hashtag_shape().finditer(text)
    return (match.span(1) for match in found if not _NO_HASHTAG.match(text, match.end()))


@cache
def _hashtag_shape() -> "regex.Pattern[str]":
    import regex  # takes long to load, and most posts have no hashtag

    return regex.compile(_HASHTAG)


def _urls(text: str) -> Iterable[AutoLink]:
    return _links("url", ((url.start, url.end) for url in find_urls_among(text, TODAY)))


def _links(kind: str, places: Iterable[Place]) -> Iterable[AutoLink]:
    return (AutoLink(kind, start, end) for start, end in places)


def _without_overlaps(links: Iterable[AutoLink]) -> tuple[AutoLink, ...]:
    kept: list[AutoLink] = []
    for link in sorted(links, key=lambda link: link.start):
        if not kept or link.start >= kept[-1].end:
            kept.append(link)
    return tuple(kept)
