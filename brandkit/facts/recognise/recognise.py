"""From text to statements."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import TypeAlias

from brandkit.facts.recognise.amounts import amounts
from brandkit.facts.recognise.moments import moments
from brandkit.facts.recognise.normal import Normal, normalise
from brandkit.facts.recognise.numbers import with_numbers
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.tokens import Token, scan
from brandkit.model.statement import Statement

Grammar: TypeAlias = Callable[[Sequence[Token], Sequence[Statement], Setting], Iterable[Statement]]

GRAMMARS: tuple[Grammar, ...] = (moments, amounts)
"""In this order; what one has claimed, a later one sees as a value."""


def recognise(text: str, setting: Setting) -> tuple[Statement, ...]:
    """Return what a text states, in reading order.

    Never raises; takes linear time. Where it is in doubt it is silent, or says so (`Statement.inexact`).
    """
    normal = normalise(text)
    statements: list[Statement] = []
    tokens = with_numbers(tuple(scan(normal, (), setting.lexicon.elisions)), setting)
    for grammar in GRAMMARS:
        statements = sorted([*statements, *grammar(tokens, statements, setting)], key=attrgetter("start"))
    return tuple(_placed(statement, normal) for statement in statements)


def _placed(statement: Statement, normal: Normal) -> Statement:
    """Return a statement at its place in the original text."""
    return replace(statement, start=normal.origins[statement.start], end=normal.origins[statement.end - 1] + 1)
