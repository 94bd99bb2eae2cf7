"""A phrase in other words: its meaning-carrying words within one sentence or two, in any order."""

from collections.abc import Sequence
from dataclasses import replace

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.phrases.bag import Meant, Phrase, Stretch
from brandkit.facts.phrases.judge import judged
from brandkit.facts.phrases.result import ABSENT, CHANGED, NEAR, OPPOSITE, PhraseMatch
from brandkit.facts.phrases.senses import opposites
from brandkit.facts.phrases.values import compare_values
from brandkit.model.statement import Statement, Word
from brandkit.model.value import Number

_ENOUGH = 5
"""Words of a phrase from which on one may be missing; shorter ones lose their point with any."""


def find_free(phrase: Phrase, stretch: Stretch, lexicon: Lexicon) -> PhraseMatch:
    """Return how a stretch of text says a phrase."""
    heavy = [each for each in phrase.words if not each.is_light]
    values = compare_values(phrase.values, stretch.statements)
    pairs = _pairs(heavy, stretch.words, lexicon)
    lost = [each for place, each in enumerate(heavy) if place not in pairs]
    got, wanted = len(pairs) + len(values.agreed), len(heavy) + len(phrase.values)
    if not got:
        return _reversed(phrase, heavy, stretch, lexicon)
    if not heavy and any(isinstance(each.value, Number) and not each.bound for each in values.agreed):
        return PhraseMatch(ABSENT)
    found = list(pairs.values())
    start, end = _span(found, values.agreed)
    text = phrase.text
    missing = (
        *(text[each.word.start : each.word.end] for each in lost),
        *(text[each.start : each.end] for each in values.missing),
    )
    base = PhraseMatch(NEAR, 0, start, end, missing=missing, share=got / wanted)
    turned = _opposite(phrase.words, stretch.words, (start, end), lexicon) if base.share >= 0.5 else None
    if turned is not None:
        return replace(base, status=OPPOSITE, start=turned.word.start, end=turned.word.end)
    if values.missing and values.changed and heavy and not lost:
        return replace(base, status=CHANGED, start=values.changed[0].start, end=values.changed[0].end)
    if values.missing or len(lost) > (len(heavy) >= _ENOUGH) or any(each.word.is_name for each in lost):
        return base if base.share >= 0.5 else replace(base, status=ABSENT)
    straight = [(heavy[place].word, each.word) for place, each in pairs.items() if heavy[place].sense == each.sense]
    return judged(base, straight, is_verbal=phrase.is_verbal)


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
        same += [each for each in text if each.sense in turned and each.word.negated != wanted.word.negated]
        best = sorted(same, key=lambda each, wanted=wanted: _difference(wanted, each))  # type: ignore[misc]
        if best:
            found[place] = best[0]
    return found


def _difference(wanted: Meant, found: Meant) -> tuple[bool, bool]:
    is_turned = found.sense != wanted.sense
    return (found.word.negated == wanted.word.negated) == is_turned, found.word.modality != wanted.word.modality


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
