"""Where the text of a leaf stands in the file: as one piece, or line by line."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from brandkit.markup.prose.gaps import SPACES
from brandkit.markup.prose.markdown.events import Lines
from brandkit.markup.prose.origins import Runs

Spots: TypeAlias = tuple[Sequence[int], Sequence[int]]
"""Where the characters of a leaf's text stand: where each of its lines begins in that text, and where in the file."""


def joined(text: str, lines: Lines) -> tuple[str, Spots]:
    """Return the text of a leaf, its lines one below the other, without the space at its end."""
    if not lines:
        return "", ((0,), (0,))
    first = lines[0][0]
    whole = text[first : lines[-1][1]]
    if len(lines) == 1:
        return whole.rstrip(SPACES), ((0,), (first,))
    starts, at = [], 0
    for begins, ends in lines:
        starts.append(at)
        at += ends - begins + 1
    if at == len(whole) + 1 and "\r" not in whole:  # one character stands between the lines
        return whole.rstrip(SPACES), ((0,), (first,))
    whole = "\n".join([text[begins:ends] for begins, ends in lines])
    return whole.rstrip(SPACES), (starts, [begins for begins, _ in lines])


def between(spots: Spots, start: int, end: int) -> Runs:
    """Return the places of the characters of a leaf's text from `start` to before `end`."""
    starts, places = spots
    if len(starts) == 1:
        return ((places[0] + start, end - start),)
    found: list[tuple[int, int]] = []
    line = bisect_right(starts, start) - 1
    while start < end:
        until = min(starts[line + 1], end) if line + 1 < len(starts) else end
        found.append((places[line] - starts[line] + start, until - start))
        start, line = until, line + 1
    return found


def runs_of_pieces(spots: Spots, starts: Sequence[int], pieces: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where pieces stand in the file that begin at these places of a leaf's text."""
    for start, piece in zip(starts, pieces, strict=True):
        yield from between(spots, start, start + len(piece))
