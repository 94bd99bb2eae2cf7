"""Phrases looked up in a text by their first word, so that a thousand cost hardly more than ten."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from brandkit.model.frozen import frozen, single
from brandkit.tone.words import Word, are_joined, words_of

_STEM = 4
"""Letters by which words with any ending are looked up."""


@frozen
class Phrase:
    """A phrase of a lexicon."""

    keys: tuple[str, ...]
    """Its words; one that ends in ``*`` stands for all that begin so."""
    feature: str
    """``""``: an exception, whose words are no event."""
    side: str = ""
    fix: str | None = None


@single
class Index:
    """Phrases by their first word, the longest first."""

    whole: dict[str, tuple[Phrase, ...]]
    stems: dict[str, tuple[Phrase, ...]]
    """By the first letters of a first word that has any ending."""
    lengths: tuple[int, ...]
    """How many letters those are."""


def spelled(written: str, language: str) -> Iterator[tuple[str, ...]]:
    """Yield the words of a phrase as people write it: ``a/b`` is either word, ``hurr*`` any ending."""
    choices = [[_keys(each, language) for each in part.split("/")] for part in written.split()]
    for chosen in product(*choices):
        yield tuple(key for keys in chosen for key in keys)


def _keys(written: str, language: str) -> tuple[str, ...]:
    keys = tuple(word.key for word in words_of(written, language))
    return (*keys[:-1], keys[-1] + "*") if written.endswith("*") and keys else keys


def index_of(phrases: Sequence[Phrase]) -> Index:
    """Return phrases ready to be looked up."""
    whole: dict[str, list[Phrase]] = {}
    stems: dict[str, list[Phrase]] = {}
    for phrase in sorted(phrases, key=lambda each: -len(each.keys)):
        first = phrase.keys[0]
        place = stems.setdefault(first[:-1][:_STEM], []) if first.endswith("*") else whole.setdefault(first, [])
        place.append(phrase)
    return Index(_fixed(whole), _fixed(stems), tuple(sorted({len(key) for key in stems})))


def _fixed(found: dict[str, list[Phrase]]) -> dict[str, tuple[Phrase, ...]]:
    return {key: tuple(each) for key, each in found.items()}


def matches_in(text: str, words: Sequence[Word], index: Index) -> Iterator[tuple[Phrase, int, int]]:
    """Yield the phrases in a text, each with the numbers of its first and its last word.

    Of the phrases of one feature that begin at one word the longest counts; a word that a longer one took is no other
    phrase of that feature, and none at all after an exception.
    """
    keys = [word.key for word in words]
    taken: dict[str, int] = {}
    for at, key in enumerate(keys):
        candidates = _candidates(key, index)
        found = [each for each in candidates if _stands(text, words, keys, at, each.keys)] if candidates else ()
        if not found:
            continue
        excepted = max((len(each.keys) for each in found if not each.feature), default=0)
        for phrase in found:
            last = at + len(phrase.keys) - 1
            free = max(taken.get(phrase.feature, -1), taken.get("", -1))
            if phrase.feature and at > free and excepted < len(phrase.keys):
                taken[phrase.feature] = last
                yield phrase, at, last
        if excepted:
            taken[""] = max(taken.get("", -1), at + excepted - 1)


@lru_cache(maxsize=20_000)  # a memo of a pure function: texts say the same words over and over
def _candidates(key: str, index: Index) -> Sequence[Phrase]:
    """Return the phrases that may begin with a word, the longest first."""
    whole = index.whole.get(key, ())
    stems = [each for length in index.lengths for each in index.stems.get(key[:length], ()) if len(key) >= length]
    return sorted((*whole, *stems), key=lambda each: -len(each.keys)) if stems else whole


def _stands(text: str, words: Sequence[Word], keys: Sequence[str], at: int, wanted: Sequence[str]) -> bool:
    last = at + len(wanted) - 1
    if last >= len(keys):
        return False
    for number, key in enumerate(wanted):
        if keys[at + number] != key and not (key[-1] == "*" and keys[at + number].startswith(key[:-1])):
            return False
    return last == at or are_joined(text, words, at, last)
