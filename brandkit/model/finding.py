"""A finding: one fault of the content."""

from brandkit.model.frozen import frozen
from brandkit.model.place import Span

SEVERITIES = ("suggestion", "warning", "error")
"""From mild to grave."""
OF_PROSE = ("style/", "tone/", "grammar/")
"""What the rules begin with that look at how something is said, and not at what."""
WHY_STOPPED = "A rule that could not look has passed nothing."
"""The `why` of a finding that a rule took too long; another time it may not. Nobody can let it be: what the rule would
have found nobody knows."""


@frozen
class Finding:
    """One fault: which rule, how grave, in words, and where."""

    rule: str
    """``family/name-of-the-fault``."""
    severity: str
    message: str
    source_id: str
    channel: str = ""
    """The channel, or several: ``email, sms``; ``""``: it is about the message itself."""
    part: str = ""
    when: str = ""
    """The branch in which it occurs, in words; ``""``: always."""
    quote: str = ""
    """The words of the variant."""
    fact: str = ""
    expected: str = ""
    span: Span | None = None
    related: tuple[tuple[Span, str], ...] = ()
    """Other places, each with the words that stand there."""
    fix: str | None = None
    """The words to put in place of the quoted ones, where that is sure to be right; ``""``: leave them out."""
    is_safe: bool = False
    """The fix cannot change what the text says."""
    why: str = ""
    """Why it is a fault, where its rule is one of the brand's own."""
    link: str = ""
    """Where more is said about it: an https address."""
