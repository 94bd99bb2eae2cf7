"""Where the characters of a text stand in the file that it was read from, kept as runs.

Most of a page stands in its prose as it stands in the file: a number for each character would say in thousands of
numbers what a run says in two.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import TypeAlias, overload

from brandkit.model.frozen import frozen

Runs: TypeAlias = Sequence[tuple[int, int]]
"""For some text, in its order: where a run of it begins in the file, and how many characters it has."""


@frozen
class Origins(Sequence[int]):
    """The place of each character of a text, as a sequence of numbers."""

    starts: Sequence[int]
    """Where each run begins in the text."""
    places: Sequence[int]
    """Where each run begins in the file."""
    length: int

    def __len__(self) -> int:
        return self.length

    @overload
    def __getitem__(self, at: int) -> int: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[int]: ...

    def __getitem__(self, at: int | slice) -> int | Sequence[int]:
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(self.length))]
        if at < 0:
            at += self.length
        if not 0 <= at < self.length:
            raise IndexError(at)
        run = bisect_right(self.starts, at) - 1
        return self.places[run] + at - self.starts[run]

    def __iter__(self) -> Iterator[int]:
        for start, end, place in zip(self.starts, [*self.starts, self.length][1:], self.places, strict=True):
            yield from range(place, place + end - start)


def origins_of(places: Sequence[int], lengths: Iterable[int]) -> Origins:
    """Return the origins of a text whose runs begin at these places of the file and have these lengths."""
    *starts, end = accumulate(lengths, initial=0)
    return Origins(starts, places, end)


def runs_of(places: Iterable[int]) -> Runs:
    """Return the runs that give these places, each of one character."""
    runs: list[tuple[int, int]] = []
    begin = length = 0
    for place in places:
        if place == begin + length and length:
            length += 1
            continue
        if length:
            runs.append((begin, length))
        begin, length = place, 1
    if length:
        runs.append((begin, length))
    return runs


def cut(runs: Runs, start: int, end: int) -> Runs:
    """Return the runs of the characters from `start` to before `end` of a text."""
    if len(runs) == 1:
        return ((runs[0][0] + start, end - start),)
    found: list[tuple[int, int]] = []
    for place, length in runs:
        first, last = max(start, 0), min(end, length)
        if first < last:
            found.append((place + first, last - first))
        start -= length
        end -= length
        if end <= 0:
            break
    return found


def place_in(runs: Runs, at: int) -> int:
    """Return where a character of the text stands in the file; behind the last, where the last does."""
    for place, length in runs:
        if at < length:
            return place + at
        at -= length
    place, length = runs[-1]
    return place + length - 1
