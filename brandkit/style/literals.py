"""Tokens that are mere words: found by their first word, in one walk however many they are.

Nine of ten patterns of the styles that people share are such.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from brandkit.model.frozen import frozen
from brandkit.style.hit import ANYTHING, Wants
from brandkit.style.regexes.analyse import fold
from brandkit.style.regexes.pattern import Pattern

_WORD = re.compile(r"\w+")
_LITERAL = re.compile(r"\w(?:[^\\.^$*+?{}\[\]|()]*[^\\.^$*+?{}\[\]|()\s])?")


def is_literal(token: str) -> bool:
    """Return whether a token stands for itself and begins with a word, each of whose letters has one small form."""
    return _LITERAL.fullmatch(token) is not None and all(
        letter.isascii() or letter.upper().lower() == letter.lower() for letter in token
    )


@frozen
class Literals:
    """Words to look for."""

    ignores_case: bool
    by_first: dict[str, tuple[tuple[int, str], ...]]
    """First word to the tokens that begin with it: their numbers and texts, in the order in which they are tried."""

    def search(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Yield start, end and number of each token in a text, in whole words; none overlap."""
        at, looked_in = 0, fold(text) if self.ignores_case else text
        for word in _WORD.finditer(looked_in):
            start = word.start()
            for number, token in self.by_first.get(word.group(), ()) if start >= at else ():
                if looked_in.startswith(token, start) and _is_bound(looked_in, start + len(token)):
                    at = start + len(token)
                    yield start, at, number
                    break


def merged(
    literals: Literals, others: Callable[[str], Iterator[Any]] | None, text: str
) -> list[tuple[int, int, int, tuple[str | None, ...]]] | None:
    """Return what literals and the other tokens of a rule find together: start, end, number of a literal, groups.

    None where two of them meet: then the order counts in which the rule has them.
    """
    found: list[tuple[int, int, int, tuple[str | None, ...]]] = [
        (start, end, number, ()) for start, end, number in literals.search(text)
    ]
    if others:
        found += [(*match.span(), -1, match.groups()) for match in others(text)]
        found.sort()
    return None if any(one[1] > other[0] or one[0] == other[0] for one, other in pairwise(found)) else found


def caught(match: Any) -> tuple[str | None, ...]:
    """Return what the groups of a match caught, those that caught nothing left out."""
    return tuple(each for each in match.groups() if each is not None)


def _is_bound(text: str, place: int) -> bool:
    """Return whether a word begins or ends at a place that is not the first."""
    return _is_of_word(text[place - 1]) != _is_of_word(text[place : place + 1])


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def literals_of(tokens: Sequence[str], ignores_case: bool, wanted: bool) -> Literals | None:  # noqa: FBT001
    """Return the tokens that are mere words, if they are `wanted`."""
    if not wanted:
        return None
    by_first: dict[str, tuple[tuple[int, str], ...]] = {}
    for number, token in enumerate(tokens):
        if is_literal(token):
            text = fold(token) if ignores_case else token
            first = text[: _end_of_word(text)]
            by_first[first] = (*by_first.get(first, ()), (number, text))
    return Literals(ignores_case, by_first)


def _end_of_word(text: str) -> int:
    found = _WORD.match(text)
    return found.end() if found else 0


def wants_of(pattern: Pattern, literals: Literals | None, others: Pattern | None) -> Wants:
    """Return what a text must hold: a first word of a literal, or a part of one of the other tokens."""
    if literals is None:
        return Wants(parts=pattern.parts) if pattern.parts else ANYTHING
    if others is not None and not others.parts:
        return ANYTHING
    return Wants(frozenset(map(fold, literals.by_first)), others.parts if others else ())
