"""Syllables, counted by their vowels: enough for formulas that average over a hundred words."""

import re
from functools import lru_cache

_VOWELS = re.compile(r"[aeiouyäöüáéíóúàâèêëîïôùûœæ]+")
# What is said as two syllables though it is written as one run of vowels, and the other way round, by language.
_TWO = {
    "en": re.compile(r"ia(?!l|n\b)|io(?!u|n)|iu|eo(?!u)|ua(?!r)|uous|[^q]ui?er\b|ying|creat|idea|real(?!l)"),
    "es": re.compile(r"[aeo][íú]|[íú][aeo]|[aeoáéó][aeoáéó]"),
    "fr": re.compile(r"[éè][aeoiu]|ï|ë"),
    "de": re.compile(r"eie|io[^n]|ia|ea|eo|ii"),
}
_SILENT = {
    "en": re.compile(r"(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouyscxzg])es$"),
    "fr": re.compile(r"(?<=[^aeiouéèê])e(?:s|nt)?$"),
}


@lru_cache(maxsize=20_000)  # a memo of a pure function: texts say the same words over and over
def syllables_of(word: str, language: str) -> int:
    """Return how many syllables a word in small letters has, at least one."""
    spoken = _SILENT[language].sub("", word) if language in _SILENT and len(word) > 3 else word
    runs = len(_VOWELS.findall(spoken))
    apart = len(_TWO[language].findall(spoken)) if language in _TWO else 0
    return max(1, runs + apart)
