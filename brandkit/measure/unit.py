"""What a counting unit is: how text is counted, and how the count can be foretold from its lines."""

from collections.abc import Callable
from typing import TypeAlias

from brandkit.model.frozen import frozen

Weight: TypeAlias = tuple[int, ...]
"""What composing adds up instead of counting anew: one or more whole numbers, none below zero."""


@frozen
class Unit:
    r"""One way to count a text.

    `weigh` and `least` foretell a count from the lines alone, so that the search for the fullest composition can
    rule out what cannot fit without writing it:

    * ``weigh(a + "\n" + b)`` equals ``weigh(a)``, ``weigh("\n")`` and ``weigh(b)`` taken together, component by
      component, as `combine` says;
    * ``least(weigh(text)) <= count(text)`` for every text, and with no component smaller the result is no smaller.
    """

    id: str
    about: str
    """One line: what one of it is, and who says so."""
    count: Callable[[str], int]
    """How much `text` holds. Takes any string, lone surrogates included."""
    weigh: Callable[[str], Weight]
    least: Callable[[Weight], int]
    combine: str = "sum"
    """How weights are taken together: ``sum`` or ``max``."""
    pooled: bool = False
    """Whether a limit holds for all texts of its place together (True) or for each of them (False)."""
    names: tuple[str, str] = ("", "")
    """How people call one of it, and several; empty: by its id."""
    explain: Callable[[str], str] | None = None
    """Why `text` counts more than one would think, in a sentence without a full stop; ``""`` when it does not."""


def name_of(unit: Unit, count: int) -> str:
    """Return how people call so many of the unit: ``segment``, ``segments``."""
    return unit.names[count != 1] or unit.id
