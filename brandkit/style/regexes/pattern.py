"""A pattern that is ready to run: which engine takes it, and how long it may take.

`re` is quick, and cannot be stopped; `regex` can. So `re` gets a pattern where its cost for a text is bounded by what
can be known of both, and everything else runs in `regex` with a time limit.
"""

import re
import warnings
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from brandkit.model.frozen import frozen
from brandkit.style.regexes.analyse import analyse
from brandkit.style.regexes.cost import Cost, steps_in
from brandkit.style.regexes.letter_first import compiled
from brandkit.style.regexes.translate import translate

SECONDS = 1.0
"""How long one pattern may look at one text."""
_STEPS_LOG2 = 27
"""`re` takes about 100 million steps in a second."""


class PatternError(Exception):
    """A pattern that is none; the text says why, and `place` where in the pattern, if it is known."""

    def __init__(self, words: str, place: int | None = None) -> None:
        super().__init__(words)
        self.place = place


class TooLongError(Exception):
    """A pattern that took longer than it may."""


@frozen
class Pattern:
    """A pattern as Python reads it, and what is known of it."""

    source: str
    in_re: bool = True
    """`re` takes it."""
    parts: tuple[str, ...] = ()
    """What a flat text must hold one of; empty: it may match anywhere."""
    power: int = 0
    bits: float = 0
    run: int = 0
    """How many times in a row a flat text must hold some letter; 0: nothing is known."""
    words: int = 0
    spaces: int = 0

    @property
    def cost(self) -> Cost:
        """What it may cost in `re`."""
        return Cost(self.power, self.bits, self.words, self.spaces)


@lru_cache(maxsize=4096)  # a memo of a pure function
def read_pattern(source: str) -> Pattern:
    """Return a pattern as rules write it.

    Raises:
        PatternError: it is no pattern, or one that is too large.
    """
    ours = translate(source)
    in_re = _compiles_in_re(ours)
    if not in_re:
        _compile_in_regex(ours, source)
    known = analyse(ours)
    cost = known.cost
    return Pattern(ours, in_re, known.parts, cost.power, cost.bits, known.run, cost.words, cost.spaces)


def _compiles_in_re(ours: str) -> bool:
    try:
        _compile(ours)
    except (re.error, RecursionError, OverflowError, ValueError):
        return False
    return True


def _compile(source: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what may one day mean something else
        re.compile(source)


def _compile_in_regex(ours: str, source: str) -> None:
    import regex

    try:
        regex.compile(ours)
    except (regex.error, RecursionError, OverflowError, ValueError, MemoryError) as error:
        raise PatternError(_reason(source, error)) from error


def _reason(source: str, error: Exception) -> str:
    """Return what is wrong: `re`'s words on the pattern as it was written, where it has some."""
    try:
        _compile(source)
    except re.error as known:
        return known.msg
    except (RecursionError, OverflowError):
        return "it is nested too deep"
    return getattr(error, "msg", "") or "it is no pattern"


def matches(pattern: Pattern, text: str) -> Iterator[Any]:
    """Return the matches in a text, from left to right; none overlap.

    Raises:
        TooLongError: it takes longer than it may.
    """
    if len(text) < quick_below(pattern) or _is_quick(pattern, text):
        return _in_re(pattern.source).finditer(text)
    return _in_time(pattern, text)


def _in_time(pattern: Pattern, text: str) -> Iterator[Any]:
    try:
        yield from _in_regex(pattern.source).finditer(text, timeout=SECONDS)
    except TimeoutError as error:
        raise TooLongError from error


def first_match(pattern: Pattern, text: str) -> Any:
    """Return the first match, or None; raises as `matches` does."""
    return next(iter(matches(pattern, text)), None)


@lru_cache(maxsize=8192)  # a memo of a pure function
def quick_below(pattern: Pattern) -> int:
    """Return the length of a text below which `re` is sure to be done in good time; 0: it never is."""
    return int(2 ** ((_STEPS_LOG2 - pattern.bits) / (pattern.power + 1))) if pattern.in_re else 0


def _is_quick(pattern: Pattern, text: str) -> bool:
    """Return whether `re` is sure to be done with a text in good time, long as it is."""
    return pattern.in_re and steps_in(pattern.cost, text) < _STEPS_LOG2


def searcher(pattern: Pattern) -> Callable[[str], Iterator[Any]]:
    """Return `matches` for one pattern; it is compiled when it first has to look."""
    below = quick_below(pattern)
    quick: list[Any] = []

    def search(text: str) -> Iterator[Any]:
        if len(text) >= below and not _is_quick(pattern, text):
            return _in_time(pattern, text)
        if not quick:
            quick.append(_in_re(pattern.source).finditer)
        return quick[0](text)  # type: ignore[no-any-return]

    return search


@lru_cache(maxsize=4096)  # a memo of a pure function
def _in_re(source: str) -> re.Pattern[str]:
    return compiled(source)


@lru_cache(maxsize=1024)  # a memo of a pure function
def _in_regex(source: str) -> Any:
    import regex

    return regex.compile(source)
