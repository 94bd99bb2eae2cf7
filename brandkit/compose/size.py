"""How much of its limits a filled variant uses, and how little a beginning of one can come to."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from brandkit.measure import UNITS
from brandkit.model.channel import Channel, Limit, Variant

Weight: TypeAlias = tuple[int, ...]


def places_of(channel: Channel, variant: Variant[bytes]) -> Mapping[str, Sequence[str]]:
    """Return the texts that the channel's limits hold for."""
    if channel.places is not None:
        return channel.places(variant)
    return {name: [part.decode("utf-8")] for name, part in variant.parts.items()}


def used(limit: Limit, places: Mapping[str, Sequence[str]]) -> int:
    """Return how much of the limit is used, in its unit: by all texts of the place together, or by the longest."""
    unit = UNITS[limit.unit]
    counts = [unit.count(text) for text in places.get(limit.of, ())]
    return sum(counts) if unit.pooled else max(counts, default=0)


def weigh(limit: Limit, places: Mapping[str, Sequence[str]]) -> Weight | None:
    """Return what adds up from block to block, or None where nothing does (a limit for each of several texts)."""
    unit = UNITS[limit.unit]
    texts = places.get(limit.of, ())
    if unit.pooled:
        return (sum(map(unit.count, texts)),)
    return unit.weigh(texts[0]) if unit.combine == "sum" and len(texts) == 1 else None


def least(limit: Limit, weight: Weight) -> int:
    """Return the least that texts of this weight can use."""
    unit = UNITS[limit.unit]
    return weight[0] if unit.pooled else unit.least(weight)
