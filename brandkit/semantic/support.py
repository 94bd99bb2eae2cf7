"""How well a source supports a sentence or a clause: by what it means, and a little by its letters."""

from collections.abc import Iterator
from functools import lru_cache

from brandkit.compare.sides.prepared import Prepared
from brandkit.model.frozen import frozen
from brandkit.semantic import pinned
from brandkit.semantic.clauses import clauses_of
from brandkit.semantic.load import Embed, Vector, cosine

_GRAM = 4
"""Letters that are compared at a time: about a stem, in any language."""


@frozen
class Support:
    """What a source offers to lean on."""

    units: tuple[Vector, ...]
    """Its sentences, their clauses, and the wordings of its phrases."""
    grams: frozenset[str]
    embed: Embed

    def of(self, unit: str) -> float:
        """Return how well the source supports a unit: 1 and more for its own words, rounded (`pinned.DIGITS`)."""
        return round(self.exactly(unit), pinned.DIGITS)

    def exactly(self, unit: str) -> float:
        """Return the same, not rounded: it differs from one build of the engine to another."""
        vector = self.embed(plain(unit))
        meant = max((cosine(vector, each) for each in self.units), default=0.0)
        grams = _grams(unit)
        shared = len(grams & self.grams) / len(grams) if grams else 0.0
        return meant + pinned.SHARED * shared


@lru_cache(maxsize=16)  # a memo of a pure function; a source is compared by identity
def support_of(prepared: Prepared, embed: Embed) -> Support:
    """Return what a source offers to lean on."""
    texts = tuple(dict.fromkeys(filter(None, map(plain, _texts(prepared)))))
    grams = frozenset(gram for text in texts for gram in _grams(text))
    return Support(tuple(map(embed, texts)), grams, embed)


def plain(text: str) -> str:
    """Return a text on one line, without the places of values that nobody knows."""
    return " ".join(text.replace("\ufffc", " ").split())


def _texts(prepared: Prepared) -> Iterator[str]:
    told, language = prepared.source.told, prepared.source.locale.split("-")[0]
    for each in told.sentences:
        sentence = told.text[each.start : each.end]
        yield sentence
        yield from (sentence[start:end] for start, end in clauses_of(sentence, language))
    for need in prepared.needed:
        yield from (wording.text for wording in need.wordings)


def _grams(text: str) -> frozenset[str]:
    words = plain(text).casefold()
    return frozenset(words[place : place + _GRAM] for place in range(len(words) - _GRAM + 1))
