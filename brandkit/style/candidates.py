"""Which rules may find something in which piece: found for all rules and all pieces in one go."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from typing import TypeAlias

from brandkit.measure.needed import fold
from brandkit.style.hit import Wants
from brandkit.style.literals import words_of

Candidates: TypeAlias = Callable[[Sequence[str]], list[list[int]]]
"""(pieces) -> for each piece the numbers of the rules that may find something, in order."""

_BETWEEN = "\x00"


def candidates_of(wants: Sequence[Wants]) -> Candidates:
    """Return what tells which of the rules have to look, by what each of them wants of a text."""
    always = [number for number, each in enumerate(wants) if each.anything]
    by_word = _by(each.words for each in wants)
    by_part = _by(each.parts for each in wants)

    def candidates(pieces: Sequence[str]) -> list[list[int]]:
        folded = [fold(piece) for piece in pieces]
        found = [set(always) for _ in pieces]
        for number, piece in enumerate(folded):
            for word in by_word.keys() & words_of(piece):
                found[number].update(by_word[word])
        _add_parts(folded, by_part, found)
        return [sorted(each) for each in found]

    return candidates


def _by(wanted: Iterable[Iterable[str]]) -> dict[str, tuple[int, ...]]:
    by: dict[str, tuple[int, ...]] = {}
    for number, each in enumerate(wanted):
        for word in each:
            by[word] = (*by.get(word, ()), number)
    return by


def _add_parts(pieces: Sequence[str], by_part: dict[str, tuple[int, ...]], found: list[set[int]]) -> None:
    """Look for each part in all pieces at once, which most parts are in none of."""
    whole = _BETWEEN.join(pieces)
    starts = list(accumulate((len(piece) + 1 for piece in pieces), initial=0))
    for part, numbers in by_part.items():
        at = whole.find(part)
        while at >= 0:
            piece = bisect_right(starts, at) - 1
            found[piece].update(numbers)
            at = whole.find(part, starts[piece + 1] if piece + 1 < len(starts) else len(whole))
