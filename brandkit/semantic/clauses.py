"""The clauses of a sentence: cut where something may have been added, never into crumbs."""

import re
from collections.abc import Iterator
from functools import lru_cache

LEAST = 5
"""Words of a clause. Shorter ones stay with their neighbour: of so few the model knows too little."""
_JOINING = {
    "en": "and or but while so where which with",
    "de": "und oder aber doch während denn wo sowie",
    "fr": "et ou mais tandis car où qui avec",
    "es": "y e o u pero mientras donde que con aunque",
    "it": "e ed o ma mentre dove che con",
}
"""Words before which a clause may begin. A language that is not here is cut at its commas alone."""
_STOPS = re.compile(r"\s*[,;:–—()]+\s+")


def clauses_of(sentence: str, language: str) -> tuple[tuple[int, int], ...]:
    """Return where the clauses of a sentence begin and end, in code points; one for a sentence without parts.

    It is cut at its stops first, and what lies between them at words that join.
    """
    between = _cut(sentence, (0, len(sentence)), _STOPS)
    return tuple(clause for span in between for clause in _cut(sentence, span, _joints(language)))


def _cut(text: str, span: tuple[int, int], joints: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Yield the parts of a span, all of them long enough."""
    start, end = span
    for joint in joints.finditer(text, start, end):
        if _is_long(text[start : joint.start()]) and _is_long(text[joint.end() : end]):
            yield start, joint.start()
            start = joint.end()
    if start < end:
        yield start, end


def _is_long(text: str) -> bool:
    return len(re.findall(r"\w+", text)) >= LEAST


@lru_cache(maxsize=32)  # a memo of a pure function
def _joints(language: str) -> re.Pattern[str]:
    words = "|".join(_JOINING.get(language, "").split())
    return re.compile(rf"\s+(?=(?:{words})\s)") if words else _STOPS
