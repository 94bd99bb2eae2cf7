"""Exclamation marks, each of them."""

import re
from collections.abc import Iterator, Sequence

from brandkit.tone.event import Event
from brandkit.tone.features import Feature
from brandkit.tone.words import Word

_MARK = re.compile(r"[!！]")


def find(text: str, words: Sequence[Word], language: str) -> Iterator[Event]:  # noqa: ARG001 - every feature's signature
    """Yield each mark. The Spanish one that opens belongs to the one that closes."""
    for found in _MARK.finditer(text):
        yield Event("exclamations", *found.span(), found[0])


FEATURE = Feature("exclamations", find)
