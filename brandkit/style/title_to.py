"""Whether “to” is small in a title of AP's style: only before a noun, as Vale has it; “How To Write”, “Back to Work”.

Vale asks a tagger that was trained on newspapers, and takes the tag of the token that has the number of the title's
word behind “to”: signs that are tokens of their own, and words with hyphens, make it another one. What the tagger says
was tried with Vale 3.26 on 600 words in ten titles each; what it says of a word depends most on the word's capital and
on the word behind it.
"""

import re
from collections.abc import Sequence

_TOKEN = re.compile(r"(?:[A-Za-z]\.){2,}|\.\.\.|--|[^\W_](?:[^\s,;:?!()\[\]{}\"“”&%$#@]*[^\W_])?|[^\s]")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NOUNS = _words(
    "anyone apple business company customers day development everyone everything life market members money night "
    "nothing order people power price production profits rate research sale sales school security share shares "
    "software state style success things time today tomorrow value version water way week words world year yesterday"
)
"""Nouns in small letters; what else stands there is taken for a verb."""
_NAMES = _words(
    "accessibility america development first friday germany january judge london may might monday new paris sales "
    "security smith trade trust yesterday"
)
"""With a capital, before a word in small letters."""
_NEVER = _words(
    "a after all also an and at be because before both by call consider do during each for gain get give go have her "
    "here his if in it its keep last leave let like look lose more much no not now of offer on one only other our page "
    "play provide publish put raise read remove see she since some still such switch take that the then there these "
    "they think this those to try two under until upgrade used vote wake walk we what when why wish with work year you "
    "your"
)
"""With a capital, at the title's end or before another capital; what else stands there is taken for a name."""


def tokens_of(title: str) -> list[str]:
    """Return the words and signs of a title, each by itself."""
    return [match.group() for match in _TOKEN.finditer(title)]


def is_before_noun(tokens: Sequence[str], number: int) -> bool:
    """Return whether the token behind the `number`-th word of a title is a noun."""
    at = number + 1
    if at >= len(tokens):
        return False
    word, behind = tokens[at], tokens[at + 1 : at + 2]
    low = word.lower()
    if not word[:1].isalpha():
        return False
    if not word[:1].isupper():
        return low in _NOUNS
    if behind and behind[0][:1].islower():
        return low in _NAMES
    return low not in _NEVER
