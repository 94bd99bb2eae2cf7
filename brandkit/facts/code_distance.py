"""How two codes differ: for explaining, never for deciding."""

from collections.abc import Mapping
from types import MappingProxyType

_ALIKE = ("O0Qo", "I1l|", "S5s", "B8", "Z2z", "G6", "UVuv")
"""Characters that one takes for another when reading or copying; in most fonts."""
_LOOKS: Mapping[str, frozenset[str]] = MappingProxyType(
    {character: frozenset(group) for group in _ALIKE for character in group}
)


def code_distance(first: str, second: str) -> int:
    """Return how many slips lead from one code to the other: a character more, less, changed, two exchanged.

    The optimal string alignment form of Damerau's and Levenshtein's distance. Codes are short: what is longer than 64
    characters counts as far away.
    """
    if max(len(first), len(second)) > 64:
        return 0 if first == second else max(len(first), len(second))
    before: list[int] = []
    last = list(range(len(second) + 1))
    for row, left in enumerate(first, 1):
        now = [row]
        for column, right in enumerate(second, 1):
            best = min(last[column] + 1, now[-1] + 1, last[column - 1] + (left != right))
            if row > 1 and column > 1 and left == second[column - 2] and first[row - 2] == right:
                best = min(best, before[column - 2] + 1)
            now.append(best)
        before, last = last, now
    return last[-1]


def confusable(first: str, second: str) -> tuple[tuple[str, str], ...]:
    """Return the pairs of look-alikes in which two codes differ (``("I", "1")``); none if they differ otherwise too."""
    if len(first) != len(second):
        return ()
    pairs = tuple((a, b) for a, b in zip(first, second, strict=True) if a != b)
    return pairs if all(b in _LOOKS.get(a, ()) for a, b in pairs) else ()
