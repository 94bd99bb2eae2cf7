"""What a rule leaves alone: its exceptions, and the words that the brand accepts."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TypeAlias

from brandkit.style.regexes.pattern import Pattern, first_match, matches, read_pattern
from brandkit.style.wraps import term_pattern

Accepted: TypeAlias = tuple[str, ...]
"""The brand's vocabulary, a pattern for each word."""
Exempt: TypeAlias = Callable[[str, int, int], bool]
"""(text, start, end) -> whether what is found there is to be left alone."""


def exempt_of(exceptions: Sequence[str], accepted: Accepted) -> Exempt:
    """Return what tells whether an exception stands in the words that are found, or they in one of several words."""
    every = (*exceptions, *accepted)
    if not every:
        return lambda text, start, end: False  # noqa: ARG005

    def exempt(text: str, start: int, end: int) -> bool:
        words = text[start:end].strip()
        if first_match(_whole(every), words) is not None:
            return True
        phrases = _phrases(every)
        found = matches(phrases, text) if phrases else iter(())
        return any(each.start() <= start and end <= each.end() for each in found)

    return exempt


def exception_pattern(terms: Sequence[str]) -> str:
    """Return the pattern of exceptions: whole words, the longest first, capitals as they are but after ``(?i)``."""
    longest = sorted(terms, key=lambda term: -len(term.encode()))
    each = (term if term.startswith("(?i)") else f"(?-i){term}" for term in map(term_pattern, longest))
    return rf"(?m)\b(?:{'|'.join(each)})\b"


@lru_cache(maxsize=512)  # a memo of a pure function
def _whole(terms: tuple[str, ...]) -> Pattern:
    return read_pattern(exception_pattern(terms))


@lru_cache(maxsize=512)  # a memo of a pure function
def _phrases(terms: tuple[str, ...]) -> Pattern | None:
    several = [term for term in terms if " " in term or "\t" in term or r"\s" in term]
    return read_pattern(rf"(?i)\b(?:{'|'.join(map(term_pattern, several))})\b") if several else None
