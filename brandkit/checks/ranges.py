"""The ranges of a source of which a variant says one end."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from brandkit.facts.same_said import same_said
from brandkit.model.comparison import Comparison
from brandkit.model.statement import Statement


class Halved(NamedTuple):
    """A range of the source, and the one end of it that the variant says."""

    low: Statement
    high: Statement
    said: Statement


def halved(comparison: Comparison) -> Iterator[Halved]:
    """Yield each range of which one end only is said; ends that are facts of their own count as facts."""
    ours, theirs = comparison.source.told.statements, comparison.view.told.statements
    for low, high in pairwise(ours):
        if (low.role, high.role) == ("low", "high") and not _is_said_alone((low, high), ours):
            lows, highs = _saying(low, theirs), _saying(high, theirs)
            if bool(lows) != bool(highs):
                yield Halved(low, high, (lows or highs)[0])


def _saying(statement: Statement, among: Sequence[Statement]) -> list[Statement]:
    return [each for each in among if same_said(each, statement)]


def _is_said_alone(ends: tuple[Statement, Statement], ours: Sequence[Statement]) -> bool:
    """Return whether the source says one of the ends in another place too."""
    return any(each not in ends and any(same_said(each, end) for end in ends) for each in ours)
