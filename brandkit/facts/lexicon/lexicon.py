"""The shape of a lexicon, and how a grammar looks words up in it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Any, TypeAlias

from brandkit.facts.lexicon.traits import Traits
from brandkit.model.frozen import single

USUAL = Traits()
Forms: TypeAlias = Mapping[Any, str]
"""From a meaning to the forms that have it, parted by commas: ``{5: "may", 9: "sept, sep, september"}``."""

_PIECE = re.compile(r"[^\W\d_]+\d\w*|[^\W\d_]+(?:'[^\W\d_]+)*|\d+|\S")


@single  # each is itself: memos are kept by it
class Lexicon:
    """The words of one language that recognising knows."""

    language: str
    words: Mapping[str, Forms]
    """Per category its forms, in small letters with plain apostrophes and hyphens."""
    elisions: frozenset[str] = frozenset()
    """Short words that are written onto the next one with an apostrophe: ``l``, ``d``, ``jusqu``."""
    number_shape: str = ""
    """How words make one number; a regular expression over letters, see `brandkit.facts.recognise.number_words`."""
    traits: Traits = USUAL


def together(*words: Mapping[str, Forms]) -> Mapping[str, Forms]:
    """Return the categories of several files as one mapping.

    Raises:
        ValueError: a category is in two of them: what one says of a word, the other's grammar would hear.
    """
    found: dict[str, Forms] = {}
    for each in words:
        if doubled := found.keys() & each.keys():
            raise ValueError(f"in two files of one language: {', '.join(sorted(doubled))}")
        found.update(each)
    return MappingProxyType(found)


@lru_cache(maxsize=256)  # a memo of a pure function: one entry per lexicon and grammar
def entries(
    lexicon: Lexicon, categories: tuple[tuple[str, str], ...]
) -> Mapping[str, Sequence[tuple[tuple[str, ...], str, object]]]:
    """Return from a first word what can follow it, longest first: the further words, the letter, the meaning.

    `categories` are pairs of a category and the letter that its words get; of equally long forms the first counts.
    """
    found: dict[str, list[tuple[tuple[str, ...], str, object]]] = {}
    for category, letter in categories:
        for meaning, forms in lexicon.words.get(category, {}).items():
            for head, *rest in _split(forms, lexicon):
                found.setdefault(head, []).append((tuple(rest), letter, meaning))
    return MappingProxyType({head: sorted(each, key=lambda entry: -len(entry[0])) for head, each in found.items()})


@lru_cache(maxsize=256)  # a memo of a pure function: one entry per lexicon and category
def single_words(lexicon: Lexicon, category: str) -> frozenset[str]:
    """Return the forms of a category, for look-ups outside a grammar; those of several words are left out."""
    forms = (form.strip() for each in lexicon.words.get(category, {}).values() for form in each.split(","))
    return frozenset(form for form in forms if " " not in form)


@lru_cache(maxsize=256)  # a memo of a pure function: one entry per lexicon, category and meaning
def forms_of(lexicon: Lexicon, category: str, meaning: str = "") -> frozenset[str]:
    """Return the forms that have one meaning of a category, as they are written."""
    return frozenset(form.strip() for form in lexicon.words.get(category, {}).get(meaning, "").split(","))


@lru_cache(maxsize=256)  # a memo of a pure function: one entry per lexicon and grammar
def first_words(lexicon: Lexicon, *categories: str) -> frozenset[str]:
    """Return the words that the forms of some categories begin with: a text without them has no form."""
    forms = (form for category in categories for form in lexicon.words.get(category, {}).values())
    return frozenset(head for each in forms for head, *_ in _split(each, lexicon))


def _split(forms: str, lexicon: Lexicon) -> Iterator[list[str]]:
    """Yield the words of each form, cut as tokens are."""
    for form in forms.split(","):
        if (word := form.strip()).isalpha():  # most are one word, and taking them apart is dear
            yield [word]
            continue
        pieces = [piece for word in _PIECE.findall(form) for piece in _elided(word, lexicon)]
        if pieces[1:] == ["'"] and pieces[0] in lexicon.elisions:
            pieces = [f"{pieces[0]}'"]
        if pieces:
            yield pieces


def _elided(word: str, lexicon: Lexicon) -> list[str]:
    head, sign, rest = word.partition("'")
    return [f"{head}'", *_elided(rest, lexicon)] if sign and head in lexicon.elisions and rest else [word]
