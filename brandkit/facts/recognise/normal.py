"""Text made plain for recognising, with a way back to where each character stood.

Look-alikes become one: spaces, quotes, dashes, full-width and mathematical letters; invisible characters go. What is
left is as long as the text wherever that is possible, since most texts then need no map.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from brandkit.model.frozen import frozen

# Soft hyphen, joiners, variation selectors, bidi marks, tags: nobody sees them.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\U000e0000-\U000e0fff]"
)
_MARK = re.compile("[\u0300-\u036f]")
_SPACES = "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_ALIKE = {
    **dict.fromkeys(map(ord, _SPACES), " "),
    **dict.fromkeys(map(ord, "\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4`"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb"), '"'),
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63"), "-"),
    **dict.fromkeys(map(ord, "\u2028\u2029\x0b\x0c\x85\r"), "\n"),
}


@frozen
class Normal:
    """A text made plain. Both forms are equally long."""

    text: str
    """With its capitals."""
    folded: str
    """Without."""
    origins: Sequence[int]
    """Where each character stood in the original, and one more for its end; code points from 0."""


def normalise(text: str) -> Normal:
    """Return a text made plain. Never raises; takes linear time."""
    kept = text
    origins: Sequence[int] = range(len(text) + 1)
    if _INVISIBLE.search(text) or _MARK.search(text):
        kept, origins = _composed(text)
    plain = kept.translate(_table())
    folded = plain.lower()
    return Normal(plain, folded if len(folded) == len(plain) else _folded(plain), origins)


class _Plain(dict[int, str]):
    """From a code point to the one character that stands for it, worked out when first met."""

    def __missing__(self, code: int) -> str:
        found = unicodedata.normalize("NFKC", chr(code))
        self[code] = found if len(found) == 1 else chr(code)
        return self[code]


@lru_cache(maxsize=1)  # a memo of a pure function of single characters: at most one entry for each that there is
def _table() -> _Plain:
    return _Plain(_ALIKE)


def _folded(text: str) -> str:
    """Return a text in small letters, but for those whose small form is longer (U+0130)."""
    return "".join(low if len(low := character.lower()) == 1 else character for character in text)


def _composed(text: str) -> tuple[str, Sequence[int]]:
    """Return a text without what is invisible, letters and their marks in one, and where each character stood."""
    pieces: list[str] = []
    origins: list[int] = []
    for place, character in enumerate(text):
        if _INVISIBLE.match(character):
            continue
        if pieces and _MARK.match(character):
            joined = unicodedata.normalize("NFC", pieces[-1] + character)
            pieces[-1] = joined if len(joined) == 1 else pieces[-1]
            continue
        pieces.append(character)
        origins.append(place)
    return "".join(pieces), [*origins, len(text)]
