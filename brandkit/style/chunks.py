"""What stands between the spaces of many pieces of text: who looks for a phrase begins with what is rarest in it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from brandkit.model.frozen import frozen

END = "\n"
"""Of a line, in lists of chunks and words."""
_WORD = re.compile(r"\w+")
_ENOUGH = 256
"""Pieces in which chunks are counted: they need only tell frequent ones from rare ones."""


@frozen
class Chunks:
    """The chunks of all pieces together: what stands between two spaces of a flat text."""

    of_word: Mapping[str, Sequence[str]]
    """Words, and the chunks that each stands in."""
    words: str
    """All words, each in a line of its own; there is a line end before the first too."""
    odd: str
    """All chunks that are more than a word, in the same form."""
    counts: Mapping[str, int]
    """In how many of some pieces."""

    def count_of(self, word: str) -> int:
        """Return about how frequent a word is."""
        return sum(self.counts[chunk] for chunk in self.of_word[word])


def chunks_of(spaced: Sequence[frozenset[str]]) -> Chunks:
    """Return the chunks of pieces, given those of each."""
    every = frozenset[str]().union(*spaced)
    odd = [chunk for chunk in every if not chunk.isalnum()]
    of_word = {chunk: [chunk] for chunk in every if chunk.isalnum()}
    for chunk in odd:
        for word in dict.fromkeys(_WORD.findall(chunk)):
            of_word.setdefault(word, []).append(chunk)
    some = spaced[:: 1 + len(spaced) // _ENOUGH]
    return Chunks(of_word, _listed(of_word), _listed(odd), Counter(chain.from_iterable(some)))


def bits_of(part: str) -> list[str]:
    """Return what is between the spaces of a part as it stands in a list of chunks, each in a line.

    Only the first may be the end of a chunk, the last its begin.
    """
    lines = f"{END} {END}".join(part.split(" "))
    return [bit for bit in lines.split(" ") if bit.strip(END)]


def lines_with(bit: str, listed: str) -> Iterator[str]:
    """Yield the lines of a list that have a bit in them, which may begin or end with an `END`."""
    at = listed.find(bit)
    while at >= 0:
        end = listed.index(END, at + 1)
        yield listed[listed.rindex(END, 0, at + 1) + 1 : end]
        at = listed.find(bit, end)


def _listed(words: Iterable[str]) -> str:
    return END.join(("", *words, ""))
