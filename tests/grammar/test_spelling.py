"""Which unknown words are told of."""

import pytest

from brandkit.grammar.back_end import Note
from brandkit.grammar.spelling import is_likely_right


@pytest.mark.parametrize(
    ("paragraph", "word", "fix", "locale"),
    [
        ("We saw Priya at noon.", "Priya", "Pica", "en-US"),
        ("Oakfall: the bench is here.", "Oakfall", "Outfall", "en-US"),
        ("It earns 4% APY.", "APY", "Any", "en-US"),
        ("Ask SwiftNet today.", "SwiftNet", "Swiftlet", "en-US"),
        ("It costs $5/mth.", "mth", "math", "en-US"),
        ("£14 incl. VAT", "incl", "in cl", "en-GB"),
        ("Wir sind in Auental.", "Auental", "Stendal", "de-DE"),
        ("Thu 12 March", "Thu", "The", "en-GB"),
    ],
)
def test_names_and_short_forms_are_right(paragraph: str, word: str, fix: str, locale: str) -> None:
    """No dictionary has them all."""
    at = paragraph.index(word)

    assert is_likely_right(Note("R", "unknown", at, at + len(word), True, (fix,)), paragraph, locale)


@pytest.mark.parametrize(
    ("paragraph", "word", "fix", "locale"),
    [
        ("We recieve it.", "recieve", "receive", "en-US"),
        ("Recieve it today.", "Recieve", "Receive", "en-US"),
        ("It is here. Tomorow it is gone.", "Tomorow", "Tomorrow", "en-US"),
        ("Das ist Standart bei uns.", "Standart", "Standard", "de-DE"),
        ("We have alot left.", "alot", "a lot", "en-US"),
    ],
)
def test_slips_are_told_of(paragraph: str, word: str, fix: str, locale: str) -> None:
    """With a capital only where every word has one, and close to a known word."""
    at = paragraph.index(word)

    assert not is_likely_right(Note("R", "unknown", at, at + len(word), True, (fix,)), paragraph, locale)
