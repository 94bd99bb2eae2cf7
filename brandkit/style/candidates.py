"""Which rules may find something in which piece: found for all rules and all pieces in one go.

All rules together want some thousand words and parts of words. Which of them a text has at all is seen in the list of
its words, each of which stands there once.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from brandkit.model.frozen import frozen
from brandkit.style.hit import Wants
from brandkit.style.regexes.needs import flat

Candidates: TypeAlias = Callable[[Sequence[str]], list[list[int]]]
"""(pieces) -> for each piece the numbers of the rules that may find something, in order."""
Clue: TypeAlias = tuple[int, str]
"""Number of a rule, and what else has to stand in a piece that has a word: words in a row; ``""``: nothing."""
Clues: TypeAlias = dict[str, list[Clue]]

_WORD = re.compile(r"\w+")
_BETWEEN = "\n"
_SHORT = 3
"""Letters: what is shorter is in a word of nearly every piece."""


@frozen
class _Piece:
    """A piece as rules are looked up for it."""

    flat: str
    words: str
    """Its words with one space before and behind each."""
    known: frozenset[str]
    """Its words."""


@frozen
class _Index:
    """What rules want."""

    always: tuple[int, ...]
    """Those that have to look everywhere."""
    by_word: Clues
    """Whole words, and the row of words that each stands in."""
    by_part: Clues
    """Parts of words, and the part of a flat text that each stands in."""
    by_sign: Clues
    """What has no long word in it."""
    by_run: dict[int, list[Clue]]
    """How many times a letter stands in a row."""


def candidates_of(wants: Sequence[Wants]) -> Candidates:
    """Return what tells which of the rules have to look, by what each of them wants of a text."""
    index = _index_of(wants)

    def candidates(pieces: Sequence[str]) -> list[list[int]]:
        seen = [_seen(piece) for piece in pieces]
        every = frozenset[str]().union(*(each.known for each in seen))
        rows = {word: index.by_word[word] for word in every & index.by_word.keys()}
        parts = _in_words(index, every)
        whole = _BETWEEN.join(each.flat for each in seen)
        signs = [(sign, clues) for sign, clues in index.by_sign.items() if sign in whole]
        found = [set(index.always) for _ in seen]
        for numbers, piece in zip(found, seen, strict=True):
            numbers.update(_meant(rows, piece.known, piece.words), _meant(parts, piece.known, piece.flat))
            for sign, clues in signs:
                if sign in piece.flat:
                    numbers.update(number for number, _ in clues)
        return [sorted(each) for each in found]

    return candidates


def _index_of(wants: Sequence[Wants]) -> _Index:
    index = _Index(tuple(number for number, each in enumerate(wants) if each.anything), {}, {}, {}, {})
    for number, each in enumerate(wants):
        for row in each.rows:
            word = max(row, key=len)  # long words are rare
            index.by_word.setdefault(word, []).append((number, f" {' '.join(row)} " if len(row) > 1 else ""))
        for part in each.parts:
            word = max(_WORD.findall(part), key=len, default="")
            if len(word) < _SHORT:
                index.by_sign.setdefault(part, []).append((number, ""))
            else:
                index.by_part.setdefault(word, []).append((number, "" if part == word else part))
        if each.run:
            index.by_run.setdefault(each.run, []).append((number, ""))
    return index


def _seen(piece: str) -> _Piece:
    low = flat(piece)
    words = _WORD.findall(low)
    return _Piece(low, f" {' '.join(words)} ", frozenset(words))


def _in_words(index: _Index, words: Iterable[str]) -> Clues:
    """Return the words that have parts, or a letter several times in a row, with what those are clues of."""
    listed = _BETWEEN.join(("", *words, ""))
    found = Clues()
    for part, clues in index.by_part.items():
        at = listed.find(part)
        while at >= 0:
            end = listed.index(_BETWEEN, at)
            found.setdefault(listed[listed.rindex(_BETWEEN, 0, at) + 1 : end], []).extend(clues)
            at = listed.find(part, end)
    for times, clues in index.by_run.items():
        for match in re.finditer(rf"\n.*?(.)\1{{{times - 1}}}.*", listed):
            found.setdefault(match[0][1:], []).extend(clues)
    return found


def _meant(clues: Clues, words: frozenset[str], text: str) -> list[int]:
    """Return the rules for which there is a clue in the words of a piece, and what else it needs in its text."""
    return [number for word in words & clues.keys() for number, needed in clues[word] if needed in text]
