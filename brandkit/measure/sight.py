"""How much of a text is in sight before its reader opens it."""

from brandkit.measure import UNITS
from brandkit.model.channel import Fold


def in_sight(text: str, fold: Fold) -> int:
    """Return how many code points of a text stand before its fold; a unit's count never falls as a text grows."""
    count = UNITS[fold.unit].count
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if count(text[:middle]) <= fold.max else (low, middle - 1)
    return low
