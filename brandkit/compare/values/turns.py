"""Values that come one after the other, "£29 for a year, then £36", and have changed places."""

from collections.abc import Sequence

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.model.statement import Statement, Told

_REACH = 24
"""Characters before a value in which the word stands that makes it the later one."""


def are_turns_swapped(
    source: Told,
    view: Told,
    ours: tuple[Sequence[Statement], Sequence[Statement]],
    theirs: tuple[Sequence[Statement], Sequence[Statement]],
    lexicon: Lexicon,
) -> bool:
    """Return whether of two values the source says the one comes later, and the view the other."""
    known = [any(_is_later(source, each, lexicon) for each in said) for said in ours]
    if known[0] == known[1]:
        return False
    return [any(_is_later(view, each, lexicon) for each in said) for said in theirs] == known[::-1]


def _is_later(told: Told, statement: Statement, lexicon: Lexicon) -> bool:
    """Return whether "then" or the like stands shortly before a value."""
    before = told.text[max(0, statement.start - _REACH) : statement.start].rpartition(".")[2]
    return not forms_of(lexicon, "thens").isdisjoint(before.casefold().replace(",", " ").split())
