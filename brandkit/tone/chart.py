"""Bands and dots as lines of text, for a terminal."""

from collections.abc import Iterator, Sequence

from brandkit.model.frozen import frozen
from brandkit.tone.band import UNSURE, Band, Dot
from brandkit.tone.judge_dimension import signed

CELLS = 33
"""Of the track from -2 to 2: one for each eighth."""
_IN, _OUT, _DOT, _HOLLOW = "━", "·", "●", "○"


@frozen
class Row:
    """One line of the drawing: a heading, which has no state, or a variant."""

    label: str
    track: str
    value: str
    words: str
    state: str = ""


def rows_of(bands: Sequence[Band]) -> Iterator[Row]:
    """Yield the lines of all dimensions: each a heading with the scale, then a line a variant."""
    for band in bands:
        if band.dots:
            yield Row(band.name, "-2" + "0".center(CELLS - 4) + "+2", "", "")
            for dot in band.dots:
                yield Row(dot.channel, track(dot), signed(dot.value), dot.words, dot.state)


def track(dot: Dot) -> str:
    """Return the track of one variant: its band, and where it stands; hollow where nothing can be said."""
    first, last = cell(dot.low), cell(dot.high)
    cells = [_IN if first <= number <= last else _OUT for number in range(CELLS)]
    cells[cell(dot.value)] = _HOLLOW if dot.state == UNSURE else _DOT
    return "".join(cells)


def cell(value: float) -> int:
    """Return the cell of the track that a value from -2 to 2 is in."""
    return round((min(2.0, max(-2.0, value)) + 2) / 4 * (CELLS - 1))
