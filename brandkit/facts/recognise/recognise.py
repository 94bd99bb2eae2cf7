"""From text to statements."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import TypeAlias

from brandkit.facts.recognise.addresses import addresses
from brandkit.facts.recognise.amounts import amounts
from brandkit.facts.recognise.codes import codes
from brandkit.facts.recognise.normal import Normal, normalise
from brandkit.facts.recognise.numbers import with_numbers
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.spelled import spelled
from brandkit.facts.recognise.tokens import Token, scan
from brandkit.model.statement import Statement

Grammar: TypeAlias = Callable[[Sequence[Token], Sequence[Statement], Setting], Iterable[Statement]]

GRAMMARS: tuple[Grammar, ...] = (spelled, amounts, codes)
"""In this order; what one has claimed, a later one sees as a value, and may take up into a value of its own."""


def recognise(text: str, setting: Setting) -> tuple[Statement, ...]:
    """Return what a text states, in reading order.

    Never raises; takes linear time. Where it is in doubt it is silent, or says so (`Statement.inexact`).
    """
    normal = normalise(text)
    statements = list(addresses(normal, setting))
    claimed = [(statement.start, statement.end) for statement in statements]
    tokens = with_numbers(tuple(scan(normal, claimed, setting.lexicon.elisions)), setting)
    for grammar in GRAMMARS:
        statements = _merged(statements, tuple(grammar(tokens, statements, setting)))
    return tuple(_placed(statement, normal) for statement in statements)


def _merged(known: list[Statement], new: Sequence[Statement]) -> list[Statement]:
    """Return statements in order, without those that a new one has taken up ("flight KW 482": no number)."""
    if not new:
        return known
    begins = {statement.start: statement for statement in known}
    taken: set[int] = set()
    for statement in new:
        taken.update(place for place in begins if statement.start <= place < statement.end)
    kept = (statement for statement in known if statement.start not in taken)
    return sorted((*kept, *new), key=attrgetter("start"))


def _placed(statement: Statement, normal: Normal) -> Statement:
    """Return a statement at its place in the original text."""
    return replace(statement, start=normal.origins[statement.start], end=normal.origins[statement.end - 1] + 1)
