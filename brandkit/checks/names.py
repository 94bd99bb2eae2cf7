"""Which phrases are names: of a product, a place, a person."""

import re

from brandkit.model.comparison import Meeting

_WORD = re.compile(r"[^\W_][\w'’&-]*")
_SMALL = 3
"""Words of at most so many letters may be small in a name: "Museum of the Sea", "Haus am See"."""


def is_other_name(meeting: Meeting) -> bool:
    """Return whether a name is met by words that are like it, and are not it."""
    return meeting.kind == "near" and is_name(meeting.expected) and _is_whole(meeting)


def is_name(words: str) -> bool:
    """Return whether all longer words begin with a capital or a digit, and the first one does."""
    found = _WORD.findall(words)
    large = [not word[0].islower() for word in found]
    return (
        bool(large) and large[0] and all(is_large or len(w) <= _SMALL for is_large, w in zip(large, found, strict=True))
    )


def _is_whole(meeting: Meeting) -> bool:
    """Return whether the variant's words hold another one, and do not only lack one."""
    ours = {word.casefold() for word in _WORD.findall(meeting.expected)}
    return any(word.casefold() not in ours for word in _WORD.findall(meeting.quote))
