"""A phrase in other words: its meaning-carrying words within one sentence or two, in any order."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import NamedTuple

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.phrases.bag import Meant, Phrase, Stretch
from brandkit.facts.phrases.judge import judged
from brandkit.facts.phrases.likely import spared
from brandkit.facts.phrases.result import ABSENT, CHANGED, NEAR, OPPOSITE, PhraseMatch
from brandkit.facts.phrases.senses import denied_for, opposites
from brandkit.facts.phrases.values import Values, compare_values
from brandkit.model.statement import Statement, Word
from brandkit.model.value import Number

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
    beside: Sequence[tuple[Meant, Meant]]
    """The phrase's words without weight, and those of the text that say them."""
    values: Values

    @property
    def share(self) -> float:
        """How much of the phrase is there."""
        got = len(self.pairs) + len(self.values.agreed)
        return got / ((got + len(self.lost) + len(self.values.missing)) or 1)


def find_free(phrase: Phrase, stretch: Stretch, lexicon: Lexicon) -> PhraseMatch:
    """Return how a stretch of text says a phrase."""
    heavy = phrase.heavy
    pairs = _pairs(heavy, stretch, lexicon)
    lost = [each for place, each in enumerate(heavy) if place not in pairs]
    beside = [(phrase.light[place], found) for place, found in _pairs(phrase.light, stretch, lexicon).items()]
    held = Held(heavy, pairs, lost, beside, compare_values(phrase.values, stretch.statements))
    if not held.share:
        return _reversed(phrase, stretch, lexicon)
    if not heavy and any(_is_bare(each) for each in held.values.agreed):
        return PhraseMatch(ABSENT)
    return _verdict(held, phrase, stretch)


def _is_bare(value: Statement) -> bool:
    """Return whether a value is a number that may count anything; the end of a range, or a limit, does not."""
    return isinstance(value.value, Number) and not value.bound and value.role not in ("low", "high")


def _verdict(held: Held, phrase: Phrase, stretch: Stretch) -> PhraseMatch:
    """Return what a stretch of text that has some of a phrase makes of it."""
    start, end = _span(held)
    base = PhraseMatch(NEAR, 0, start, end, missing=_missing(held, phrase.text), share=held.share)
    turned = _opposite(phrase, stretch, (start, end)) if base.share >= 0.5 else None
    if turned is not None:
        return base._replace(status=OPPOSITE, start=turned.word.start, end=turned.word.end)
    if held.values.changed and held.heavy and not held.lost:
        other = held.values.changed[0]
        return base._replace(status=CHANGED, start=other.start, end=other.end)
    if not _is_complete(held, spared(phrase)):
        return base if base.share >= 0.5 else base._replace(status=ABSENT)
    if len(held.heavy) >= _SENTENCE and _lacks_denial(phrase, stretch, held.pairs):
        return base
    return judged(base, _straight(held), is_verbal=phrase.is_verbal)


def _missing(held: Held, text: str) -> tuple[str, ...]:
    """Return what a text lacks, as the phrase writes it."""
    words = (text[each.word.start : each.word.end] for each in held.lost)
    return (*words, *(text[each.start : each.end] for each in held.values.missing))


def _is_complete(held: Held, spared: int) -> bool:
    """Return whether all of a phrase is there, or all but one word of a long one, which is no name."""
    return not held.values.missing and len(held.lost) <= spared and not any(each.word.is_name for each in held.lost)


def _straight(held: Held) -> list[tuple[Word, Word]]:
    """Return the words that are to be of one polarity; not those around an opposite that is denied: "is not open"."""
    both = [(held.heavy[place], found) for place, found in held.pairs.items()]
    is_turned = any(wanted.sense != found.sense for wanted, found in (*both, *held.beside))
    return [
        (wanted.word, found.word)
        for wanted, found in both
        if wanted.sense == found.sense and not (is_turned and wanted.word.negated != found.word.negated)
    ]


def _lacks_denial(phrase: Phrase, stretch: Stretch, pairs: Mapping[int, Meant]) -> bool:
    """Return whether a text has the words of a long phrase, but nothing of what it denies.

    "The room that you have booked is not available": to say "you have booked the room" contradicts nothing.
    """
    denied = {each.sense for each in phrase.light if each.word.negated}
    return (
        bool(denied) and denied.isdisjoint(stretch.by_sense) and not any(each.word.negated for each in pairs.values())
    )


