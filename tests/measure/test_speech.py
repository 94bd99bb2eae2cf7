"""How long a text takes to be said."""

from brandkit.measure.speech import count_seconds


def test_counts_by_letters_digits_and_pauses() -> None:
    """Fifteen letters a second; a digit is a word, the end of a line a pause."""
    assert count_seconds("") == 0
    assert count_seconds("a" * 15) == 1
    assert count_seconds("a" * 16) == 2
    assert count_seconds("9" * 6) == 2
    assert count_seconds("a" * 24 + "\n") == 2


def test_agrees_with_how_fast_engines_read() -> None:
    """160 words of English with spaces are 912 letters: one minute, within a second or two."""
    assert 58 <= count_seconds("words " * 152) <= 62
