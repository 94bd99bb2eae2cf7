"""A witness: a place where a message writes a thing one of two ways, of which a project should keep to one."""

from datetime import date

from brandkit.model.finding import Finding
from brandkit.model.frozen import frozen
from brandkit.model.place import Span
from brandkit.model.prose import Way


@frozen
class Witness:
    """How a thing is written in one place. Which way is right is for all messages of the project together to tell."""

    way: Way
    finding: Finding
    """What is found here if most write it the other way; its message and its fix are open, as in `Use.remark`."""
    reason: str = ""
    """Why its author allows it; what is allowed says nothing about what is right."""
    until: date | None = None
    """The last day on which it is allowed; None: for good."""
    allowed_at: Span | None = None
    """Where it is allowed; None: it is not."""
