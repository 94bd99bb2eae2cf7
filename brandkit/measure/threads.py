"""The length of a post on Threads: code points, but an emoji is as long as it is in UTF-8.

Source: developers.facebook.com, Threads API, posts: 500 characters, "emojis are counted as the number of UTF-8 bytes".
It does not say what is an emoji. Here it is all that may be a part of one (Unicode UTS #51): pictographs, tones, flags,
tags, joiners and variation selectors; so we never count too little.
"""

import re
from functools import cache
from typing import TYPE_CHECKING

from brandkit.measure.unit import Unit, Weight

if TYPE_CHECKING:
    import regex

# Looked at first, since `regex` takes long to load: outside of these there are no parts of emoji.
_MAY_BE_PARTS = re.compile("[\xa9\xae\u200d\u203c-\u3299\ufe0f\U0001f000-\U000e007f]")


def count_post(text: str) -> int:
    """Return the length of `text`; a post holds 500 of them."""
    if text.isascii() or not _MAY_BE_PARTS.search(text):
        return len(text)
    return len(text) + sum(_excess(part) for part in _parts().findall(text))


def _excess(part: str) -> int:
    """Return by how much the octets of a part exceed its one code point."""
    return len(part.encode()) - 1


@cache
def _parts() -> "regex.Pattern[str]":
    import regex

    return regex.compile(
        r"[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\u20e3\U000e0020-\U000e007f]"
    )


def _weigh(text: str) -> Weight:
    return (count_post(text),)


THREADS = (
    Unit(
        "threads_weighted",
        "characters as Threads counts them: an emoji by its octets in UTF-8",
        count_post,
        _weigh,
        sum,
        names=("character", "characters"),
    ),
)
