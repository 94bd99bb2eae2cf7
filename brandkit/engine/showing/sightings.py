"""Where a variant states the facts of its message, and what it does with each."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from brandkit.engine.showing.shown import DIFFERS, FREE, MISSING, STATED, Sighting
from brandkit.model.comparison import Comparison, Meeting, View
from brandkit.model.message import Fact

_LEFT_OUT = frozenset({"missing", "near"})
_FIRST = {state: place for place, state in enumerate((DIFFERS, MISSING, STATED, FREE))}
"""Of several views of a variant the one counts that is worst."""


def sightings_of(comparisons: Iterable[Comparison]) -> tuple[Sighting, ...]:
    """Return where facts are stated, part by part; what differs before what does not, the longer before the shorter."""
    every = {each for comparison in comparisons for each in _in_view(comparison)}
    kept: list[Sighting] = []
    for each in sorted(every, key=lambda each: (not each.differs, each.start - each.end, each.start, each.fact)):
        if not any(each.part == other.part and each.start < other.end and other.start < each.end for other in kept):
            kept.append(each)
    return tuple(sorted(kept, key=lambda each: (each.part, each.start)))


def states_of(comparisons: Sequence[Comparison], facts: Mapping[str, Fact], channel: str) -> dict[str, str]:
    """Return for each declared fact what a variant does with it."""
    return {key: _state(key, fact, comparisons, channel) for key, fact in facts.items()}


def _in_view(comparison: Comparison) -> Iterator[Sighting]:
    for meeting in comparison.meetings:
        if meeting.fact and meeting.end > meeting.start and meeting.kind not in _LEFT_OUT:
            part, at = _part(comparison.view, meeting.start)
            yield Sighting(meeting.fact, part, meeting.start - at, meeting.end - at, meeting.kind != "same")


def _part(view: View, place: int) -> tuple[str, int]:
    """Return the part of the reading in which a place of a view's text lies, and where that part begins there."""
    at, part = max((piece for piece in view.pieces if piece[0] <= place), default=(0, view.part))
    return part, at


def _state(key: str, fact: Fact, comparisons: Iterable[Comparison], channel: str) -> str:
    states = (_in_one(key, fact, comparison, channel) for comparison in comparisons)
    return min(states, key=_FIRST.__getitem__, default=FREE)


def _in_one(key: str, fact: Fact, comparison: Comparison, channel: str) -> str:
    """Return what one view does with a fact."""
    met = [meeting for meeting in comparison.meetings if meeting.fact == key]
    if any(_is_other(meeting) for meeting in met):
        return DIFFERS
    if any(meeting.kind == "same" for meeting in met):
        return STATED
    must = fact.required if isinstance(fact.required, bool) else channel in fact.required
    # Whatever is left out though it must be said has a meeting of its own.
    return MISSING if must and met and comparison.view.must_say_all else FREE


def _is_other(meeting: Meeting) -> bool:
    return meeting.kind != "same" and meeting.kind not in _LEFT_OUT
