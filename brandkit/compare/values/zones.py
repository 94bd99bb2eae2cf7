"""Times of which the source names the zone, and a view names none, or another one."""

from collections.abc import Iterator

from brandkit.compare.pairing import Pair
from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.facts.same_moment import same_clock
from brandkit.model.comparison import Meeting
from brandkit.model.statement import Clock, Statement


def meet_zones(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each time whose zone a view leaves out or exchanges; one that it names may hold for all."""
    pairs = [each for each in seen.pairing.pairs if isinstance(each.statement.value, Clock)]
    is_named = any(_zone(each.statement) for each in pairs)
    for pair in pairs:
        zoned = _in_another_zone(pair) if is_named else next(filter(_zone, pair.sources), None)
        if zoned is not None:
            start, end = pair.statement.start, pair.statement.end
            key = next((needed.fact.key for needed in pair.facts), "")
            quote, expected = seen.view.told.text[start:end], prepared.shown(zoned)
            yield Meeting(key, zoned, pair.statement, "zone", expected, quote, start, end)


def _in_another_zone(pair: Pair) -> Statement | None:
    """Return where the source says a declared time, if the view's zone makes it another one wherever that is."""
    said = [each for needed in pair.facts for each in needed.said if isinstance(each.value, Clock)]
    if not _zone(pair.statement) or not said or not all(map(_zone, said)):
        return None
    return None if any(same_clock(each, pair.statement) for each in said) else said[0]


def _zone(statement: Statement) -> str:
    return statement.value.zone if isinstance(statement.value, Clock) else ""
