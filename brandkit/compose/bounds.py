"""Lower bounds: what a beginning of a choice comes to at least, so that the search need not go on in vain.

Each option is weighed alone, beside one dummy paragraph, for every extreme person. That is exact wherever a channel
puts its blocks one after the other; where it does not, the weight is left out, and the search only takes longer.
"""

from collections.abc import Callable, Sequence
from operator import add, sub
from typing import TypeAlias

from brandkit.compose.search import Allowed, Levels, Promising
from brandkit.compose.size import Weight, least
from brandkit.model.channel import Limit
from brandkit.model.frozen import frozen

Weights: TypeAlias = Sequence[Sequence[Weight | None]]
"""For each extreme person, for each limit; None where nothing adds up."""


@frozen
class Scale:
    """The weights for one person and one limit."""

    limit: Limit
    frame: Weight
    """What stands there without any block, less one separator: every option below brings one along."""
    options: tuple[tuple[Weight, ...], ...]
    """For each block, what each of its options adds."""


def scales(
    limits: Sequence[Limit], one: Weights, two: Weights, alone: Sequence[Sequence[Weights]]
) -> tuple[Scale, ...]:
    """Return the scales of all limits and people.

    Args:
        limits: the limits that must hold.
        one: weights of the variant with the dummy paragraph alone.
        two: weights with the dummy twice.
        alone: for each block and option, the weights with the dummy and that option.
    """
    everybody = range(len(one))
    found = (
        _scale(limit, number, person, one, two, alone) for number, limit in enumerate(limits) for person in everybody
    )
    return tuple(scale for scale in found if scale is not None)


def promise(of: Sequence[Scale]) -> Callable[[Allowed], Promising]:
    """Return what the search asks for: per allowed options, the test of a beginning."""

    def prepare(allowed: Allowed) -> Promising:
        tails = [_tails(scale, allowed) for scale in of]

        def promising(levels: Levels) -> bool:
            return all(_can_hold(scale, tail[len(levels)], levels) for scale, tail in zip(of, tails, strict=True))

        return promising

    return prepare


def _scale(
    limit: Limit, number: int, person: int, one: Weights, two: Weights, alone: Sequence[Sequence[Weights]]
) -> Scale | None:
    base, doubled = one[person][number], two[person][number]
    if base is None or doubled is None:
        return None
    # One is frame + dummy, two is frame + dummy + separator + dummy: twice one less two is frame - separator.
    frame = tuple(map(sub, map(add, base, base), doubled))
    blocks: list[tuple[Weight, ...]] = []
    for options in alone:
        weights = [option[person][number] for option in options]
        if any(weight is None for weight in weights):
            return None
        blocks.append(tuple(tuple(map(sub, weight, base)) for weight in weights if weight is not None))
    return Scale(limit, frame, tuple(blocks))


def _tails(scale: Scale, allowed: Allowed) -> list[Weight]:
    """Return for each block the least that it and the blocks after it can add, in every dimension by itself."""
    tails = [tuple(0 for _ in scale.frame)]
    for weights, levels in zip(reversed(scale.options), reversed(allowed), strict=True):
        smallest = tuple(map(min, zip(*(weights[level] for level in levels), strict=True)))
        tails.append(tuple(map(add, tails[-1], smallest)))
    return tails[::-1]


def _can_hold(scale: Scale, tail: Weight, levels: Levels) -> bool:
    total = tuple(map(add, scale.frame, tail))
    for weights, level in zip(scale.options, levels, strict=False):
        total = tuple(map(add, total, weights[level]))
    return least(scale.limit, tuple(max(part, 0) for part in total)) <= scale.limit.max
