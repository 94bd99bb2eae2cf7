"""What a text tells, worked out once: the same words come in many branches and in several parts."""

from functools import lru_cache

from brandkit.facts.recognise import Setting, tell
from brandkit.model.statement import Told

MOST_TEXTS = 256
"""Texts whose telling is kept; few messages have more parts in all their branches."""


@lru_cache(maxsize=MOST_TEXTS)  # a memo of a pure function
def tell_once(text: str, setting: Setting) -> Told:
    """Return what a text tells in a setting."""
    return tell(text, setting)
