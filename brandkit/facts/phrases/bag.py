"""The words of a phrase or a text as the free comparison sees them."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.phrases.senses import sense
from brandkit.facts.recognise.scope import known_words
from brandkit.facts.stems import stem
from brandkit.model.statement import Sentence, Statement, Told, Word


class Meant(NamedTuple):
    """A word and the sense that it has."""

    sense: str
    word: Word
    is_light: bool
    """It matters only when its opposite stands in its place: before, over, aged."""


class Phrase(NamedTuple):
    """One wording of a phrase."""

    told: Told
    words: Sequence[Meant]
    is_verbal: bool
    """It says something ("your pool is closed"), and does not only name it ("a full refund")."""


class Stretch(NamedTuple):
    """One sentence, or two neighbours."""

    words: Sequence[Meant]
    statements: Sequence[Statement]


class Parts(NamedTuple):
    """A text in stretches."""

    single: Sequence[Stretch]
    double: Sequence[Stretch]


def meant(words: Sequence[Word], lexicon: Lexicon) -> list[Meant]:
    """Return the senses of words."""
    light = _light(lexicon)
    return [Meant(sense(word.stem, lexicon), word, word.stem in light) for word in words]


def phrase_of(told: Told, lexicon: Lexicon) -> Phrase:
    """Return a wording as the comparison needs it."""
    words = [each for sentence in told.sentences for each in meant(sentence.words, lexicon)]
    return Phrase(told, words, _is_verbal(told, lexicon))


def _is_verbal(told: Told, lexicon: Lexicon) -> bool:
    verbs, adverbs = known_words(lexicon, "verbs"), tuple(known_words(lexicon, "adverb_endings"))
    spoken = told.text.lower().replace("’", "'").split()
    by_word = any(word.strip('.,;:!?"()') in verbs or (bool(adverbs) and word.endswith(adverbs)) for word in spoken)
    return by_word or any(each.is_request or any(word.modality for word in each.words) for each in told.sentences)


def parts_of(told: Told, lexicon: Lexicon) -> Parts:
    """Return the sentences of a text, and every two neighbours."""
    single = [_stretch(each, told, lexicon) for each in told.sentences]
    double = [
        Stretch([*first.words, *second.words], [*first.statements, *second.statements])
        for first, second in pairwise(single)
    ]
    return Parts(single, double)


def _stretch(sentence: Sentence, told: Told, lexicon: Lexicon) -> Stretch:
    statements = [each for each in told.statements if sentence.start <= each.start < sentence.end]
    return Stretch(meant(sentence.words, lexicon), statements)


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _light(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(stem(word, lexicon) for word in known_words(lexicon, "light"))
