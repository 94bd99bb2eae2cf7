"""A name that is nearly the one looked for: "Dr. Amira Osman" for "Dr. Amara Osei"."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from brandkit.facts.phrases.alignment import Part

_ALIKE = 0.75
"""Of the letters of two words; "Tannery" and "Cannery" have 0.86 in common, "Amara" and "Amira" 0.8."""


def lookalike(name: Sequence[Part], words: Sequence[Part]) -> Sequence[Part]:
    """Return the words, names too, that stand where one is nearly a word of the name; none: there is no such place."""
    for at, word in enumerate(words):
        for place, part in enumerate(name):
            if word.word.is_name and _are_alike(part.written, word.written):
                begin = max(0, at - place)
                run = words[begin : begin + len(name)]
                return [each for each in run if each.word.is_name]
    return ()


def _are_alike(one: str, other: str) -> bool:
    if min(len(one), len(other)) < 4 or abs(len(one) - len(other)) > 2 or one == other:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE
