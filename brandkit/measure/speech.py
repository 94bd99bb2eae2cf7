"""Speech: how long a text takes to be said."""

import re

from brandkit.measure.unit import Unit, Weight

PER_SECOND = 15
"""Letters and spaces that are said in a second. Engines read at about 160 to 170 words a minute at their usual rate,
English words have 4.7 letters and a space behind them: 160 * 5.7 / 60 = 15. German and French have longer words and
fewer of them, which comes to the same."""
PER_DIGIT = 5
"""A digit is a word when it is said: "seven" has five letters."""
PER_LINE = 6
"""The pause behind a sentence or a paragraph, 0.4 seconds, in letters."""

_DIGIT = re.compile(r"\d")


def count_seconds(text: str) -> int:
    """Return about how many seconds a text takes to be said, rounded up."""
    return -(-_letters(text) // PER_SECOND)


def _letters(text: str) -> int:
    return len(text) + (PER_DIGIT - 1) * len(_DIGIT.findall(text)) + (PER_LINE - 1) * text.count("\n")


def _weigh(text: str) -> Weight:
    return (_letters(text),)


def _least(weight: Weight) -> int:
    return -(-weight[0] // PER_SECOND)


SPEECH = (
    Unit(
        "spoken_seconds",
        f"seconds, at {PER_SECOND} letters a second; a digit counts {PER_DIGIT} (about 160 words a minute)",
        count_seconds,
        _weigh,
        _least,
        names=("second of speech", "seconds of speech"),
    ),
)
