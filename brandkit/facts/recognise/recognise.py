"""From text to statements."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import NamedTuple, TypeAlias

from brandkit.facts.recognise.addresses import addresses
from brandkit.facts.recognise.amounts import amounts
from brandkit.facts.recognise.claims import claims
from brandkit.facts.recognise.codes import codes
from brandkit.facts.recognise.grammar import Row
from brandkit.facts.recognise.moments import moments
from brandkit.facts.recognise.normal import Normal, normalise
from brandkit.facts.recognise.numbers import with_numbers
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.spelled import spelled
from brandkit.facts.recognise.tokens import scan
from brandkit.model.statement import Statement

Grammar: TypeAlias = Callable[[Row, Sequence[Statement], Setting], Iterable[Statement]]

GRAMMARS: tuple[Grammar, ...] = (spelled, moments, amounts, codes, claims)
"""In this order; what one has claimed, a later one sees as a value, and may take up into a value of its own."""


class Scanned(NamedTuple):
    """A text in its pieces, before they are put back to where they stood."""

    normal: Normal
    tokens: Row
    statements: Sequence[Statement]
    """In reading order; places count in the normal text."""


def recognise(text: str, setting: Setting) -> tuple[Statement, ...]:
    """Return what a text states, in reading order; what qualifies it is for `tell` to say.

    Never raises; takes linear time. Where it is in doubt it is silent, or says so (`Statement.inexact`).
    """
    found = read(text, setting)
    return tuple(placed(statement, found.normal) for statement in found.statements)


def read(text: str, setting: Setting) -> Scanned:
    """Return a text's tokens and statements."""
    normal = normalise(text)
    statements = list(addresses(normal, setting))
    claimed = [(statement.start, statement.end) for statement in statements]
    tokens = Row(with_numbers(scan(normal, claimed, setting.lexicon.elisions), setting))
    for grammar in GRAMMARS:
        statements = _merged(statements, tuple(grammar(tokens, statements, setting)))
    return Scanned(normal, tokens, statements)


def _merged(known: list[Statement], new: Sequence[Statement]) -> list[Statement]:
    """Return statements in order, without those that a new one has taken up ("flight KW 482": no number)."""
    if not new:
        return known
    starts = [statement.start for statement in known]
    taken: set[int] = set()
    for statement in new:
        taken.update(range(bisect_left(starts, statement.start), bisect_left(starts, statement.end)))
    kept = [statement for place, statement in enumerate(known) if place not in taken] if taken else known
    return sorted((*kept, *new), key=attrgetter("start"))


def placed(found: Statement, normal: Normal) -> Statement:
    """Return a statement at its place in the original text."""
    return replace(found, start=normal.origins[found.start], end=normal.origins[found.end - 1] + 1)
