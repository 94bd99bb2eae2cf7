"""The words of a piece of text."""

import re
from collections.abc import Sequence

from brandkit.model.frozen import frozen

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# "l'offre", "qu'il": what is elided is a word of its own.
_ELIDED = re.compile(r"[^\W\d_]{1,5}['’](?=\w)|[^\W_]+(?:['’][^\W_]+)*")
_ELIDING = frozenset({"fr", "it", "ca"})
# What may stand between the words of one phrase.
_JOINS = frozenset(" \u00a0\u202f\t\n,-‑–")


@frozen
class Word:
    """A word of a text."""

    start: int
    end: int
    key: str
    """Its small letters, with a straight apostrophe."""


def words_of(text: str, language: str) -> tuple[Word, ...]:
    """Return the words of a text in order; what joins them (hyphens, spaces) is none of them."""
    pattern = _ELIDED if language in _ELIDING else _WORD
    return tuple(Word(*found.span(), key_of(found[0])) for found in pattern.finditer(text))


def key_of(word: str) -> str:
    """Return a word as it is compared."""
    return word.casefold().replace("’", "'")


def are_joined(text: str, words: Sequence[Word], first: int, last: int) -> bool:
    """Return whether the words from number `first` to `last` stand together, no stop and nothing masked between."""
    return all(_JOINS.issuperset(text[words[at].end : words[at + 1].start]) for at in range(first, last))
