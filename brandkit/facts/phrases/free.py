"""A phrase in other words: its meaning-carrying words within one sentence or two, in any order."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.phrases.bag import Meant, Phrase, Stretch
from brandkit.facts.phrases.judge import judged
from brandkit.facts.phrases.result import ABSENT, CHANGED, NEAR, OPPOSITE, PhraseMatch
from brandkit.facts.phrases.senses import opposites
from brandkit.facts.phrases.values import Values, compare_values
from brandkit.model.statement import Statement, Word
from brandkit.model.value import Number

_ENOUGH = 5
"""Words of a phrase from which on one may be missing; shorter ones lose their point with any."""

_SENTENCE = 4
"""Words of weight from which on a phrase may well have a clause beside the one that says it."""


class Held(NamedTuple):
    """A phrase held against a stretch of text."""

    heavy: Sequence[Meant]
    """The phrase's words of weight."""
    pairs: Mapping[int, Meant]
    """From one of them, by its place, to the word of the text that says it."""
    lost: Sequence[Meant]
    """Those that the text lacks."""
    values: Values

    @property
    def share(self) -> float:
        """How much of the phrase is there."""
        got = len(self.pairs) + len(self.values.agreed)
        return got / ((got + len(self.lost) + len(self.values.missing)) or 1)


def find_free(phrase: Phrase, stretch: Stretch, lexicon: Lexicon) -> PhraseMatch:
    """Return how a stretch of text says a phrase."""
    heavy = [each for each in phrase.words if not each.is_light]
    pairs = _pairs(heavy, stretch.words, lexicon)
    lost = [each for place, each in enumerate(heavy) if place not in pairs]
    held = Held(heavy, pairs, lost, compare_values(phrase.values, stretch.statements))
    if not held.share:
        return _reversed(phrase, heavy, stretch, lexicon)
    if not heavy and any(isinstance(each.value, Number) and not each.bound for each in held.values.agreed):
        return PhraseMatch(ABSENT)
    return _verdict(held, phrase, stretch, lexicon)


def _verdict(held: Held, phrase: Phrase, stretch: Stretch, lexicon: Lexicon) -> PhraseMatch:
    """Return what a stretch of text that has some of a phrase makes of it."""
    start, end = _span(list(held.pairs.values()), held.values.agreed)
    base = PhraseMatch(NEAR, 0, start, end, missing=_missing(held, phrase.text), share=held.share)
    turned = _opposite(phrase.words, stretch.words, (start, end), lexicon) if base.share >= 0.5 else None
    if turned is not None:
        return replace(base, status=OPPOSITE, start=turned.word.start, end=turned.word.end)
    if held.values.changed and held.heavy and not held.lost:
        other = held.values.changed[0]
        return replace(base, status=CHANGED, start=other.start, end=other.end)
    if not _is_complete(held):
        return base if base.share >= 0.5 else replace(base, status=ABSENT)
    if len(held.heavy) >= _SENTENCE and _lacks_denial(phrase, stretch, held.pairs):
        return base
    return judged(base, _straight(held.heavy, held.pairs), is_verbal=phrase.is_verbal)


def _missing(held: Held, text: str) -> tuple[str, ...]:
    """Return what a text lacks, as the phrase writes it."""
    words = (text[each.word.start : each.word.end] for each in held.lost)
    return (*words, *(text[each.start : each.end] for each in held.values.missing))


def _is_complete(held: Held) -> bool:
    """Return whether all of a phrase is there, or all but one word of a long one, which is no name."""
    spared = 1 if len(held.heavy) >= _ENOUGH else 0
    return not held.values.missing and len(held.lost) <= spared and not any(each.word.is_name for each in held.lost)


def _straight(heavy: Sequence[Meant], pairs: Mapping[int, Meant]) -> list[tuple[Word, Word]]:
    """Return the words that are to be of one polarity; not those around an opposite that is denied: "is not open"."""
    both = [(heavy[place], found) for place, found in pairs.items()]
    is_turned = any(wanted.sense != found.sense for wanted, found in both)
    return [
        (wanted.word, found.word)
        for wanted, found in both
        if wanted.sense == found.sense and not (is_turned and wanted.word.negated != found.word.negated)
    ]


def _lacks_denial(phrase: Phrase, stretch: Stretch, pairs: Mapping[int, Meant]) -> bool:
    """Return whether a text has the words of a long phrase, but nothing of what it denies.

    "The room that you have booked is not available": to say "you have booked the room" contradicts nothing.
    """
    denied = {each.sense for each in phrase.words if each.is_light and each.word.negated}
    said = {each.sense for each in stretch.words}
    return bool(denied) and denied.isdisjoint(said) and not any(each.word.negated for each in pairs.values())


def _reversed(phrase: Phrase, heavy: Sequence[Meant], stretch: Stretch, lexicon: Lexicon) -> PhraseMatch:
    """Return the opposite of a phrase with one word of weight: "weekly" for "monthly", "existing customers only"."""
    light = {each.sense for each in phrase.words if each.is_light}
    if len(heavy) != 1 or phrase.values or (light and not any(each.sense in light for each in stretch.words)):
        return PhraseMatch(ABSENT)
    turned = _opposite(heavy, stretch.words, None, lexicon)
    if turned is None:
        return PhraseMatch(ABSENT)
    missing = (phrase.text[heavy[0].word.start : heavy[0].word.end],)
    return PhraseMatch(OPPOSITE, 0, turned.word.start, turned.word.end, missing=missing, share=0.5)


def _pairs(phrase: Sequence[Meant], text: Sequence[Meant], lexicon: Lexicon) -> dict[int, Meant]:
    """Return from a word of a phrase, by its place, to the word of the text that says it.

    Of several, one of the same polarity; "not open" says "closed".
    """
    reversing = opposites(lexicon)
    found: dict[int, Meant] = {}
    for place, wanted in enumerate(phrase):
        same = [each for each in text if each.sense == wanted.sense]
        turned = reversing.get(wanted.sense, frozenset())
        if not same:
            same = [each for each in text if each.sense in turned and each.word.negated != wanted.word.negated]
        if same:
            found[place] = min(same, key=partial(_difference, wanted))
    return found


def _difference(wanted: Meant, found: Meant) -> tuple[bool, bool]:
    return found.word.negated != wanted.word.negated, found.word.modality != wanted.word.modality


def _opposite(
    phrase: Sequence[Meant], text: Sequence[Meant], span: tuple[int, int] | None, lexicon: Lexicon
) -> Meant | None:
    """Return the word of a text that reverses one of the phrase which is not there itself."""
    reversing = opposites(lexicon)
    said, wanted = {each.sense for each in text}, {each.sense for each in phrase}
    for each in phrase:
        against = reversing.get(each.sense, frozenset()) - wanted if each.sense not in said else frozenset()
        for other in text:
            if (
                other.sense in against
                and other.word.negated == each.word.negated
                and (span is None or _is_near(other.word, span))
            ):
                return other
    return None


def _is_near(word: Word, span: tuple[int, int]) -> bool:
    """Return whether a word is among others or at most thirty characters away: in the same breath."""
    return span[0] - 30 <= word.start <= span[1] + 30


def _span(words: Sequence[Meant], statements: Sequence[Statement]) -> tuple[int, int]:
    spans = [(each.word.start, each.word.end) for each in words] + [(each.start, each.end) for each in statements]
    return min(start for start, _ in spans), max(end for _, end in spans)
