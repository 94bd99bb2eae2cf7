"""A view made ready to be held against a source."""

from brandkit.compare.housekeeping import Spans
from brandkit.facts.phrases import Searched
from brandkit.model.comparison import View
from brandkit.model.frozen import frozen


@frozen
class Seen:
    """A view, and its text as phrases are looked for in it."""

    view: View
    text: Searched
    own: Spans
    """Where it says what the brand says beside every message."""
