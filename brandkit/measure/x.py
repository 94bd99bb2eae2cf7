"""The length of a post on X: weighted characters, URLs as 23, emoji as 2.

Counted as twitter-text 3.1.0 does with its configuration version 3: the text in NFC; one for each code point of
the light ranges below, two for any other; two for an emoji sequence; 23 for a URL, bare domains included.

That reference is frozen since 2021, and X may know more by now. We never count too little: an emoji sequence
younger than the reference's counts piece by piece, as there (X's documentation says two); where a top-level domain
younger than the reference's makes a URL, the larger of both counts is given.
"""

import re

from brandkit.measure.nfc import compose
from brandkit.measure.unit import Unit, Weight
from brandkit.measure.x_names import REFERENCE, TODAY, Names, may_hold_later
from brandkit.measure.x_urls import find_urls_among

URL_LENGTH = 23  # transformedURLLength
_HEAVY = re.compile("[^\x00-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")
_MAY_JOIN = re.compile("[\u200d\u20e3\ufe0f\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff\U000e007f]")


def weighted_length(text: str) -> int:
    """Return the length of `text` as X counts it; a post holds 280 of them."""
    return max(_count_both(compose(text)))


def find_urls(text: str) -> tuple[tuple[int, int], ...]:
    """Return the URLs that X finds in `text`, in order: code points from 0, the ends exclusive.

    The reference's top-level domains and those that came later both count.
    """
    return tuple((url.start, url.end) for url in find_urls_among(text, TODAY))


def count_among(composed: str, names: Names) -> int:
    """Return the weighted length of a text in NFC in which only `names` are top-level domains."""
    length = place = 0
    for url in find_urls_among(composed, names):
        length += _count_characters(composed[place : url.start]) + URL_LENGTH
        place = url.counted_end
    return length + _count_characters(composed[place:] if place else composed)


def _count_both(composed: str) -> tuple[int, int]:
    """Return the length by the reference's top-level domains, and by today's."""
    length = count_among(composed, REFERENCE)
    return length, count_among(composed, TODAY) if may_hold_later(composed) else length


def _count_characters(text: str) -> int:
    """Return the length of text without URLs."""
    if text.isascii():
        return len(text)
    length = len(text) + len(_HEAVY.findall(text))
    if _MAY_JOIN.search(text):
        from brandkit.measure.x_emoji import EMOJI_SEQUENCE  # a large pattern, and few texts need it

        for match in EMOJI_SEQUENCE.finditer(text):
            sequence = match.group()
            length -= len(sequence) + len(_HEAVY.findall(sequence)) - 2
    return length


def _weigh(text: str) -> Weight:
    """Return both counts of the lines and the line breaks between them: the reference's, and today's."""
    lines = compose(text).split("\n")
    counts = [_count_line(line) for line in lines]
    breaks = len(lines) - 1
    return sum(first for first, _ in counts) + breaks, sum(second for _, second in counts) + breaks


def _count_line(line: str) -> tuple[int, int]:
    """Return the least that `line` counts in any text.

    At the start of a text the reference may begin a URL one character later than at the start of another line.
    """
    first, second = _count_both(line)
    if line.isascii() or "." not in line:
        return first, second
    below, below_today = _count_both("\n" + line)
    return min(first, below - 1), min(second, below_today - 1)


def _least(weight: Weight) -> int:
    return max(weight)


X = (
    Unit(
        "x_weighted",
        "weighted characters of a post on X (twitter-text 3.1.0, configuration version 3)",
        weighted_length,
        _weigh,
        _least,
        names=("weighted character", "weighted characters"),
    ),
)
