"""Frames: places in a sentence where one of two words that sound alike is certainly wrong."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from re import _parser  # type: ignore[attr-defined]  # the only way to what `re` knows of a pattern

from brandkit.measure.needed import fold, needed_by
from brandkit.model.frozen import frozen
from brandkit.model.prose import Look, Prose, Remark, Stretch

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
        folded = fold(prose.text)
        found = [
            remark
            for frame in frames.get(prose.locale[:2], ())
            if _literal(frame.pattern) in folded
            for span in _spans(prose.stretches, folded, _needed(frame.pattern))
            for remark in _found(rule, severity, frame, prose, span)
        ]
        yield from sorted(found, key=lambda remark: remark.start)

    return look


def _spans(stretches: Sequence[Stretch], folded: str, needed: tuple[str, ...]) -> list[tuple[int, int]]:
    """Return where the stretches are that hold any of what a pattern needs; all of them, where nothing is known."""
    if not needed:
        return [(each.start, each.end) for each in stretches]
    found: set[int] = set()
    for part in needed:
        at = folded.find(part)
        while at >= 0:
            number = bisect_right(stretches, at, key=lambda stretch: stretch.start) - 1
            if number >= 0 and at < stretches[number].end:
                found.add(number)
            # The rest of this stretch need not be looked through.
            at = folded.find(part, max(at + 1, stretches[number].end if number >= 0 else 0))
    return [(stretches[number].start, stretches[number].end) for number in sorted(found)]


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
def _needed(pattern: str) -> tuple[str, ...]:
    return needed_by(_parser.parse(pattern))


@lru_cache(maxsize=256)  # a memo of a pure function: the frames of all languages
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
