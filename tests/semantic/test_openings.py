"""What opens a text and promises nothing."""

import pytest

from brandkit.semantic.openings import is_circumstance, is_question


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Is your roof ready?", True),
        ("¿Sueña con vivir en Lisboa?", True),
        ("« Vous partez bientôt ? »", True),
        ("Ready? We are.", False),
        ("The roof is ready.", False),
        ("", False),
    ],
)
def test_question_ends_with_its_mark(text: str, expected: bool) -> None:
    """Quotation marks may follow."""
    assert is_question(text) is expected


@pytest.mark.parametrize(
    ("language", "clause", "expected"),
    [
        ("en", "When the evenings grow dark", True),
        ("en", "Whenever you come by", True),
        ("en", "Aside from that", False),
        ("de", "Weil uns der Wald am Herzen liegt", True),
        ("de", "Der Wald liegt uns am Herzen", False),
        ("fr", "« Quand vient la nuit", True),
        ("es", "Aunque moleste un poco", True),
        ("it", "Finché dura l'estate", True),
        ("nl", "Als het regent", False),
    ],
)
def test_circumstance_begins_with_its_word(language: str, clause: str, expected: bool) -> None:
    """A whole word, in a language that has a list of them."""
    assert is_circumstance(clause, language) is expected