def _reversed(phrase: Phrase, stretch: Stretch, lexicon: Lexicon) -> PhraseMatch:
    """Return the opposite of a phrase with one word of weight: "weekly" for "monthly", "existing customers only"."""
    if len(phrase.heavy) != 1 or phrase.values:
        return PhraseMatch(ABSENT)
    if phrase.light and not any(each.sense in stretch.by_sense for each in phrase.light):
        return PhraseMatch(ABSENT)
    wanted = phrase.heavy[0]
    turned = _turned(wanted, opposites(lexicon).get(wanted.sense, frozenset()), stretch, None)
    if turned is None:
        return PhraseMatch(ABSENT)
    missing = (phrase.text[wanted.word.start : wanted.word.end],)
    return PhraseMatch(OPPOSITE, 0, turned.word.start, turned.word.end, missing=missing, share=0.5)


def _pairs(phrase: Sequence[Meant], text: Stretch, lexicon: Lexicon) -> dict[int, Meant]:
    """Return from a word of a phrase, by its place, to the word of the text that says it.

    Of several, one of the same polarity; "not open" says "closed".
    """
    found: dict[int, Meant] = {}
    # What is said of a word is said of each that is like it: hostile texts repeat one word a hundred thousand times.
    known: dict[tuple[str, bool, str], Meant | None] = {}
    for place, wanted in enumerate(phrase):
        like = (wanted.sense, wanted.word.negated, wanted.word.modality)
        if like not in known:
            known[like] = _said(wanted, text, lexicon)
        said = known[like]
        if said is not None:
            found[place] = said
    return found


def _said(wanted: Meant, text: Stretch, lexicon: Lexicon) -> Meant | None:
    """Return the word of a text that says a word of a phrase."""
    same = text.by_sense.get(wanted.sense)
    if not same:
        turned = denied_for(lexicon).get(wanted.sense, frozenset())
        same = [each for each in _of(turned, text) if each.word.negated != wanted.word.negated]
    return min(same, key=partial(_difference, wanted)) if len(same) > 1 else same[0] if same else None


def _of(senses: frozenset[str], text: Stretch) -> list[Meant]:
    """Return the words of a text that have one of some senses, in their order."""
    found = [each for sense in senses for each in text.by_sense.get(sense, ())]
    return sorted(found, key=lambda each: each.word.start) if len(found) > 1 else found


def _difference(wanted: Meant, found: Meant) -> tuple[bool, bool]:
    return found.word.negated != wanted.word.negated, found.word.modality != wanted.word.modality


def _opposite(phrase: Phrase, text: Stretch, span: tuple[int, int]) -> Meant | None:
    """Return the word of the text that reverses one of the phrase which is not there itself."""
    said = text.by_sense.keys()
    missing = [pair for pair in phrase.reversing if not said.isdisjoint(pair[1]) and pair[0].sense not in said]
    return next((found for each, against in missing if (found := _turned(each, against, text, span))), None)


def _turned(wanted: Meant, against: frozenset[str], text: Stretch, span: tuple[int, int] | None) -> Meant | None:
    """Return the word of the text that is said in place of its opposite; with a span, one that is near it."""
    alike = (each for each in _of(against, text) if each.word.negated == wanted.word.negated)
    return next((each for each in alike if span is None or _is_near(each.word, span)), None)


def _is_near(word: Word, span: tuple[int, int]) -> bool:
    """Return whether a word is among others or at most thirty characters away: in the same breath."""
    return span[0] - 30 <= word.start <= span[1] + 30


def _span(held: Held) -> tuple[int, int]:
    """Return where the words and values of a phrase stand, those without weight too if they are near."""
    spans = [(each.word.start, each.word.end) for each in held.pairs.values()]
    spans += [(each.start, each.end) for each in held.values.agreed]
    core = min(start for start, _ in spans), max(end for _, end in spans)
    spans += [(each.word.start, each.word.end) for _, each in held.beside if _is_near(each.word, core)]
    return min(start for start, _ in spans), max(end for _, end in spans)
