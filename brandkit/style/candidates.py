"""Which rules may find something in which piece: found for all rules and all pieces in one go.

All rules together want some thousand words and parts of words. Which of them a text has at all is seen in the list of
its words, each of which stands there once; of most phrases some word is not among them. What is left is looked for in
the pieces that have the rarest word of it.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, product
from typing import TypeAlias

from brandkit.model.frozen import frozen
from brandkit.style.chunks import END, Chunks, bits_of, chunks_of, lines_with
from brandkit.style.hit import Wants
from brandkit.style.regexes.needs import flat

Candidates: TypeAlias = Callable[[Sequence[str]], list[list[int]]]
"""(pieces) -> for each piece the numbers of the rules that may find something, in order."""
Row: TypeAlias = tuple[str, ...]
"""Words, whatever signs stand between them."""
Want: TypeAlias = tuple[int, str, Row]
"""Number of a rule; a part of a flat text that it wants, with whole words in that; or no part, and a row of words."""
Clue: TypeAlias = tuple[int, str, Row]
"""Number of a rule, and what a piece must hold besides: a part, and words in a row; either may be empty."""

_SHORT = 3
"""Letters: what is shorter is in a word of nearly every piece."""
_WORD = re.compile(r"\w+")


@frozen
class _Index:
    """What rules want, each by what is looked up for it. A chunk is what stands between two spaces of a flat text."""

    always: tuple[int, ...]
    """Those that have to look everywhere."""
    by_word: dict[str, list[Want]]
    """Rows, by their longest word, and parts whose longest word is a whole one."""
    by_bit: dict[str, list[Want]]
    """Other parts, by their longest word as it stands in a list of words."""
    by_sign: dict[str, list[Clue]]
    """Parts that have signs and no long word, by their longest bit with a sign of a list of chunks."""
    by_run: dict[int, list[Clue]]
    """How many times a letter stands in a row."""


def candidates_of(wants: Sequence[Wants]) -> Candidates:
    """Return what tells which of the rules have to look, by what each of them wants of a text."""
    index = _index_of(wants)
    everywhere = list(index.always)

    def candidates(pieces: Sequence[str]) -> list[list[int]]:
        low = [flat(piece) for piece in pieces]
        spaced = [frozenset(text.split(" ")) for text in low]
        clues: dict[str, list[Clue]] = {}
        for chunk, clue in _clues(index, chunks_of(spaced)):
            clues.setdefault(chunk, []).append(clue)
        telling = frozenset(clues)
        found: list[list[int]] = []
        for text, chunks in zip(low, spaced, strict=True):
            told = chunks & telling
            may = [clue for chunk in told for clue in clues[chunk] if clue[1] in text]
            able = [number for number, _, row in may if not row or _in_row(text, row)]
            found.append(sorted({*everywhere, *able}) if able else everywhere)
        return found

    return candidates


def _index_of(wants: Sequence[Wants]) -> _Index:
    index = _Index(tuple(number for number, each in enumerate(wants) if each.anything), {}, {}, {}, {})
    for number, each in enumerate(wants):
        for row in each.rows:
            index.by_word.setdefault(max(row, key=len), []).append((number, "", row))  # long words are rare
        for part in each.parts:
            _put(index, number, part)
        if each.run:
            index.by_run.setdefault(each.run, []).append((number, "", ()))
    return index


def _put(index: _Index, number: int, part: str) -> None:
    """Put a part into an index, by its longest word; where it has none, by its longest bit with a sign."""
    found = list(_WORD.finditer(part))
    whole = tuple(each[0] for each in found if each.start() and each.end() < len(part) and len(each[0]) >= _SHORT)
    bits = [f"{END if each.start() else ''}{each[0]}{END if each.end() < len(part) else ''}" for each in found]
    longest = max(bits, key=lambda bit: (len(bit.strip(END)), len(bit)), default="")  # a whole one rather than an end
    word = longest.strip(END)
    signs = [bit for bit in bits_of(part) if not bit.strip(END).isalnum()] if len(word) < _SHORT else []
    if word in whole:
        index.by_word.setdefault(word, []).append((number, part, whole))
    elif signs:
        bit = max(signs, key=len)
        index.by_sign.setdefault(bit, []).append((number, "" if bit == part else part, ()))
    else:
        index.by_bit.setdefault(longest, []).append((number, "" if longest == part else part, whole))


def _clues(index: _Index, chunks: Chunks) -> Iterator[tuple[str, Clue]]:
    """Yield chunks that tell something, and what they are clues of."""
    of_word = chunks.of_word
    for known in of_word.keys() & index.by_word.keys():
        for number, part, row in index.by_word[known]:
            if len(row) == 1:
                yield from ((chunk, (number, part, ())) for chunk in of_word[known])
            elif all(word in of_word for word in row):
                rarest, other, *_ = sorted(row, key=chunks.count_of)
                clue = (number, part, ()) if part else (number, other, row)
                yield from ((chunk, clue) for chunk in of_word[rarest])
    for bit, wants in index.by_bit.items():
        if bit in chunks.words:
            clues = [(number, part, ()) for number, part, whole in wants if all(word in of_word for word in whole)]
            inside = chain.from_iterable(of_word[word] for word in lines_with(bit, chunks.words))
            yield from product(inside, clues)
    for bit, wants in index.by_sign.items():
        if bit in chunks.odd:
            yield from product(lines_with(bit, chunks.odd), wants)
    for times, wants in index.by_run.items():
        for run in re.finditer(rf"\n(.*?(.)\2{{{times - 1}}}.*)", chunks.words):
            yield from product(of_word[run[1]], wants)


def _in_row(text: str, row: Row) -> bool:
    """Return whether a flat text has words in a row, whatever signs stand between them."""
    if not all(word in text for word in row):
        return False
    return f" {' '.join(row)} " in f" {' '.join(_WORD.findall(text))} "
