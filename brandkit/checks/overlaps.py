"""Words that several meetings speak of: one finding tells them, the one that knows most."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate

from brandkit.model.comparison import Comparison, Meeting

_ADDED = frozenset({"claim", "added", "action", "unmatched", "same"})


def covered_by(spans: Iterable[tuple[int, int]]) -> Callable[[int, int], bool]:
    """Return what says whether one of these spans shares a character with another span."""
    told = sorted(spans)
    starts, furthest = [start for start, _ in told], list(accumulate((end for _, end in told), max))

    def is_covered(start: int, end: int) -> bool:
        before = bisect_left(starts, end)
        return before > 0 and furthest[before - 1] > start

    return is_covered


def not_told_elsewhere(meetings: Iterable[Meeting], comparison: Comparison) -> Iterator[Meeting]:
    """Yield the meetings whose words no other one holds against the source, nor an earlier one of these."""
    is_told = covered_by((each.start, each.end) for each in comparison.meetings if each.kind not in _ADDED)
    until = -1
    for meeting in sorted(meetings, key=lambda each: (each.start, -each.end)):
        if not is_told(meeting.start, meeting.end) and meeting.start >= until:
            until = meeting.end
            yield meeting


def once(meetings: Iterable[Meeting]) -> Iterator[Meeting]:
    """Yield the meetings of one sort in order, without those whose words an earlier one has told of."""
    until = -1
    for meeting in sorted(meetings, key=lambda each: (each.start, -each.end)):
        if meeting.fact or meeting.start >= until:
            until = max(until, meeting.end)
            yield meeting
