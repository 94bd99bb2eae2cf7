"""Where a sentence is cut."""

import pytest

from brandkit.semantic.clauses import clauses_of


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "The course begins in March.", ["The course begins in March."]),
        (
            "en",
            "The course begins in March, and every guest gets a glass of wine.",
            ["The course begins in March", "and every guest gets a glass of wine."],
        ),
        (
            "en",
            "You will learn to throw bowls while a photographer takes pictures of you.",
            ["You will learn to throw bowls", "while a photographer takes pictures of you."],
        ),
        ("en", "Bowls, plates and mugs are fired here.", ["Bowls, plates and mugs are fired here."]),
        (
            "de",
            "Der Lesesaal bleibt im Sommer zu und alle Ausweise werden neu gedruckt.",
            ["Der Lesesaal bleibt im Sommer zu", "und alle Ausweise werden neu gedruckt."],
        ),
        (
            "fr",
            "Le bassin est ouvert le matin mais un orchestre y jouera aussi.",
            ["Le bassin est ouvert le matin", "mais un orchestre y jouera aussi."],
        ),
        (
            "es",
            "Las entradas se venden por internet e incluyen una visita guiada.",
            ["Las entradas se venden por internet", "e incluyen una visita guiada."],
        ),
        (
            "it",
            "Ci trasferiamo in via Verdi, accanto alla gelateria di mio fratello.",
            ["Ci trasferiamo in via Verdi", "accanto alla gelateria di mio fratello."],
        ),
        (
            "nl",
            "De cursus begint deze maand en iedereen krijgt een glas wijn, en dat is alles.",
            ["De cursus begint deze maand en iedereen krijgt een glas wijn, en dat is alles."],
        ),
        ("en", "", []),
    ],
)
def test_clauses_have_five_words_at_least(language: str, sentence: str, expected: list[str]) -> None:
    """Lists are no clauses; a language without joining words is cut at its commas."""
    assert [sentence[start:end] for start, end in clauses_of(sentence, language)] == expected
