"""A changed text in lines, of which those far from any change are left out."""

from collections.abc import Iterable, Iterator, Sequence

from brandkit.preview.review.word_diff import SAME, Piece

AROUND = 1
"""Lines before and after one that changed."""


def lines_of(pieces: Iterable[Piece]) -> tuple[tuple[Piece, ...], ...]:
    """Return the pieces of each line, without line ends; a changed line end makes a line of both texts."""
    lines: list[list[Piece]] = [[]]
    for piece in pieces:
        first, *others = piece.text.split("\n")
        lines[-1] += [Piece(piece.kind, first)] if first else []
        lines.extend([Piece(piece.kind, text)] if text else [] for text in others)
    return tuple(map(tuple, lines))


def near_changes(lines: Sequence[Sequence[Piece]]) -> Iterator[Sequence[Piece] | None]:
    """Yield the lines that changed and those around them; None where others are left out."""
    changed = [number for number, line in enumerate(lines) if any(each.kind != SAME for each in line)]
    kept = {near for number in changed for near in range(number - AROUND, number + AROUND + 1)}
    is_left = False
    for number, line in enumerate(lines):
        if number in kept:
            yield line
        elif not is_left:
            yield None
        is_left = number not in kept
