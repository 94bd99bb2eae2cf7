"""Looking for a declared phrase in what a text tells."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.phrases.bag import Parts, Phrase, meant, parts_of, phrase_of
from brandkit.facts.phrases.exact import Written, find_written, written
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
from brandkit.facts.stems import fold
from brandkit.model.statement import Told, Word

_RANK = {STATED: 0, NEGATED: 1, OPPOSITE: 2, MODALITY: 3, CHANGED: 4, NEAR: 5, ABSENT: 6}
"""What counts when several places or wordings say different things."""


def match_phrase(
    wordings: Sequence[Told], told: Told, setting: Setting, source: PhraseMatch | None = None
) -> PhraseMatch:
    """Return how a text says a phrase that has these wordings; the best of them and of all places counts.

    Never raises; takes time linear in the text's length.

    Args:
        wordings: what the phrase is declared as, and what else it may be.
        told: what the text tells.
        setting: where both are read.
        source: how the source itself says the phrase. What only names something ("the garden room") says nothing by
            itself: it may stand in a negative sentence if it does so in the source, and be only possible if there.
    """
    lexicon = setting.lexicon
    texts, parts = _spellings(told, lexicon), _parts(told, lexicon)
    best = PhraseMatch(ABSENT)
    for place, wording in enumerate(wordings):
        for found in _matches(_phrase(wording, lexicon), told, texts, parts, lexicon):
            candidate = replace(found, wording=place)
            if _is_better(candidate, best):
                best = candidate
            if best.status == STATED:
                return compared(best, source)
    return compared(best, source)


_phrase = lru_cache(maxsize=256)(phrase_of)
_parts = lru_cache(maxsize=16)(parts_of)
"""Memos of pure functions: all phrases are looked for in one text, and one phrase in all texts."""


@lru_cache(maxsize=256)  # a memo of a pure function, as above
def senses_of(told: Told, lexicon: Lexicon) -> frozenset[str]:
    """Return the senses of all words that carry meaning."""
    return frozenset(each.sense for sentence in told.sentences for each in meant(sentence.words, lexicon))


def _is_better(found: PhraseMatch, best: PhraseMatch) -> bool:
    """Return whether a match counts rather than the best so far: stated, or else of more words, an earlier wording."""
    if STATED in (found.status, best.status):
        return best.status != STATED
    return (-found.share, found.wording, _RANK[found.status]) < (-best.share, best.wording, _RANK[best.status])


def _matches(
    phrase: Phrase, told: Told, texts: Sequence[Written], parts: Parts, lexicon: Lexicon
) -> Iterator[PhraseMatch]:
    name = is_name(phrase)
    spellings = zip(_spellings(phrase.told, lexicon), texts, strict=True)
    for start, end in (place for spelling, text in spellings for place in find_written(spelling, text)):
        base = PhraseMatch(STATED, 0, start, end, is_exact=True, share=1.0)
        pairs = _paired(phrase, told, start, end)
        if name:
            yield replace(base, negated=any(found.negated for _, found in pairs))
        else:
            yield judged(base, pairs, is_verbal=phrase.is_verbal)
    if name:
        yield find_name(phrase, told, lexicon)
    elif phrase.words or phrase.told.statements:
        yield from _free(phrase, parts, lexicon)


def _free(phrase: Phrase, parts: Parts, lexicon: Lexicon) -> list[PhraseMatch]:
    """Return how each sentence says a phrase; two neighbours are asked only if none has all of its words."""
    found = [find_free(phrase, part, lexicon) for part in parts.single]
    if not any(match.share == 1.0 for match in found):
        found += [find_free(phrase, part, lexicon) for part in parts.double]
    return found


@lru_cache(maxsize=256)  # a memo of a pure function: a text is asked for all phrases, a phrase in all texts
def _spellings(told: Told, lexicon: Lexicon) -> tuple[Written, Written]:
    """Return a text as it is written, and with long forms for short ones: "St" may be a street, "E" may be a letter."""
    return written(told, {}), written(told, _long_forms(lexicon))


def _paired(phrase: Phrase, told: Told, start: int, end: int) -> list[tuple[Word, Word]]:
    """Return the words of a phrase with those of the text where it stands word for word."""
    found = [word for sentence in told.sentences if sentence.start < end and start < sentence.end
             for word in sentence.words if start <= word.start < end]  # fmt: skip
    return list(zip((each.word for each in phrase.words), found, strict=False))


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _long_forms(lexicon: Lexicon) -> Mapping[str, str]:
    """Return from a folded short form to the long one: "st" and "street"."""
    return MappingProxyType(
        {
            fold(form.strip()).strip("/."): fold(str(word))
            for word, forms in lexicon.words.get("streets", {}).items()
            for form in forms.split(",")
        }
    )
