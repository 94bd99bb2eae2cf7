"""Words that no dictionary has, and that are right: names, abbreviations, new words."""

import re

from brandkit.facts.code_distance import code_distance
from brandkit.grammar.back_end import Note

_LEAST = 3
_LEAST_OF_SLIP = 5
"""Letters of a word of which one that looks like it says something."""
_SHORT_FORMS = frozenset(
    "appt approx corp dept erm exkl excl ggf govt incl info inkl max min mon promo qty temp zzgl".split()  # noqa: SIM905
)
_USUAL = frozenset({"afterwards", "backwards", "forwards", "towards"})
"""British to some dictionaries of American English, usual in America too."""
_VOWEL = re.compile(r"[aeiouyäöüáéíóúàèêœâîôû]", re.IGNORECASE)
_START = re.compile(r"(?:^|[.!?:…]\s+)[\W_]*$")


def is_likely_right(note: Note, paragraph: str, locale: str) -> bool:
    """Return whether an unknown word is more likely a name or a short form than a slip.

    A word with a capital is a name, unless it is close to a known one where every word has a capital: at the beginning
    of a sentence, and German nouns anywhere.
    """
    word = paragraph[note.start : note.end]
    if (
        len(word) < _LEAST
        or word.lower() in _SHORT_FORMS | _USUAL
        or not re.search(r"[aeiouyäöüáéíóúàèêœâîôû]", word, re.IGNORECASE)
    ):
        return True
    if not word[1:].islower():
        return bool(re.search(r"[\dA-Z]", word[1:]))
    if not word[0].isupper():
        return False
    has_to = locale.startswith("de") or _START.search(paragraph[: note.start]) is not None
    return not (has_to and len(word) >= _LEAST_OF_SLIP and any(is_slip(word, fix) for fix in note.fixes[:2]))


def is_slip(word: str, meant: str) -> bool:
    """Return whether one letter is wrong, missing, too much or in the place of its neighbour."""
    return " " not in meant and code_distance(word.casefold(), meant.casefold()) == 1
