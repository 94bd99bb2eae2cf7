"""Days that stand together: "from the 20th to the 24th of July", "Oct 6 · 13 · 20", "9/1/2025-12/31/2025".

What one of them leaves out, another says for it; ends of ranges get their roles.
"""

import calendar
from collections.abc import Sequence
from typing import NamedTuple

from brandkit.facts.recognise.grammar import Found
from brandkit.model.statement import Day, Statement


class Piece(NamedTuple):
    """One day among several."""

    day: int
    start: int
    """In the normal text."""
    end: int
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    join: str = ""
    """The letters between the piece before and this one."""
    is_ordinal: bool = False
    is_doubtful: bool = False
    """It may be something else: "Kapitel 14.6."."""
    other: Day | None = None
    """The other order of day and month, where the locale does not decide."""


def is_day(day: int | None, month: int | None, year: int | None = None) -> bool:
    """Return whether there is such a day."""
    if day is None or month is None or not 1 <= month <= 12:
        return False
    return 1 <= day <= calendar.monthrange(year or 2024, month)[1]  # 2024 has a 29 February


def statements_of(pieces: Sequence[Piece], found: Found) -> list[Statement]:
    """Return what days state; low and high where the words between them make a range."""
    roles = [""] * len(pieces)
    for place, piece in enumerate(pieces[1:], 1):
        if is_range(piece.join, found) and not roles[place - 1]:
            roles[place - 1 : place + 1] = ["low", "high"]
    return [
        Statement(
            Day(piece.year, piece.month, piece.day, piece.weekday),
            piece.start,
            piece.end,
            role=role,
            others=(piece.other,) if piece.other else (),
            inexact=piece.is_doubtful,
        )
        for piece, role in zip(with_years(pieces), roles, strict=True)
    ]


def is_range(join: str, found: Found) -> bool:
    """Return whether words between two days make them the ends of a range."""
    return "-" in join or "r" in join or (join.lower() in ("j", ",j") and found.has("between"))


def with_years(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces, each that lacks its year with that of the next; the year before if it comes later in it."""
    done: list[Piece] = []
    year: int | None = None
    later = (13, 0)
    for piece in reversed(pieces):
        if piece.year is None and year is not None:
            place = (piece.month or 0, piece.day)
            piece = piece._replace(year=year if place <= later else year - 1)  # noqa: PLW2901 -- the piece, completed
        year, later = piece.year, (piece.month or 0, piece.day)
        done.append(piece)
    return done[::-1]
