"""How hard a text is to read: published formulas, each for the language that it was made for.

They average, so they mean something from a hundred words on. What fewer words score says nothing about them.
"""

from collections.abc import Callable, Mapping
from math import sqrt
from types import MappingProxyType

from brandkit.model.frozen import frozen
from brandkit.tone.event import Counts

LEAST_WORDS = 100
"""Flesch's own samples have 100 words (A new readability yardstick, 1948)."""


@frozen
class Formula:
    """One formula."""

    language: str
    of: Callable[[Counts, int], float]
    """(counts, sentences) -> the score; neither words nor sentences are 0."""
    is_ease: bool
    """More is easier; else more is harder, in years of school."""
    source: str


def _flesch(counts: Counts, sentences: int) -> float:
    return 206.835 - 1.015 * counts.words / sentences - 84.6 * counts.syllables / counts.words


def _flesch_kincaid(counts: Counts, sentences: int) -> float:
    return 0.39 * counts.words / sentences + 11.8 * counts.syllables / counts.words - 15.59


def _gunning_fog(counts: Counts, sentences: int) -> float:
    return 0.4 * (counts.words / sentences + 100 * counts.polysyllables / counts.words)


def _smog(counts: Counts, sentences: int) -> float:
    return 1.043 * sqrt(counts.polysyllables * 30 / sentences) + 3.1291


def _coleman_liau(counts: Counts, sentences: int) -> float:
    return 5.88 * counts.letters / counts.words - 29.6 * sentences / counts.words - 15.8


def _automated(counts: Counts, sentences: int) -> float:
    return 4.71 * counts.letters / counts.words + 0.5 * counts.words / sentences - 21.43


def _amstad(counts: Counts, sentences: int) -> float:
    return 180 - counts.words / sentences - 58.5 * counts.syllables / counts.words


def _wiener(counts: Counts, sentences: int) -> float:
    """The first of the four Wiener Sachtextformeln; shares are in percent."""
    many, long, single = (100 * each / counts.words for each in _shares(counts))
    return 0.1935 * many + 0.1672 * counts.words / sentences + 0.1297 * long - 0.0327 * single - 0.875


def _shares(counts: Counts) -> tuple[int, int, int]:
    return counts.polysyllables, counts.long_words, counts.monosyllables


def _kandel_moles(counts: Counts, sentences: int) -> float:
    return 207 - 1.015 * counts.words / sentences - 73.6 * counts.syllables / counts.words


def _fernandez_huerta(counts: Counts, sentences: int) -> float:
    return 206.84 - 60 * counts.syllables / counts.words - 1.02 * counts.words / sentences


def _szigriszt(counts: Counts, sentences: int) -> float:
    return 206.835 - 62.3 * counts.syllables / counts.words - counts.words / sentences


FORMULAS: Mapping[str, Formula] = MappingProxyType(
    {
        "flesch": Formula("en", _flesch, True, "Flesch 1948"),
        "flesch_kincaid": Formula("en", _flesch_kincaid, False, "Kincaid et al. 1975"),
        "gunning_fog": Formula("en", _gunning_fog, False, "Gunning 1952"),
        "smog": Formula("en", _smog, False, "McLaughlin 1969"),
        "coleman_liau": Formula("en", _coleman_liau, False, "Coleman and Liau 1975"),
        "automated_readability": Formula("en", _automated, False, "Senter and Smith 1967"),
        "amstad": Formula("de", _amstad, True, "Amstad 1978"),
        "wiener_sachtext": Formula("de", _wiener, False, "Bamberger and Vanecek 1984, first formula"),
        "kandel_moles": Formula("fr", _kandel_moles, True, "Kandel and Moles 1958"),
        "fernandez_huerta": Formula("es", _fernandez_huerta, True, "Fernández Huerta 1959"),
        "szigriszt_pazos": Formula("es", _szigriszt, True, "Szigriszt Pazos 1993"),
    }
)
"""Every formula by the name that styles/voice.yaml calls it."""


def readability_of(counts: Counts, sentences: int, formula: Formula) -> float | None:
    """Return a text's score; None for fewer words than a formula means anything for."""
    return formula.of(counts, sentences) if counts.words >= LEAST_WORDS and sentences else None
