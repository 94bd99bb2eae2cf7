"""What a rule finds, before it is put into words."""

from collections.abc import Callable, Iterable, Sequence
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
"""What has to see all pieces of a text together: yields the number of a piece, and what is found in it."""


@frozen
class Wants:
    """What a text has to hold so that a rule can find anything in it; of words or parts any one is enough."""

    words: frozenset[str] = frozenset()
    """Whole words, in small letters."""
    parts: tuple[str, ...] = ()
    """Parts of a text, in small letters."""
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
