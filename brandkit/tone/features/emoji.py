"""Emoji, a sequence of them that shows as one picture being one."""

import re
from collections.abc import Iterator, Sequence

from brandkit.tone.event import Event
from brandkit.tone.features import Feature
from brandkit.tone.words import Word

# Unicode 16, emoji-data.txt: the blocks of pictures, flags in pairs, and older signs that are asked to be emoji.
_PICTURE = r"[\U0001F000-\U0001F0FF\U0001F191-\U0001F19A\U0001F300-\U0001FAFF]"
_OLD = r"[\u203c-\u3299]\ufe0f|[\u231a\u231b\u23e9-\u23ec\u2614\u2615\u26a1\u2705\u2728\u274c\u274e\u2757\u2b50\u2b55]"
_ONE = rf"(?:[\U0001F1E6-\U0001F1FF]{{2}}|{_PICTURE}|{_OLD})\ufe0f?[\U0001F3FB-\U0001F3FF]?"
_EMOJI = re.compile(rf"{_ONE}(?:\u200d{_ONE}|\u200d[\u2640\u2642]\ufe0f?)*")


def find(text: str, words: Sequence[Word], language: str) -> Iterator[Event]:  # noqa: ARG001 - every feature's signature
    """Yield each emoji."""
    if text.isascii():
        return
    for found in _EMOJI.finditer(text):
        yield Event("emoji", *found.span(), found[0])


FEATURE = Feature("emoji", find)
