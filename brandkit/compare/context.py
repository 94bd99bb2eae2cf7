"""The words around a statement: what it is about."""

from collections.abc import Mapping

from brandkit.model.statement import Sentence, Told


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
    sentence = sentence_at(told, start)
    found: dict[str, float] = {}
    for word in sentence.words if sentence else ():
        if word.end <= start:
            distance = start - word.end
        elif word.start >= end:
            distance = word.start - end
        else:
            continue
        found[word.stem] = max(found.get(word.stem, 0.0), reach / (reach + distance))
    return found


def likeness(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Return how much two surroundings share, from 0 to 1."""
    if not a or not b:
        return 0.0
    shared = sum(min(weight, b[stem]) for stem, weight in a.items() if stem in b)
    return shared / min(sum(a.values()), sum(b.values()))
