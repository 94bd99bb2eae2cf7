"""Emoji sequences: which weigh as one on X."""

import pytest

from brandkit.measure.x_emoji import EMOJI_SEQUENCE


@pytest.mark.parametrize(
    "text",
    [
        "👩‍🚀",
        "👩🏿‍🚀",
        "🕵️‍♀️",
        "🙋🏻‍♀️",
        "👨‍❤️‍💋‍👨",
        "👩‍👩‍👧‍👦",
        "🏳️‍🌈",
        "🏴‍☠️",
        "👁‍🗨",
        "#️⃣",
        "1⃣",
        "©️",
        "☝️🏽",
        "👍🏽",
        "🇽🇰",
        "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    ],
)
def test_a_sequence_of_the_reference_is_one(text: str) -> None:
    """Work, gender, families, flags, keycaps, tones."""
    assert EMOJI_SEQUENCE.fullmatch(text)


@pytest.mark.parametrize("text", ["🧑‍🚀", "❤️‍🔥", "🏳️‍⚧️", "🇨🇶", "🤝🏽", "🌍️", "⚠︎", "👩‍👨‍👦", "🏴󠁵󠁳󠁴󠁸󠁿", "👍", "1"])
def test_a_younger_or_unknown_sequence_is_none(text: str) -> None:
    """Emoji 12 and later, flags of no country, single characters."""
    assert not EMOJI_SEQUENCE.fullmatch(text)
