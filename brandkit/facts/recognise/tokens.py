"""A text cut into tokens: numbers, words, signs and line ends. What they mean is for the grammars to say."""

import re
from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from brandkit.facts.recognise.normal import Normal

NUMBER, WORD, CODE, SIGN, LINE, CLAIMED, ORDINAL = "nwcs\nvo"
"""Kinds of tokens: digits; letters; letters and digits in one (``EM210``); any other character; the end of a line or
paragraph; words that are known already to be an address; a place in an order (``31st``, ``vierzehnten``)."""

# A number keeps its points and commas ("1,299.00", "14.6.2026"): the locale decides what they are.
# Neither in "10 AM-4 PM" nor in "J-U-N-E-25" is what stands around the last hyphen a code of its own.
# Most words are followed by none of the signs by which they could be more than a word; so they are tried first.
_TOKEN = re.compile(
    r"(?P<plain>[^\W\d_]++(?![\d'-]))"
    r"|(?P<n>\d+(?:[.,']\d+)*)"
    r"|(?P<c>(?:[^\W\d_]+\d\w*(?:-\w*\d\w*)*"
    r"|(?!(?:UTC|GMT)-)(?!(?:(?<=\d)|(?<=\d ))[AP]M-\d)(?!(?<=[A-Z]-)[A-Z]-\d)[A-Z]+(?:-[A-Z]*\d[A-Z\d]*)+)"
    r"(?:-[A-Z\d]+(?![^\W_]))*)"
    r"|(?P<w>[^\W\d_]+(?:'[^\W\d_]+)*)"
    r"|(?P<l>\s*\n\s*)"
    r"|(?P<s>[^\s])"
)


class Token(NamedTuple):
    """A piece of a text."""

    kind: str
    key: str
    """Its folded words, by which a lexicon is asked."""
    start: int
    """Code points of the normal text, from 0."""
    end: int
    amount: Decimal | None = None
    """What a number or ordinal amounts to; None where its points are not those of a number (``14.6.2026``)."""
    in_words: bool = False
    """A number or ordinal written in words."""
    written: str = ""
    """Its words with their capitals: ``Mb`` is not ``MB``."""


def scan(normal: Normal, claimed: Sequence[tuple[int, int]], elisions: Collection[str] = ()) -> list[Token]:
    """Return the tokens of a text; each span of `claimed` (in order) is one token.

    `elisions` are the short words that a language writes onto the next one with an apostrophe: ``l``, ``d``, ``jusqu``.
    """
    found: list[Token] = []
    place = 0
    for start, end in claimed:
        found += scan_between(normal, place, start, elisions)
        found.append(Token(CLAIMED, normal.folded[start:end], start, end))
        place = end
    found += scan_between(normal, place, len(normal.text), elisions)
    return found


def scan_between(normal: Normal, start: int, end: int, elisions: Collection[str]) -> list[Token]:
    """Return the tokens of a stretch of a text."""
    folded = normal.folded
    tokens: list[Token] = []
    for match in _TOKEN.finditer(normal.text, start, end):
        kind = match.lastgroup or SIGN
        begin, until = match.span()
        key = folded[begin:until]
        if kind == "plain":
            tokens.append(Token(WORD, key, begin, until, None, False, match[0]))
        elif kind == WORD and elisions and "'" in key:
            tokens += _elided(key, match[0], begin, elisions)
        elif kind == "l":
            tokens.append(Token(LINE, "\n", begin, until))
        else:
            tokens.append(Token(kind, key, begin, until, None, False, match[0]))
    return tokens


def _elided(key: str, written: str, start: int, elisions: Collection[str]) -> Iterator[Token]:
    """Yield ``l'`` and ``hôtel`` for ``l'hôtel``."""
    head, _, rest = key.partition("'")
    if head not in elisions:
        yield Token(WORD, key, start, start + len(key), written=written)
        return
    until = len(head) + 1
    yield Token(WORD, key[:until], start, start + until, written=written[:until])
    yield from _elided(rest, written[until:], start + until, elisions)
