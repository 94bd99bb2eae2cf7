"""The bare words of one wording by itself: what they look up, and whom they can be said to."""

from collections.abc import Mapping
from dataclasses import field
from functools import lru_cache
from typing import Any

from brandkit.compile import Compiled, fill, ready_plan
from brandkit.compile.recipient import KEY
from brandkit.compose.uses import Use, uses_of
from brandkit.errors import DataError
from brandkit.markup.line import Marks
from brandkit.markup.text import write_pieces
from brandkit.model.frozen import frozen
from brandkit.model.text_style import TextStyle
from brandkit.model.tree import Piece

_MOST_PEOPLE = 1_000
"""Who is remembered with each wording: more than a message has extreme people, on all its channels."""


@frozen
class Words:
    """A wording in its conditions and loops."""

    written: str
    """`pieces` as they print: no other's are the same."""
    pieces: tuple[Piece, ...]
    plan: Compiled
    """Its words without any marks."""
    uses: tuple[Use, ...]
    """Each once."""
    said: dict[str, bool] = field(default_factory=dict)
    """Whether there are words for a person, by the digest; `""`: whoever it is."""


def words_in(pieces: tuple[Piece, ...], locale: str) -> Words:
    """Return the words of a wording."""
    return _words(_Pieces(repr(pieces), pieces), locale)


@frozen
class _Pieces:
    """Pieces, equal to others that print alike: 1 equals True, yet it looks up something else."""

    written: str
    pieces: tuple[Piece, ...] = field(compare=False, repr=False)


@lru_cache(maxsize=128)  # a memo of a pure function: from key to key most wordings of a message stay
def _words(of: _Pieces, locale: str) -> Words:
    plan = write_pieces(of.pieces, TextStyle(), Marks(escape=()))
    return Words(of.written, of.pieces, ready_plan(plan, locale), tuple(dict.fromkeys(uses_of(plan))))


def has_words_for(words: Words, person: Mapping[str, Any]) -> bool:
    """Return whether a wording can be filled for a person, as `addressed` gives it."""
    who: str = person[KEY]["digest"] if words.uses else ""
    if who not in words.said:
        if len(words.said) >= _MOST_PEOPLE:
            words.said.clear()
        words.said[who] = _can_fill(words.plan, person)
    return words.said[who]


def _can_fill(plan: Compiled, person: Mapping[str, Any]) -> bool:
    try:
        fill(plan, person)
    except DataError:
        return False
    return True
