"""Dimensions: how formal, how loud, how kind a text is, each a sum of events that can be shown."""

from brandkit.model.frozen import frozen
from brandkit.tone.demands import HIGH, LOW
from brandkit.tone.event import Event, Measured
from brandkit.tone.voice import Dimension

PER = 100
"""Words that weights count by. A shorter text counts as that long: one word in a text message says little."""


@frozen
class Part:
    """What the events of one feature and side add to a dimension."""

    feature: str
    side: str
    events: tuple[Event, ...]
    points: float


@frozen
class Score:
    """Where a text stands in a dimension."""

    value: float
    """From -2 to 2."""
    parts: tuple[Part, ...]
    """What it is the sum of, the heaviest first; their points may add to more than the ends."""
    evidence: int
    """Events."""


def score_of(measured: Measured, dimension: Dimension) -> Score:
    """Return where a text stands; without any event at 0."""
    scale = PER / max(PER, measured.words)
    groups: dict[tuple[str, str], list[Event]] = {}
    for event in measured.events:
        groups.setdefault((event.feature, event.side), []).append(event)
    parts = []
    for (feature, side), events in groups.items():
        weight = dimension.weights.get((feature, side), dimension.weights.get((feature, ""), 0.0))
        if weight:
            parts.append(Part(feature, side, tuple(events), weight * len(events) * scale))
    parts.sort(key=lambda part: -abs(part.points))
    value = min(HIGH, max(LOW, sum(part.points for part in parts)))
    return Score(value, tuple(parts), sum(len(part.events) for part in parts))
