"""Weekdays that are listed before their days: "Saturday and Sunday, 23 and 24 May", "Fr-So, 22.-24. Mai"."""

import re
from collections.abc import Sequence

from brandkit.facts.recognise.date_pieces import Piece
from brandkit.facts.recognise.grammar import Found, letters_of
from brandkit.facts.recognise.moment_words import meant

_LISTED = re.compile(r"(?:[Ddx][.s]?(?:,?[rjJ]|[,/-])f?)+\Z")
"""Weekdays, each with what joins it to the next: the last one stands with the first day."""
_PER_DAY = 5
"""Items that one of them takes, at most."""


def with_weekdays(pieces: Sequence[Piece], found: Found) -> Sequence[Piece]:
    """Return days, each with its own weekday, if as many are listed before them; else as they are.

    The last of the weekdays seems to be that of the first day: "Sunday, 23".
    """
    own = pieces[0].weekday
    if len(pieces) < 2 or own is None or any(piece.weekday is not None for piece in pieces[1:]):
        return pieces
    place = next((at for at in range(found.place, len(found.row)) if found.row[at].start == pieces[0].start), 0)
    before = found.row[max(0, place - _PER_DAY * len(pieces)) : place]
    listed = _LISTED.search(letters_of(before))
    weekdays = [meant(item, 1) for item in before[listed.start() :] if item.letter in "Ddx"] if listed else []
    if len(weekdays) != len(pieces) - 1:
        return pieces
    return [piece._replace(weekday=weekday) for piece, weekday in zip(pieces, (*weekdays, own), strict=True)]
