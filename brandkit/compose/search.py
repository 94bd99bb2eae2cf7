"""The search for the fullest choice that fits: exact, and quick where sizes add up.

The declared order of preference: as few blocks left out as possible, the later ones first; then as few steps down
the wordings as possible, taken in the later blocks first. A step can be made dearer than others (``costs``).
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import TypeAlias

Levels: TypeAlias = tuple[int, ...]
"""For each block the index of its chosen option: 0 is the fullest."""
Allowed: TypeAlias = Sequence[tuple[int, ...]]
"""For each block the options that may still be chosen."""
Fits: TypeAlias = Callable[[Levels], bool]
Promising: TypeAlias = Callable[[Levels], bool]


def search(
    wordings: Sequence[int],
    optional: Sequence[bool],
    fits: Fits,
    promise: Callable[[Allowed], Promising],
    costs: Sequence[int] = (),
) -> Levels | None:
    """Return the most preferred levels that fit, or None when none does.

    Args:
        wordings: how many wordings each block has; level ``wordings[i]`` means that block ``i`` is left out.
        optional: which blocks may be left out.
        fits: the real, exact test of a whole choice.
        promise: given what is allowed, returns a test of the first blocks' levels that says False only when no
            allowed continuation fits.
        costs: what a step down in each block counts; empty: 1 everywhere.
    """
    costs = costs or [1] * len(wordings)
    for left_out in _left_out(optional):
        allowed = [(count,) if i in left_out else tuple(range(count)) for i, count in enumerate(wordings)]
        promising = promise(allowed)
        if not promising(()):
            continue
        for budget in range(_room(allowed, costs)[0] + 1):
            for levels in _with_steps(allowed, costs, budget, promising):
                if fits(levels):
                    return levels
    return None


def smallest(wordings: Sequence[int], optional: Sequence[bool]) -> Levels:
    """Return every block's last option: left out where that is allowed, else the shortest wording."""
    return tuple(count if may else count - 1 for count, may in zip(wordings, optional, strict=True))


def _left_out(optional: Sequence[bool]) -> Iterator[frozenset[int]]:
    """Yield which blocks to leave out: fewest first, and among as many the later ones first."""
    places = [i for i, may in enumerate(optional) if may]
    for count in range(len(places) + 1):
        yield from map(frozenset, combinations(reversed(places), count))


def _with_steps(allowed: Allowed, costs: Sequence[int], budget: int, promising: Promising) -> Iterator[Levels]:
    """Yield every choice whose steps down cost exactly ``budget``, those with the steps in later blocks first."""
    room = _room(allowed, costs)

    def extend(chosen: Levels, left: int) -> Iterator[Levels]:
        i = len(chosen)
        if i == len(allowed):
            yield chosen
            return
        for level in allowed[i]:
            cost = _steps(level, allowed[i]) * costs[i]
            if cost <= left <= cost + room[i + 1] and promising((*chosen, level)):
                yield from extend((*chosen, level), left - cost)

    yield from extend((), budget)


def _steps(level: int, options: tuple[int, ...]) -> int:
    # A block that is left out has one option, and no wording to step down from.
    return level - options[0]


def _room(allowed: Allowed, costs: Sequence[int]) -> list[int]:
    """Return for each block what all steps in it and in the blocks after it cost."""
    room = [0] * (len(allowed) + 1)
    for i in range(len(allowed) - 1, -1, -1):
        room[i] = room[i + 1] + _steps(allowed[i][-1], allowed[i]) * costs[i]
    return room
