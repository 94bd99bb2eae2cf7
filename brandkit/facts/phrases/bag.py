"""The words of a phrase or a text as the free comparison sees them."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.phrases.exact import Spellings, spellings_of
from brandkit.facts.phrases.senses import sense
from brandkit.facts.recognise.scope import known_words
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.stems import fold
from brandkit.model.statement import Action, Claim, Statement, Told, Word
from brandkit.model.value import Money

_BOUNDS = ("bounds", "bounds_behind", "bounds_far")


class Meant(NamedTuple):
    """A word and the sense that it has."""

    sense: str
    word: Word
    is_light: bool
    """It matters only when its opposite stands in its place: before, over, aged."""


class Phrase(NamedTuple):
    """One wording of a phrase."""

    text: str
    words: Sequence[Meant]
    values: Sequence[Statement]
    spellings: Spellings
    is_verbal: bool
    """It says something ("your pool is closed"), and does not only name it ("a full refund")."""


class Stretch(NamedTuple):
    """One sentence, or two neighbours."""

    words: Sequence[Meant]
    statements: Sequence[Statement]


class Searched(NamedTuple):
    """A text as phrases are looked for in it; made once, for all of them."""

    told: Told
    single: Sequence[Stretch]
    """Its sentences."""
    double: Sequence[Stretch]
    """Every two neighbours."""
    values: Sequence[Statement]
    """Its statements, but for what it claims or asks for."""
    spellings: Spellings
    lexicon: Lexicon


def meant(words: Sequence[Word], text: str, lexicon: Lexicon) -> list[Meant]:
    """Return the senses of the words of a text."""
    light = _light(lexicon)
    return [Meant(sense(word.stem, lexicon), word, fold(text[word.start : word.end]) in light) for word in words]


def phrase_of(told: Told, setting: Setting) -> Phrase:
    """Return a wording as it is looked for."""
    lexicon = setting.lexicon
    words = [each for sentence in told.sentences for each in meant(sentence.words, told.text, lexicon)]
    if all(each.is_light for each in words) and not told.statements:
        words = [each._replace(is_light=False) for each in words]
    values = [each for each in told.statements if not isinstance(each.value, Claim | Action) and not _is_free(each)]
    return Phrase(told.text, words, values, spellings_of(told, setting), _is_verbal(told, lexicon))


def _is_free(statement: Statement) -> bool:
    """Return whether a price of nothing is said in words; those are compared as words."""
    return isinstance(statement.value, Money) and statement.value.amount == 0


def _is_verbal(told: Told, lexicon: Lexicon) -> bool:
    verbs, adverbs = known_words(lexicon, "verbs"), tuple(known_words(lexicon, "adverb_endings"))
    spoken = told.text.lower().replace("’", "'").split()
    by_word = any(word.strip('.,;:!?"()') in verbs or (bool(adverbs) and word.endswith(adverbs)) for word in spoken)
    return by_word or any(each.is_request or any(word.modality for word in each.words) for each in told.sentences)


def searched(told: Told, setting: Setting) -> Searched:
    """Return a text as phrases are looked for in it."""
    lexicon = setting.lexicon
    values = [each for each in told.statements if not isinstance(each.value, Claim | Action)]
    starts = [each.start for each in values]
    single = [
        Stretch(
            meant(each.words, told.text, lexicon),
            values[bisect_left(starts, each.start) : bisect_left(starts, each.end)],
        )
        for each in told.sentences
    ]
    double = [
        Stretch([*first.words, *second.words], [*first.statements, *second.statements])
        for first, second in pairwise(single)
    ]
    return Searched(told, single, double, values, spellings_of(told, setting), lexicon)


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _light(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that are light, folded, bounds among them: their values are compared with them."""
    words = (word for category in ("light", *_BOUNDS) for word in known_words(lexicon, category) if " " not in word)
    return frozenset(fold(word) for word in words)
