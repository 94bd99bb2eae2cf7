"""Words that stand beside every message: sender and address, how to opt out, whose terms hold."""

import math
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from brandkit.model.statement import Action, Claim, Statement

Spans: TypeAlias = Sequence[tuple[int, int]]

HOUSEKEEPING = Claim("housekeeping")

_LEAST = 3
"""Characters: shorter words of a brand are too much like others."""


def without_housekeeping(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return the statements, which are in order, but for those in such words, and for the words themselves."""
    lines = sorted((each.start, each.end) for each in statements if is_housekeeping(each))
    if not lines:
        return tuple(statements)
    kept = (each for each in statements if not is_housekeeping(each))
    return tuple(each for each in kept if not (_overlaps(each, lines) and _is_of_the_line(each)))


def is_housekeeping(statement: Statement) -> bool:
    """Return whether a statement is such words."""
    return type(statement.value) is Claim and statement.value == HOUSEKEEPING


def places_of(own_words: Iterable[str], text: str) -> Spans:
    """Return where a text says what the brand says beside every message (`Source.own_words`), in order."""
    return sorted(_places(text.casefold(), own_words))


def is_within(statement: Statement, spans: Spans) -> bool:
    """Return whether a statement is part of one of the spans, which are in order."""
    return lies_in(statement.start, statement.end, spans)


def lies_in(start: int, end: int, spans: Spans) -> bool:
    """Return whether a stretch of text is part of one of the spans, which are in order."""
    place = bisect_right(spans, (start, math.inf)) - 1
    return place >= 0 and spans[place][1] >= end


def _places(text: str, words: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield where any of the words stand; `text` is folded."""
    for wanted in {word.casefold() for word in words if len(word) > _LEAST}:
        place = text.find(wanted)
        while place >= 0:
            yield place, place + len(wanted)
            place = text.find(wanted, place + len(wanted))


def _overlaps(statement: Statement, spans: Spans) -> bool:
    place = bisect_right(spans, (statement.end - 1, statement.end)) - 1
    return place >= 0 and spans[place][1] > statement.start


def _is_of_the_line(statement: Statement) -> bool:
    return isinstance(statement.value, Action | Claim) or hasattr(statement.value, "text")
