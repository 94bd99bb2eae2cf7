"""What is counted in a text, and the grades that are worked out of it.

The formulas are those their authors published: Kincaid 1975 (Flesch-Kincaid), Gunning 1952 (fog), McLaughlin 1969
(SMOG), Coleman and Liau 1975, Smith and Senter 1967 (automated readability index).
"""

import math
import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from brandkit.model.frozen import frozen
from brandkit.style.sentences import sentences

_WORD = re.compile(r"(?:[A-Z]\.){2,}|(?:[^\W_]|')+")
_PARAGRAPH = re.compile(r"\n\n")
_LONG = 6
"""Bytes; a word of more is long."""
_MANY = 2
"""Syllables; a word of more is hard."""


@frozen
class Counts:
    """What is in a text."""

    words: float
    sentences: float
    characters: float
    syllables: float
    long_words: float
    polysyllabic_words: float
    complex_words: float
    sentence_length_sd: float
    """How much the sentences differ in words: the standard deviation."""


@lru_cache(maxsize=64)  # a memo of a pure function: several rules measure the same text
def count(text: str) -> Counts:
    """Return what is in a text; letters and digits alone are characters."""
    from statistics import pstdev  # few texts are measured

    from brandkit.style.syllables import syllables

    parts = [part[start:end] for part in _PARAGRAPH.split(text) for start, end in sentences(part)]
    said = [_WORD.findall(part) for part in parts]
    words = [word for each in said for word in each]
    spoken = [syllables(word) for word in words]
    return Counts(
        len(words),
        len(parts),
        sum(letter.isalnum() for word in words for letter in word),
        sum(spoken),
        sum(len(word.encode()) > _LONG for word in words),
        sum(each > _MANY for each in spoken),
        sum(each - word.endswith(("es", "ed", "ing")) > _MANY for word, each in zip(words, spoken, strict=True)),
        pstdev(map(len, said)) if said else 0.0,
    )


GRADES: Mapping[str, Callable[[Counts], float]] = {
    "Gunning Fog": lambda it: 0.4 * (it.words / it.sentences + 100 * it.complex_words / it.words),
    "Coleman-Liau": lambda it: 5.88 * it.characters / it.words - 29.6 * it.sentences / it.words - 15.8,
    "Flesch-Kincaid": lambda it: 0.39 * it.words / it.sentences + 11.8 * it.syllables / it.words - 15.59,
    "SMOG": lambda it: 1.043 * math.sqrt(30 * it.polysyllabic_words / it.sentences) + 3.1291,
    "Automated Readability": lambda it: 4.71 * it.characters / it.words + 0.5 * it.words / it.sentences - 21.43,
}
"""The school grades that readers need, by the names of their formulas."""
