"""Did you mean."""

import pytest

from brandkit.source.guess import MAX_SHOWN, quote, suggest


@pytest.mark.parametrize(
    ("word", "known", "words"),
    [
        ("emial", ["sms", "email"], "did you mean `email`?"),
        ("q", ["sms", "email"], "the channels are `email`, `sms`"),
        ("q", [], "there are no channels here; remove it"),
        ("e" * 100_000, ["email"], "the channels are `email`"),
    ],
)
def test_suggests_the_nearest_word_or_all(word: str, known: list[str], words: str) -> None:
    """A slip of the pen is guessed; with nothing near, all words are named."""
    assert suggest(word, known, "channels") == words


def test_quotes_no_more_than_a_line_can_show() -> None:
    """What is long is cut, and it shows."""
    assert quote("abc") == "`abc`"
    assert quote("a" * 100) == f"`{'a' * (MAX_SHOWN - 1)}…`"
