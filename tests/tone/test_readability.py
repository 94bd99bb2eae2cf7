"""Formulas against figures worked out by hand from their published forms."""

import pytest

from brandkit.tone.event import Counts
from brandkit.tone.readability import FORMULAS, readability_of
from brandkit.tone.syllables import syllables_of

# 100 words in 5 sentences: 450 letters, 150 syllables, 10 words of three and more, 20 long ones, 60 of one.
COUNTS = Counts(100, 450, 150, 10, 20, 60)


@pytest.mark.parametrize(
    ("name", "score"),
    [
        ("flesch", 59.635),
        ("flesch_kincaid", 9.91),
        ("gunning_fog", 12.0),
        ("smog", 11.208),
        ("coleman_liau", 9.18),
        ("automated_readability", 9.765),
        ("amstad", 72.25),
        ("wiener_sachtext", 5.036),
        ("kandel_moles", 76.3),
        ("fernandez_huerta", 96.44),
        ("szigriszt_pazos", 93.385),
    ],
)
def test_a_formula_is_as_published(name: str, score: float) -> None:
    """To the third digit."""
    assert readability_of(COUNTS, 5, FORMULAS[name]) == pytest.approx(score, abs=0.005)


def test_of_few_words_nothing_is_said() -> None:
    """What 99 words score is noise."""
    assert readability_of(Counts(99, 450, 150, 10, 20, 60), 5, FORMULAS["flesch"]) is None
    assert readability_of(COUNTS, 0, FORMULAS["flesch"]) is None


@pytest.mark.parametrize(
    ("word", "language", "count"),
    [
        ("tea", "en", 1), ("order", "en", 2), ("delivery", "en", 4), ("sale", "en", 1), ("table", "en", 2),
        ("wanted", "en", 2), ("asked", "en", 1), ("create", "en", 2), ("boxes", "en", 2), ("idea", "en", 3),
        ("bestellung", "de", 3), ("haus", "de", 1), ("kündigung", "de", 3), ("freie", "de", 2),
        ("livraison", "fr", 3), ("commande", "fr", 2), ("maison", "fr", 2),
        ("tienda", "es", 2), ("pedido", "es", 3), ("día", "es", 2), ("envío", "es", 3),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_people_say_them(word: str, language: str, count: int) -> None:
    """For words of shops."""
    assert syllables_of(word, language) == count
