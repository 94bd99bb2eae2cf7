"""The words of a phrase or a text as the free comparison sees them."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.phrases.exact import Spellings, long_form, spellings_of
from brandkit.facts.phrases.senses import denied_for, is_generic, opposites, sense
from brandkit.facts.recognise.scope import known_words
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.stems import fold, stem
from brandkit.model.statement import Action, Claim, Statement, Told, Word
from brandkit.model.value import Money

MOST_TEXTS, MOST_PHRASES = 256, 128
"""Texts, and wordings, that are kept ready; more than a message has in a branch, with all its channels."""

_BOUNDS = ("bounds", "bounds_behind", "bounds_far")


class Meant(NamedTuple):
    """A word and the sense that it has."""

    sense: str
    is_light: bool
    """It matters only when its opposite stands in its place: before, over, aged."""
    word: Word


class Phrase(NamedTuple):
    """One wording of a phrase."""

    text: str
    words: Sequence[Meant]
    heavy: Sequence[Meant]
    """Those of weight."""
    light: Sequence[Meant]
    values: Sequence[Statement]
    spellings: Spellings
    is_verbal: bool
    """It says something ("your pool is closed"), and does not only name it ("a full refund")."""
    weights: Mapping[str, int]
    """The senses of the words of weight; how many words have each."""
    is_name: bool
    """It is a name: its words have capital letters and deny nothing, and none is generic."""
    ways: Mapping[str, Sequence[str]]
    """From a sense of a text to those of the words of weight that it is, reverses, or may say by a denial."""
    reversing: Sequence[tuple[Meant, frozenset[str]]]
    """The words that can be reversed, each with the senses that do so and are not in the phrase themselves."""


class Stretch(NamedTuple):
    """One sentence, or two neighbours."""

    words: Sequence[Meant]
    statements: Sequence[Statement]
    by_sense: Mapping[str, Sequence[Meant]]


class Searched(NamedTuple):
    """A text as phrases are looked for in it; made once, for all of them."""

    told: Told
    single: Sequence[Stretch]
    """Its sentences."""
    where: Mapping[str, Sequence[int]]
    """From a sense to the sentences that have it, by their places in `single`."""
    valued: Sequence[int]
    """The sentences that have values."""
    values: Sequence[Statement]
    """Its statements, but for what it claims or asks for."""
    spellings: Spellings
    lexicon: Lexicon


def meant(words: Sequence[Word], text: str, lexicon: Lexicon) -> list[Meant]:
    """Return the senses of the words of a text."""
    return [Meant(*_sense_of(word.stem, text[word.start : word.end], lexicon), word) for word in words]


@lru_cache(maxsize=8192)  # a memo of a pure function: people use few words, and use them often
def _sense_of(found: str, written: str, lexicon: Lexicon) -> tuple[str, bool]:
    """Return the sense of a word, by its stem and as it is written, and whether it is light."""
    folded = fold(written)
    long = long_form(folded, lexicon) if len(folded) > 1 else folded
    return sense(found if long == folded else stem(long, lexicon), lexicon), folded in _light(lexicon)


@lru_cache(maxsize=MOST_PHRASES)  # a memo of a pure function; what is told is compared by identity
def phrase_of(told: Told, setting: Setting) -> Phrase:
    """Return a wording as it is looked for."""
    lexicon = setting.lexicon
    words = [each for sentence in told.sentences for each in meant(sentence.words, told.text, lexicon)]
    if all(each.is_light for each in words) and not told.statements:
        words = [each._replace(is_light=False) for each in words]
    values = [each for each in told.statements if not isinstance(each.value, Claim | Action) and not _is_free(each)]
    heavy, is_verbal = [each for each in words if not each.is_light], _is_verbal(told, lexicon)
    return Phrase(
        told.text,
        words,
        heavy,
        [each for each in words if each.is_light],
        values,
        spellings_of(told, lexicon),
        is_verbal,
        Counter(each.sense for each in heavy),
        not is_verbal and _is_name([each.word for each in words], told.text, lexicon),
        _ways({each.sense for each in heavy}, lexicon),
        _reversing(words, lexicon),
    )


def _is_name(words: Sequence[Word], text: str, lexicon: Lexicon) -> bool:
    return (
        bool(words)
        and not any(word.negated or word.modality for word in words)
        and all(text[word.start].isupper() or text[word.start].isdigit() for word in words)
        and not is_generic(words[0].stem, lexicon)
    )


def _ways(senses: Iterable[str], lexicon: Lexicon) -> Mapping[str, Sequence[str]]:
    turned, found = denied_for(lexicon), defaultdict[str, list[str]](list)
    for wanted in senses:
        for each in (wanted, *turned.get(wanted, ())):
            found[each].append(wanted)
    return found


def _reversing(words: Sequence[Meant], lexicon: Lexicon) -> list[tuple[Meant, frozenset[str]]]:
    known, own = opposites(lexicon), {each.sense for each in words}
    return [(each, against) for each in words if (against := known.get(each.sense, frozenset()) - own)]


def _is_free(statement: Statement) -> bool:
    """Return whether a price of nothing is said in words; those are compared as words."""
    return isinstance(statement.value, Money) and statement.value.amount == 0


def _is_verbal(told: Told, lexicon: Lexicon) -> bool:
    verbs, adverbs = known_words(lexicon, "verbs"), tuple(known_words(lexicon, "adverb_endings"))
    spoken = told.text.lower().replace("’", "'").split()
    by_word = any(word.strip('.,;:!?"()') in verbs or (bool(adverbs) and word.endswith(adverbs)) for word in spoken)
    return by_word or any(each.is_request or any(word.modality for word in each.words) for each in told.sentences)


@lru_cache(maxsize=MOST_TEXTS)  # as above: a source is searched for each of its facts, a view for each of its checks
def searched(told: Told, setting: Setting) -> Searched:
    """Return a text as phrases are looked for in it."""
    lexicon = setting.lexicon
    values = [each for each in told.statements if not isinstance(each.value, Claim | Action)]
    starts = [each.start for each in values]
    single = [
        stretch_of(
            meant(each.words, told.text, lexicon),
            values[bisect_left(starts, each.start) : bisect_left(starts, each.end)],
        )
        for each in told.sentences
    ]
    where: dict[str, list[int]] = {}
    for place, stretch in enumerate(single):
        for each in stretch.by_sense:
            where.setdefault(each, []).append(place)
    valued = [place for place, stretch in enumerate(single) if stretch.statements]
    return Searched(told, single, where, valued, values, spellings_of(told, lexicon), lexicon)


def stretch_of(words: Sequence[Meant], statements: Sequence[Statement]) -> Stretch:
    """Return a stretch of text that has these words and statements."""
    by_sense: dict[str, list[Meant]] = {}
    for each in words:
        by_sense.setdefault(each.sense, []).append(each)
    return Stretch(words, statements, by_sense)


def joined(first: Stretch, second: Stretch) -> Stretch:
    """Return two neighbours as one stretch."""
    return stretch_of([*first.words, *second.words], [*first.statements, *second.statements])


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _light(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that are light, folded, bounds among them: their values are compared with them."""
    bounds = (word for category in _BOUNDS for word in known_words(lexicon, category) if " " not in word)
    return frozenset(fold(word) for word in (*known_words(lexicon, "light"), *bounds))
