"""Frames: places in a sentence where one of two words that sound alike is certainly wrong."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from brandkit.model.frozen import frozen
from brandkit.model.prose import Look, Prose, Remark

APOSTROPHE = "[’']"


@frozen
class Frame:
    """A pattern around a wrong word, which is its group ``wrong``."""

    pattern: str
    right: str
    """What belongs there: in small letters, with a typewriter's apostrophe."""
    is_certain: bool = True
    """There is no sentence in which the words as they stand are meant."""


def look_for(rule: str, severity: str, frames: Mapping[str, Sequence[Frame]]) -> Look:
    """Return what looks for frames, by language."""

    def look(prose: Prose) -> Iterator[Remark]:
        lowered = prose.text.lower()
        found = [
            remark
            for frame in frames.get(prose.locale[:2], ())
            if _literal(frame.pattern) in lowered
            for stretch in prose.stretches
            for remark in _found(rule, severity, frame, prose, (stretch.start, stretch.end))
        ]
        yield from sorted(found, key=lambda remark: remark.start)

    return look


def _found(rule: str, severity: str, frame: Frame, prose: Prose, span: tuple[int, int]) -> Iterator[Remark]:
    for match in _compiled(frame.pattern).finditer(prose.text, *span):
        wrong = match["wrong"]
        right = _written_as(wrong, frame.right, prose.text)
        words = f"“{wrong}” should be “{right}” here"
        yield Remark(rule, severity, words, *match.span("wrong"), fix=right, is_safe=frame.is_certain)


def _written_as(wrong: str, right: str, text: str) -> str:
    """Return a word with the capital of another one, and with the apostrophe that the text has."""
    cased = right[0].upper() + right[1:] if wrong[0].isupper() else right
    return cased.replace("'", "’") if "’" in text or "'" not in text else cased


@lru_cache(maxsize=256)  # a memo of a pure function: the frames of all languages
def _literal(pattern: str) -> str:
    """Return the wrong word of a pattern, which few texts have; ``""`` where it is no plain word."""
    found = re.search(r"\(\?P<wrong>(\w+)\)", pattern)
    return found[1] if found else ""


@lru_cache(maxsize=256)  # a memo of a pure function: the frames of all languages
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
