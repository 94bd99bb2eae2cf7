"""Looking for a declared phrase in what a text tells."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.phrases.bag import Phrase, Stretch, phrase_of, stretches
from brandkit.facts.phrases.exact import Written, find_written, written
from brandkit.facts.phrases.free import find_free
from brandkit.facts.phrases.judge import judged
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


def match_phrase(wordings: Sequence[Told], told: Told, setting: Setting) -> PhraseMatch:
    """Return how a text says a phrase that has these wordings; the best of them and of all places counts.

    Never raises; takes time linear in the text's length.
    """
    lexicon = setting.lexicon
    texts, parts = _spellings(told, lexicon), list(stretches(told, lexicon))
    best = PhraseMatch(ABSENT)
    for place, wording in enumerate(wordings):
        for found in _matches(phrase_of(wording, lexicon), told, texts, parts, lexicon):
            if (_RANK[found.status], -found.share) < (_RANK[best.status], -best.share):
                best = replace(found, wording=place)
            if best.status == STATED:
                return best
    return best


def _matches(
    phrase: Phrase, told: Told, texts: Sequence[Written], parts: Sequence[Stretch], lexicon: Lexicon
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
        yield from (find_free(phrase, part, lexicon) for part in parts)


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
