"""A phrase word for word: capitals, marks, spaces, hyphens aside, and numbers as digits or in words."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.stems import fold
from brandkit.model.statement import Told, Typed


class Written(NamedTuple):
    """The words of a text run together, with where each begins in the run."""

    run: str
    begins: Mapping[int, int]
    """From a place in the run where a word begins to the word's place in the text."""
    ends: Mapping[int, int]


Spellings: TypeAlias = tuple[Written, Written]
"""A text as it is written, and with long forms for short ones: "St" may be a street, "E" may be a letter."""


def spellings_of(told: Told, lexicon: Lexicon) -> Spellings:
    """Return both spellings of a text."""
    words = [each.text for each in told.typed]
    run = _run(words, told.typed)
    if not _has_short_forms(words, lexicon):
        return run, run
    return run, _run([long_form(word, lexicon) for word in words], told.typed)


def long_form(word: str, lexicon: Lexicon) -> str:
    """Return the long form of a folded word: "st" is "street", "Lindenstr" is "Lindenstraße"."""
    whole, endings, shorts = _long_forms(lexicon)
    if word in whole:
        return whole[word]
    if not word.endswith(shorts):
        return word
    return next((word[: -len(short)] + long for short, long in endings if word.endswith(short)), word)


def _has_short_forms(words: Sequence[str], lexicon: Lexicon) -> bool:
    whole, endings = _short_forms(lexicon)
    return not whole.isdisjoint(words) or (bool(endings) and any(word.endswith(endings) for word in words))


def _run(words: Sequence[str], typed: Sequence[Typed]) -> Written:
    """Return words run together."""
    ends = list(accumulate(map(len, words)))
    begins = zip([0, *ends], [each.start for each in typed], strict=False)
    return Written("".join(words), dict(begins), dict(zip(ends, [each.end for each in typed], strict=True)))


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _long_forms(lexicon: Lexicon) -> tuple[Mapping[str, str], Sequence[tuple[str, str]], tuple[str, ...]]:
    """Return from a folded short form to the long one, for words and their ends ("-str"); and those ends."""
    pairs = [
        (fold(form.strip()).strip("/."), fold(str(word)))
        for word, forms in lexicon.words.get("streets", {}).items()
        for form in forms.split(",")
    ]
    whole = {short: long for short, long in pairs if not short.startswith("-")}
    endings = [(short[1:], long[1:]) for short, long in pairs if short.startswith("-")]
    return MappingProxyType(whole), endings, tuple(short for short, _ in endings)


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _short_forms(lexicon: Lexicon) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the words, and the ends of words, whose long form is another."""
    whole, endings, _ = _long_forms(lexicon)
    others = frozenset(short for short, long in whole.items() if short != long)
    return others, tuple(short for short, long in endings if short != long)


def find_written(phrase: Written, text: Written) -> Iterator[tuple[int, int]]:
    """Yield where the words of a phrase stand in a text; whole words only."""
    place = text.run.find(phrase.run) if phrase.run else -1
    while place >= 0:
        end = place + len(phrase.run)
        if place in text.begins and end in text.ends:
            yield text.begins[place], text.ends[end]
        place = text.run.find(phrase.run, place + 1)
