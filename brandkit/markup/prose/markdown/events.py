"""What the blocks of a page come out as: elements that begin and end, and leaves with their lines."""

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

Lines: TypeAlias = Sequence[tuple[int, int]]
"""Where the lines of a leaf begin and end in the file, without what marks them (indentation, ``>``)."""


class Element(NamedTuple):
    """A start tag or an end tag."""

    tag: str
    ends: bool = False


class Leaf(NamedTuple):
    """A block of words."""

    tags: tuple[str, ...]
    """The elements that hold it and nothing else, the outermost first: ``p``, ``h1`` ..., ``th``, ``td``; none in a
    tight list; or ``html`` or ``pre``."""
    lines: Lines


class Footnotes(NamedTuple):
    """The contents of a footnote."""

    label: str
    events: Sequence["Event"]


Event: TypeAlias = Element | Leaf | Footnotes
