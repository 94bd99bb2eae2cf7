"""Words of one meaning made one, and what reverses a meaning."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.facts.recognise.scope import known_words
from brandkit.facts.stems import stem


def sense(found: str, lexicon: Lexicon) -> str:
    """Return what stands for all words that mean the same as a stem; the stem itself if there is no other."""
    return _senses(lexicon).get(found, found)


def word_sense(word: str, lexicon: Lexicon) -> str:
    """Return the sense of a word as it is written, whatever its ending and its capitals."""
    return sense(stem(word.casefold(), lexicon), lexicon)


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language, category and meaning
def sense_of(lexicon: Lexicon, category: str, meaning: str = "") -> str:
    """Return the sense of the one word that a category has for a meaning: of ``ends``, of what is ``chargeable``."""
    return word_sense(next(iter(forms_of(lexicon, category, meaning))), lexicon)


def is_generic(found: str, lexicon: Lexicon) -> bool:
    """Return whether a stem is a word that has a known meaning, and so hardly begins a name: "free", "only"."""
    return found in _senses(lexicon)


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _senses(lexicon: Lexicon) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for label, forms in lexicon.words.get("senses", {}).items():
        for form in (str(label), *forms.split(",")):
            if " " not in form.strip():
                found.setdefault(stem(form.strip(), lexicon), stem(str(label), lexicon))
    return MappingProxyType(found)


_LEAST_LETTERS = 4
"""Fewer behind a prefix are hardly the word that it turns round: "until" has nothing to do with "til"."""


def turned_by_prefix(found: str, lexicon: Lexicon) -> Iterator[str]:
    """Yield the senses that a prefix makes of a stem, or that its own prefix was put before: open, unopen."""
    for prefix in known_words(lexicon, "contrary_prefixes"):
        if len(found) >= _LEAST_LETTERS:
            yield prefix + found
        if found.startswith(prefix) and len(found) >= len(prefix) + _LEAST_LETTERS:
            yield sense(found[len(prefix) :], lexicon)


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def opposites(lexicon: Lexicon) -> Mapping[str, frozenset[str]]:
    """Return from a sense to the senses that reverse it, both ways."""
    found: dict[str, set[str]] = {}
    for one, other in _pairs(lexicon, "opposites"):
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return MappingProxyType({each: frozenset(known) for each, known in found.items()})


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def denied_for(lexicon: Lexicon) -> Mapping[str, frozenset[str]]:
    """Return from a sense to the senses by whose denial it is said: its opposites, and others beside."""
    found = {each: set(known) for each, known in opposites(lexicon).items()}
    for one, other in _pairs(lexicon, "denied"):
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return MappingProxyType({each: frozenset(known) for each, known in found.items()})


def _pairs(lexicon: Lexicon, category: str) -> Iterator[tuple[str, str]]:
    """Yield the senses of words that a category puts side by side; those of several words are left out."""
    for word, others in lexicon.words.get(category, {}).items():
        one = word_sense(str(word), lexicon)
        for each in others.split(","):
            other = word_sense(each.strip(), lexicon)
            if " " not in each.strip() and one != other:
                yield one, other
