"""A reporter: what turns a report into lines."""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from brandkit.model.frozen import frozen
from brandkit.model.report import Report


@frozen
class Piece:
    """Words of a line, and how they look where there are colours."""

    text: str
    look: str = ""
    """error, warning, good, faint, strong, or ``""``."""


Line: TypeAlias = tuple[Piece, ...]


@frozen
class Reporter:
    """A form that a report can have. Its module exposes it as ``REPORTER``."""

    id: str
    """What ``--format`` calls it."""
    about: str
    write: Callable[[Report], Iterable[Line]]
    is_for_people: bool = False
    """It stands beside the error stream, which tells what could not be used; other forms tell that themselves."""
    is_from_root: bool = False
    """Its paths count from the root of the repository, for those who read it elsewhere; else as they were given."""
    tells_rules: bool = False
    """It tells what the rules of its findings are, which takes a while to load (`Report.pages`)."""
    besides: tuple[str, str] | None = None
    """A variable of the environment that may name a file, and the form of the report that is added to that file."""
