"""A report: what was found, what was allowed, and how much was looked at."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from brandkit.errors import Fault
from brandkit.model.finding import Finding
from brandkit.model.frozen import frozen
from brandkit.model.place import Span
from brandkit.model.witness import Witness


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
    baselined: int = 0
    """Findings that are known from a baseline and not told."""
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
    looked_by: tuple[str, ...] = ()
    """Which other programs looked, with their versions: ``Harper 2.13.0``. Empty: brandkit alone."""
    notices: tuple[str, ...] = ()
    """What was not looked at, and why, in words. Empty: nothing was left out."""
    faults: tuple[Fault, ...] = ()
    """What could not be used: there are no findings about it, and it may hide some."""
    pages: Mapping[str, str] = field(default_factory=dict)
    """What the rules are about that findings name, as `brandkit explain` tells it: fault, ``Why:``, ``Instead:``."""
    fails_at: str = "error"
    """The mildest severity that makes the whole a failure."""
    project: str = ""
    """The folder of the project whose kit counted; ``""``: none."""
    witnesses: tuple[Witness, ...] = ()
    """Of one message or page: what it says of how things are written, for the project to decide."""
    perhaps_unused: tuple[Finding, ...] = ()
    """Waivers of such words, as they are told if nothing is found that they would allow in the whole project."""
