"""Middle and spread of a few numbers."""

from collections.abc import Sequence

from brandkit.model.frozen import frozen


@frozen
class Spread:
    """Where most of some numbers lie."""

    low: float
    """The 10th percentile."""
    median: float
    high: float
    """The 90th percentile."""


def spread_of(numbers: Sequence[float]) -> Spread:
    """Return the spread of numbers, at least one; between two of them it is interpolated."""
    ordered = sorted(numbers)
    return Spread(_at(ordered, 0.1), _at(ordered, 0.5), _at(ordered, 0.9))


def _at(ordered: Sequence[float], share: float) -> float:
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)
