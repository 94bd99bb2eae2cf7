"""The ranges of a source of which a variant says one end."""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from brandkit.facts.same_said import same_said
from brandkit.model.comparison import Comparison
from brandkit.model.statement import Statement

MOST_RANGES = 40
"""A text with more of them is a price list; each one is looked for in the whole of both texts."""


class Halved(NamedTuple):
    """A range of the source, and the one end of it that the variant says."""

    low: Statement
    high: Statement
    said: Statement


def halved(comparison: Comparison) -> Iterator[Halved]:
    """Yield each range of which one end only is said; ends that are facts of their own count as facts."""
    ours, theirs = comparison.source.told.statements, comparison.view.told.statements
    ranges = (pair for pair in pairwise(ours) if [each.role for each in pair] == ["low", "high"])
    for low, high in islice(ranges, MOST_RANGES):
        lows, highs = _saying(low, theirs), _saying(high, theirs)
        if bool(lows) != bool(highs) and not _is_said_alone((low, high), ours):
            yield Halved(low, high, (lows or highs)[0])


def _saying(statement: Statement, among: Sequence[Statement]) -> list[Statement]:
    return [each for each in among if same_said(each, statement)]


def _is_said_alone(ends: tuple[Statement, Statement], ours: Sequence[Statement]) -> bool:
    """Return whether the source says one of the ends in another place too."""
    return any(each not in ends and any(same_said(each, end) for end in ends) for each in ours)
