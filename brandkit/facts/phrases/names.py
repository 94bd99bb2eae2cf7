"""A name in a text: all its words, in order and side by side; titles and short forms of streets may vary."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.phrases.bag import Phrase
from brandkit.facts.phrases.result import ABSENT, NEAR, STATED, PhraseMatch
from brandkit.facts.recognise.scope import known_words
from brandkit.facts.stems import stem
from brandkit.model.statement import Told, Word


class Aligned(NamedTuple):
    """How the words of a name lie in a sentence."""

    places: Sequence[int | None]
    """Per word of the name its place among the words of the sentence."""

    @property
    def found(self) -> int:
        """How many are there."""
        return sum(place is not None for place in self.places)


def is_name(phrase: Phrase) -> bool:
    """Return whether a phrase is a name: all that carries meaning in it has a capital letter, and it denies nothing."""
    words, text = [each.word for each in phrase.words], phrase.text
    is_plain = bool(words) and not phrase.is_verbal and not any(word.negated or word.modality for word in words)
    return is_plain and all(text[word.start].isupper() or text[word.start].isdigit() for word in words)


def find_name(phrase: Phrase, told: Told, lexicon: Lexicon) -> PhraseMatch:
    """Return how a text gives a name; polarity does not matter to a name."""
    titles = frozenset(stem(title, lexicon) for title in known_words(lexicon, "titles"))
    name = [each.word for each in phrase.words if each.word.stem not in titles]
    best: Aligned = Aligned([None] * len(name))
    words: tuple[Word, ...] = ()
    for sentence in told.sentences:
        spoken = [word for word in sentence.words if word.stem not in titles]
        found = _align(name, spoken)
        if found.found > best.found:
            best, words = found, tuple(spoken)
    return _judged(name, best, words, phrase.text) if best.found else PhraseMatch(ABSENT)


def _align(name: Sequence[Word], words: Sequence[Word]) -> Aligned:
    """Return the best alignment: each word of the name at most one place further than the one before asks for."""
    best = Aligned([None] * len(name))
    stems = {word.stem for word in name}
    for begin in (place for place, word in enumerate(words) if word.stem in stems):
        offset = next(place for place, word in enumerate(name) if word.stem == words[begin].stem)
        places: list[int | None] = [None] * offset
        at = begin
        for word in name[offset:]:
            near = next(
                (place for place in (at, at + 1) if place < len(words) and words[place].stem == word.stem), None
            )
            places.append(near)
            at = (near if near is not None else at) + 1
        if sum(place is not None for place in places) > best.found:
            best = Aligned(places)
    return best


def _judged(name: Sequence[Word], aligned: Aligned, words: Sequence[Word], text: str) -> PhraseMatch:
    at = [place for place in aligned.places if place is not None]
    missing = [word for word, place in zip(name, aligned.places, strict=True) if place is None]
    span = PhraseMatch(
        STATED, 0, words[at[0]].start, words[at[-1]].end, share=aligned.found / len(name),
        negated=words[at[0]].negated, missing=tuple(text[word.start : word.end] for word in missing),
    )  # fmt: skip
    other = _in_its_place(aligned, words)
    if not missing or (len(missing) == 1 and _may_be_left_out(aligned, len(name)) and other is None):
        return span
    if span.share < 0.5 or (other is None and span.share <= 0.5):
        return replace(span, status=ABSENT)
    return (
        replace(span, status=NEAR, start=min(span.start, other.start), end=max(span.end, other.end))
        if other
        else replace(span, status=NEAR)
    )


def _may_be_left_out(aligned: Aligned, size: int) -> bool:
    """Return whether the one missing word is a leading brand or stands in the middle of a long name."""
    place = aligned.places.index(None)
    return (place == 0 and size >= 3) or (0 < place < size - 1 and size >= 4)


def _in_its_place(aligned: Aligned, words: Sequence[Word]) -> Word | None:
    """Return the other capitalised word that stands where a missing one belongs."""
    for place, found in enumerate(aligned.places):
        if found is not None:
            continue
        after = next((each for each in aligned.places[place:] if each is not None), None)
        before = next((each for each in reversed(aligned.places[:place]) if each is not None), None)
        near = after - 1 if after is not None else (before + 1 if before is not None else -1)
        if 0 <= near < len(words) and near not in aligned.places and (words[near].is_name):
            return words[near]
    return None
