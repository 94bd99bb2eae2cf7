"""The words around a statement: what it is about."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from operator import attrgetter

from brandkit.model.statement import Sentence, Told, Word

_GAP = 2
"""Characters between two cells, or a label and its value, at most: a line end, a colon and a space."""
_LABEL_WORDS = 6
"""More words than that are a sentence of their own, and no label."""


_FAR = 600
"""Characters from a place past which a word says nothing of it: no sentence that people write is so long."""
_start = attrgetter("start")


def sentence_at(told: Told, place: int) -> Sentence | None:
    """Return the sentence that holds a place of the text; None between sentences."""
    low, high = 0, len(told.sentences)
    while low < high:
        middle = (low + high) // 2
        sentence = told.sentences[middle]
        if place < sentence.start:
            high = middle
        elif place >= sentence.end:
            low = middle + 1
        else:
            return sentence
    return None


def words_around(told: Told, start: int, end: int, reach: int = 60) -> dict[str, float]:
    """Return the stems of the words near a place, in its sentence, each with its weight: nearer is heavier.

    `reach` is the distance in characters at which a word weighs half as much as one beside the place.
    """
    found: dict[str, float] = {}
    words = _words(told, start, end)
    near = words[bisect_left(words, start - _FAR, key=_start) : bisect_left(words, end + _FAR, key=_start)]
    for word in near:
        if word.end <= start:
            distance = start - word.end
        elif word.start >= end:
            distance = word.start - end
        else:
            continue
        found[word.stem] = max(found.get(word.stem, 0.0), reach / (reach + distance))
    return found


def _words(told: Told, start: int, end: int) -> Sequence[Word]:
    """Return the words of the sentence around a place; for a value alone in a cell those of the cell before it."""
    sentence = sentence_at(told, start)
    if sentence is None:
        return ()
    if any(word.end <= start or word.start >= end for word in sentence.words):
        return sentence.words
    label = sentence_at(told, max(0, sentence.start - _GAP - 1)) if sentence.start > _GAP else None
    return label.words if label and len(label.words) <= _LABEL_WORDS else ()


def likeness(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Return how much two surroundings share, from 0 to 1."""
    if not a or not b:
        return 0.0
    shared = sum(min(weight, b[stem]) for stem, weight in a.items() if stem in b)
    return shared / min(sum(a.values()), sum(b.values()))


_BEFORE = re.compile(r"([^\W\d_]+)(?:[ :.]{1,2}|-)$")
_REACH = 30
"""Characters in which the word before a value is looked for."""


def word_before(told: Told, place: int) -> str:
    """Return the word right before a place, folded; ``""``: there is none."""
    found = _BEFORE.search(told.text[max(0, place - _REACH) : place])
    return found[1].casefold() if found else ""
