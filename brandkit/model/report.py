"""A report: what was found, what was allowed, and how much was looked at."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from brandkit.model.finding import Finding
from brandkit.model.frozen import frozen
from brandkit.model.place import Span


@frozen
class Waived:
    """A finding that is set aside, since its author allows it."""

    finding: Finding
    reason: str
    until: date | None
    """The last day on which it is allowed; None: for good."""
    span: Span
    """Where it is allowed."""


@frozen
class Counts:
    """How much was looked at, and how much was found. Findings that are waived do not count."""

    errors: int = 0
    warnings: int = 0
    suggestions: int = 0
    messages: int = 0
    variants: int = 0
    """Different ones: those that are the same for several people count once."""
    branches: int = 0
    """Ways through the messages' conditions that were looked at."""
    pages: int = 0
    """Texts that are no messages, such as docs."""


@frozen
class Report:
    """What checking one or more messages has found."""

    findings: tuple[Finding, ...] = ()
    """In order: message, place in the source, channel, rule."""
    waived: tuple[Waived, ...] = ()
    counts: Counts = Counts()
    filters: tuple[str, ...] = ()
    """What was left out on purpose, in words: "only rules that match `same/*`". Empty: nothing."""
    texts: Mapping[str, str] = field(default_factory=dict)
    """The files that findings point into: path to text, for excerpts."""
    made_by: str = ""
    """The version of brandkit."""
