"""Times of which the source names the zone, and a view names none."""

from collections.abc import Iterator

from brandkit.compare.pairing import Pair
from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.model.comparison import Meeting
from brandkit.model.statement import Clock


def meet_zones(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each time whose zone a view leaves out; a zone that it names once may hold for all."""
    if any(_zone(pair) for pair in seen.pairing.pairs):
        return
    for pair in seen.pairing.pairs:
        zoned = next((each for each in pair.sources if isinstance(each.value, Clock) and each.value.zone), None)
        if isinstance(pair.statement.value, Clock) and zoned is not None:
            start, end = pair.statement.start, pair.statement.end
            key = next((needed.fact.key for needed in pair.facts), "")
            quote, expected = seen.view.told.text[start:end], prepared.shown(zoned)
            yield Meeting(key, zoned, pair.statement, "zone", expected, quote, start, end)


def _zone(pair: Pair) -> str:
    return pair.statement.value.zone if isinstance(pair.statement.value, Clock) else ""
