"""What a share that was counted says about the share that is meant."""

from math import sqrt

_Z = 1.959964
"""Of the normal distribution: 95 % lie within."""


def wilson(hits: int, chances: int) -> tuple[float, float]:
    """Return the 95 % interval of a share (Wilson 1927); of nothing it is 0 to 1."""
    if not chances:
        return 0.0, 1.0
    share, square = hits / chances, _Z * _Z
    middle = share + square / (2 * chances)
    spread = _Z * sqrt(share * (1 - share) / chances + square / (4 * chances * chances))
    whole = 1 + square / chances
    return max(0.0, (middle - spread) / whole), min(1.0, (middle + spread) / whole)
