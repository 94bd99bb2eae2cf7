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


def test_of_many_words_names_the_nearest() -> None:
    """Nobody reads three hundred of them."""
    known = [*(f"tone/{number}" for number in range(3)), *(f"style/rule-number-{number}" for number in range(300))]
    said = suggest("tone/qqqqqqqqqq", known, "rules")
    assert said.startswith("there are 303 rules, such as ")
    assert said.endswith("`tone/0`, `tone/1`, `tone/2`")
    assert len(said) < 200


def test_quotes_no_more_than_a_line_can_show() -> None:
    """What is long is cut, and it shows."""
    assert quote("abc") == "`abc`"
    assert quote("a" * 100) == f"`{'a' * (MAX_SHOWN - 1)}…`"
