"""Stems: a word without marks and endings, so that its forms are one.

Light on purpose: it only has to hold "gift" and "gifts", "doubled" and "doubles" together. Snowball's stemmers were
tried (BSD, pure Python): 90 µs a word, so that a text of a megabyte would take a quarter of a minute.
"""

import unicodedata
from functools import lru_cache

from brandkit.facts.lexicon import Lexicon

_LONGEST = 40
"""Letters; no word that people send is longer, and what is longer is kept as it is."""
_SPECIAL = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l"})


def fold(word: str) -> str:
    """Return a word in small letters without diacritics: "Café" and "cafe" are one."""
    small = word.lower()
    if small.isascii():
        return small
    parts = unicodedata.normalize("NFKD", small.translate(_SPECIAL))
    return "".join(part for part in parts if not unicodedata.combining(part))


@lru_cache(maxsize=16384)  # a memo of a pure function: people use few words, and use them often
def stem(word: str, lexicon: Lexicon) -> str:
    """Return the stem of a word in the language of a lexicon; at least three letters of it stay."""
    folded = fold(word)
    if len(folded) > _LONGEST:
        return folded
    begun = next((each for each in _beginnings(lexicon) if folded.startswith(each)), "")
    kept = folded[len(begun) :] if len(folded) >= len(begun) + 5 else folded
    for _ in range(3):  # endings pile up, three at most: "gratuits", "gratuit", "gratu"
        kept = _without_ending(kept, lexicon)
    return kept


def _without_ending(word: str, lexicon: Lexicon) -> str:
    """Return a word without the longest ending that it has; the s of "class" is none."""
    endings, longest = _endings(lexicon)
    for size in range(min(longest, len(word) - 3), 0, -1):
        replacement = endings.get(word[-size:])
        if replacement is not None and not word.endswith("ss"):
            kept = word[:-size] + replacement
            return kept[:-1] if len(kept) > 4 and kept[-1] == kept[-2] and kept[-1] not in "aeiouls" else kept
    return word


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _beginnings(lexicon: Lexicon) -> tuple[str, ...]:
    """Return what participles begin with: "geliefert"."""
    return tuple(form.strip() for forms in lexicon.words.get("beginnings", {}).values() for form in forms.split(","))


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _endings(lexicon: Lexicon) -> tuple[dict[str, str], int]:
    """Return from an ending, folded, to what takes its place; and how long the longest is."""
    found: dict[str, str] = {}
    for replacement, forms in lexicon.words.get("endings", {}).items():
        found.update({fold(form.strip()): str(replacement) for form in forms.split(",")})
    return found, max(map(len, found), default=0)
