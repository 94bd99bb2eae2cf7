"""Which sentences may say a phrase: those that have a word or a value for it. Most have none, and looking is dear."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from brandkit.facts.phrases.bag import Phrase, Searched

_ENOUGH = 5
"""Words of a phrase from which on one may be missing; shorter ones lose their point with any."""


class Likely(NamedTuple):
    """What a stretch of text has of a phrase, at most."""

    senses: Collection[str]
    """Senses of the phrase that it has, reverses, or may say by a denial."""
    values: int
    """How many values it has that could be those of the phrase."""


_NOTHING = Likely((), 0)


def likely(phrase: Phrase, text: Searched) -> dict[int, Likely]:
    """Return the sentences that may say a phrase, by their places; of every other one the share is nothing."""
    senses: dict[int, set[str]] = {}
    for each in phrase.ways.keys() & text.where.keys():
        for place in text.where[each]:
            senses.setdefault(place, set()).update(phrase.ways[each])
    valued = {place: len(text.single[place].statements) for place in text.valued} if phrase.values else {}
    places = sorted(senses.keys() | valued.keys())
    return {place: Likely(senses.get(place, ()), valued.get(place, 0)) for place in places}


def neighbours(single: Mapping[int, Likely], sentences: int) -> dict[int, Likely]:
    """Return every two neighbours, of so many sentences, that may say a phrase together; by the place of the first."""
    found: dict[int, Likely] = {}
    for place in sorted({first for each in single for first in (each - 1, each) if 0 <= first < sentences - 1}):
        one, other = single.get(place, _NOTHING), single.get(place + 1, _NOTHING)
        found[place] = Likely({*one.senses, *other.senses}, one.values + other.values)
    return found


def is_worth(found: Likely, phrase: Phrase, share: float) -> bool:
    """Return whether a stretch may say all of a phrase that it need, or no less of it than a share known already."""
    total = len(phrase.heavy) + len(phrase.values)
    most = sum(phrase.weights[sense] for sense in found.senses) + min(found.values, len(phrase.values))
    return most >= total - spared(phrase) or most / total >= share


def spared(phrase: Phrase) -> int:
    """Return how many words of a phrase may be missing."""
    return 1 if len(phrase.heavy) >= _ENOUGH else 0
