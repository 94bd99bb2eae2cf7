"""What somebody wants to see: which message, for whom, how."""

from collections.abc import Mapping

from brandkit.errors import Fault, UsageError
from brandkit.model.frozen import frozen

THEMES = ("light", "dark", "forced-dark")
WIDTHS = ("600", "375")
"""CSS pixels of a mail: a window of a mail program, and a phone."""


@frozen
class Asked:
    """What is to be shown. All of it comes from an address, so nothing of it is believed before it is looked up."""

    message: str = ""
    """The id of a message; ``""``: the first."""
    person: str = ""
    """The name of a person; ``""``: the first."""
    way: int = 0
    """The number of a branch; 0: the one that the person takes."""
    theme: str = "light"
    width: str = "600"
    only: str = ""
    """The channel that is shown alone, large; ``""``: all."""
    beside: str = ""
    """The channel that stands beside it; ``""``: none."""


def asked_in(query: Mapping[str, str]) -> Asked:
    """Return what an address asks for.

    Raises:
        UsageError: it asks for what there cannot be.
    """
    theme, width, way = query.get("theme", "light"), query.get("width", "600"), query.get("way", "") or "0"
    faults = [
        *([] if theme in THEMES else [Fault("there is no such theme", f"ask for one of {', '.join(THEMES)}")]),
        *([] if width in WIDTHS else [Fault("there is no such width", f"ask for one of {', '.join(WIDTHS)}")]),
        *([] if way.isascii() and way.isdigit() and len(way) < 5 else [Fault("a branch has a number", "pick one")]),
    ]
    if faults:
        raise UsageError(faults)
    named = {name: query.get(name, "") for name in ("message", "person", "only", "beside")}
    return Asked(way=int(way), theme=theme, width=width, **named)
