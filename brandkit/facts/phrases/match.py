"""Looking for a declared phrase in what a text tells."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from brandkit.facts.phrases.bag import Phrase, Searched, phrase_of, searched
from brandkit.facts.phrases.exact import find_written
from brandkit.facts.phrases.free import find_free
from brandkit.facts.phrases.judge import compared, judged
from brandkit.facts.phrases.names import find_name, is_name
from brandkit.facts.phrases.result import (
    ABSENT,
    CHANGED,
    MODALITY,
    NEAR,
    NEGATED,
    OPPOSITE,
    STATED,
    PhraseMatch,
)  # fmt: skip
from brandkit.facts.recognise import Setting
from brandkit.model.statement import Told, Word

_RANK = {STATED: 0, NEGATED: 1, OPPOSITE: 2, MODALITY: 3, CHANGED: 4, NEAR: 5, ABSENT: 6}
"""What counts when several places say different things."""


def match_phrase(
    wordings: Sequence[Told], told: Told, setting: Setting, source: PhraseMatch | None = None
) -> PhraseMatch:
    """Return how a text says a phrase: `find_phrase` for one phrase in one text.

    Args:
        wordings: what the phrase is declared as, and what else it may be.
        told: what the text tells.
        setting: where both are read.
        source: see `find_phrase`.
    """
    return find_phrase([phrase_of(wording, setting) for wording in wordings], searched(told, setting), source)


def find_phrase(wordings: Sequence[Phrase], text: Searched, source: PhraseMatch | None = None) -> PhraseMatch:
    """Return how a text says a phrase that has these wordings; the best of them and of all places counts.

    Never raises; takes time linear in the text's length.

    Args:
        wordings: what the phrase is declared as, and what else it may be.
        text: where to look.
        source: how the source itself says the phrase. What only names something ("the garden room") says nothing by
            itself: it may stand in a negative sentence if it does so in the source, and be only possible if there.
    """
    best = PhraseMatch(ABSENT)
    for place, wording in enumerate(wordings):
        for found in _matches(wording, text):
            candidate = replace(found, wording=place)
            if _is_better(candidate, best):
                best = candidate
            if best.status == STATED:
                return compared(best, source)
    return compared(best, source)


def _is_better(found: PhraseMatch, best: PhraseMatch) -> bool:
    """Return whether a match counts rather than the best so far: stated, or else of more words, an earlier wording."""
    if STATED in (found.status, best.status):
        return best.status != STATED
    return (-found.share, found.wording, _RANK[found.status]) < (-best.share, best.wording, _RANK[best.status])


def _matches(phrase: Phrase, text: Searched) -> Iterator[PhraseMatch]:
    name = is_name(phrase, text.lexicon)
    for spelling, run in zip(phrase.spellings, text.spellings, strict=True):
        for start, end in find_written(spelling, run):
            base = PhraseMatch(STATED, 0, start, end, is_exact=True, share=1.0)
            pairs = _paired(phrase, text.told, start, end)
            if name:
                yield replace(base, negated=any(found.negated for _, found in pairs))
            else:
                yield judged(base, pairs, is_verbal=phrase.is_verbal)
    if name:
        yield find_name(phrase, text)
    elif phrase.words or phrase.values:
        yield from _free(phrase, text)


def _free(phrase: Phrase, text: Searched) -> list[PhraseMatch]:
    """Return how each sentence says a phrase; two neighbours are asked only if none has all of its words."""
    found = [find_free(phrase, part, text.lexicon) for part in text.single]
    if not any(match.share == 1.0 for match in found):
        found += [find_free(phrase, part, text.lexicon) for part in text.double]
    return found


def _paired(phrase: Phrase, told: Told, start: int, end: int) -> list[tuple[Word, Word]]:
    """Return the words of a phrase with those of the text where it stands word for word."""
    near = (sentence for sentence in told.sentences if sentence.start < end and start < sentence.end)
    found = [word for sentence in near for word in sentence.words if start <= word.start < end]
    return list(zip((each.word for each in phrase.words), found, strict=False))
