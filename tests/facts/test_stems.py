import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.facts.lexicon import lexicon_of
from brandkit.facts.stems import fold, stem


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", "doubled doubling doubles double"),
        ("en", "renew renews renewed renewal"),
        ("en", "exclude excludes excluded"),
        ("en", "stop stops stopped stopping"),
        ("en", "delivery deliveries"),
        ("en", "class classes"),
        ("de", "Gartenmöbel Gartenmöbeln"),
        ("de", "liefern geliefert Lieferung"),
        ("de", "kostenlos kostenlose kostenlosen"),
        ("de", "Haus Häuser"),
        ("fr", "annuler annulez annulation annulée"),
        ("fr", "gratuit gratuite gratuits"),
        ("es", "cortar cortará cortes"),
        ("es", "excluido excluidas"),
    ],
)
def test_the_forms_of_a_word_have_one_stem(language: str, forms: str) -> None:
    """Whatever ending the sentence asks for."""
    assert len({stem(form, lexicon_of(language)) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [("en", "card", "car"), ("en", "main", "maintain"), ("en", "gift", "give"), ("de", "Grill", "Grund")],
)
def test_other_words_have_other_stems(language: str, one: str, other: str) -> None:
    """Light means that nothing is cut that may be the word itself."""
    assert stem(one, lexicon_of(language)) != stem(other, lexicon_of(language))


def test_folding_takes_away_capitals_and_marks() -> None:
    """As people type who have no accents at hand."""
    assert [fold(word) for word in ("Entrée", "STRASSE", "Straße", "Œuvre")] == [
        "entree",
        "strasse",
        "strasse",
        "oeuvre",
    ]


@given(st.text(max_size=60), st.sampled_from(["en", "de", "fr", "es", "xx"]))
@settings(deadline=None)
def test_a_stem_keeps_three_letters(word: str, language: str) -> None:
    """Nothing is cut down to nothing."""
    assert len(stem(word, lexicon_of(language))) >= min(3, len(fold(word)))
