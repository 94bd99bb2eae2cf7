"""The prose that has come out of a page so far: its stretches, and where each of its characters stands in the file."""

from collections.abc import Iterable, Sequence
from dataclasses import field
from itertools import accumulate

from brandkit.model.frozen import mutable
from brandkit.model.prose import Mask, Stretch

GAP = "\n\n"
"""What stands between two stretches; it has the place behind the first of them."""


@mutable
class Written:
    """Prose that grows."""

    texts: list[str] = field(default_factory=list)
    """In pieces."""
    length: int = 0
    places: list[int] = field(default_factory=list)
    """Where its runs begin in the file."""
    lengths: list[int] = field(default_factory=list)
    """How many characters each run has."""
    stretches: list[Stretch] = field(default_factory=list)
    masks: list[Mask] = field(default_factory=list)


def put_stretch(written: Written, words: str, places: Iterable[int], lengths: Iterable[int], scope: str) -> None:
    """Put a stretch behind those that are there.

    Args:
        written: the prose.
        words: of the stretch.
        places: where the runs of these words begin in the file.
        lengths: how many characters each run has, at least one.
        scope: what the stretch is.
    """
    if written.length:
        behind = written.places[-1] + written.lengths[-1]
        written.texts.append(GAP)
        written.places += (behind, behind)
        written.lengths += (1, 1)
        written.length += len(GAP)
    start = written.length
    written.length = end = start + len(words)
    written.texts.append(words)
    written.places += places
    written.lengths += lengths
    written.stretches.append(Stretch(start, end, (scope,)))


def put_masks(written: Written, pieces: Sequence[str], hidden: Iterable[tuple[int, str]]) -> None:
    """Mask some of the pieces that the last stretch ends with, by their numbers and why."""
    ends = list(accumulate(map(len, pieces)))
    start = written.length - ends[-1]
    for number, why in hidden:
        end = start + ends[number]
        written.masks.append(Mask(end - len(pieces[number]), end, why))
