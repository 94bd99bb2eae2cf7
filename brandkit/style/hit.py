"""What a rule finds, before it is put into words."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from sys import maxsize
from typing import TypeAlias

from brandkit.model.frozen import frozen
from brandkit.model.prose import Prose


@frozen
class Piece:
    """A text that a rule looks at in one go: a stretch, one of its sentences, or a whole text."""

    text: str
    start: int
    """Where it begins, in code points of the prose's text, or of its file (`in_raw`)."""
    sections: frozenset[str]
    """What it is, in Vale's words: ``text``, ``heading``, ``h2`` ..."""
    in_raw: bool = False
    parts: tuple[tuple[int, int], ...] = ()
    """Of a piece that is put together: where each part begins in it, and in the prose's text; empty: it is of one."""


def place_in(piece: Piece, offset: int) -> int:
    """Return where a character of a piece stands in the prose's text, or in its file."""
    if not piece.parts:
        return piece.start + offset
    begins, start = piece.parts[max(bisect_right(piece.parts, (offset, maxsize)) - 1, 0)]
    return start + offset - begins


@frozen
class Hit:
    """Something that is found in a piece."""

    start: int
    """Code points of the piece."""
    end: int
    said: tuple[str, ...]
    """What ``%s`` stands for in the message, in order."""
    options: tuple[str, ...] = ()
    """What can be put in its place, the best first; ``("",)`` takes it away."""
    related: tuple[tuple[int, int], ...] = ()
    """Other places in the piece that count."""


Find: TypeAlias = Callable[[str], Iterable[Hit]]
"""What finds a rule's faults in one piece's text. The same text always gives the same hits."""
FindOver: TypeAlias = Callable[[Sequence[Piece], Prose], Iterable[tuple[int, Hit]]]
"""What has to see all pieces of a text that hold what it wants together: yields the number of a piece, and what is
found in it."""


@frozen
class Wants:
    """What a text has to hold so that a rule can find anything in it; of rows or parts any one is enough."""

    rows: frozenset[tuple[str, ...]] = frozenset()
    """Whole words in a row, in small letters, whatever signs stand between them."""
    parts: tuple[str, ...] = ()
    """Parts of a flat text (see `regexes.needs`)."""
    run: int = 0
    """Some letter so many times in a row; 0: nothing of that sort."""
    anything: bool = False
    """Nothing is known: the rule has to look at every text."""


ANYTHING = Wants(anything=True)


@frozen
class Finder:
    """What finds the faults of one rule."""

    find: Find | None
    wants: Wants = ANYTHING
    over: FindOver | None = None
    """In place of `find`."""
    notice: str = ""
    """Why it finds nothing, though nothing is wrong with the rule."""
