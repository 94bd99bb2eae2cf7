"""A view made ready to be held against a source."""

from collections.abc import Sequence

from brandkit.compare.pairing import Pairing
from brandkit.compare.sides.housekeeping import Spans
from brandkit.facts.phrases import Searched
from brandkit.model.comparison import View
from brandkit.model.frozen import frozen
from brandkit.model.statement import Statement


@frozen
class Seen:
    """A view, and its text as phrases are looked for in it."""

    view: View
    text: Searched
    pairing: Pairing
    """Its statements, each with its source."""
    own: Spans
    """Where it says what the brand says beside every message."""
    kept: frozenset[tuple[int, int]]
    """Where the source says what it says as well."""
    asides: Sequence[Statement]
    """Words that stand beside every message: how to opt out, whose terms hold."""
