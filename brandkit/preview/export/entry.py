"""One message's line in the site's index."""

from collections import Counter
from collections.abc import Sequence

from brandkit.engine.showing.shown import DIFFERS, FREE, MISSING, STATED, Showing
from brandkit.model.frozen import frozen


@frozen
class Entry:
    """What the index says of a message."""

    name: str
    locale: str
    channels: tuple[str, ...]
    errors: int
    """Of all people that are shown; the same finding counts once."""
    warnings: int
    suggestions: int
    states: tuple[tuple[str, int], ...]
    """How often a fact is stated, stated differently, missing or not required, on the first person's channels."""
    failures: int = 0
    """The first person's channels for which no variant can be made."""
    faults: int = 0
    """Why the message cannot be shown at all, so many times; 0: it can."""


def entry_for(name: str, showings: Sequence[Showing]) -> Entry:
    """Return the line for a message that was shown for several people, the first one first."""
    first = showings[0]
    found = dict.fromkeys(
        (each.rule, each.severity, each.channel, each.message, each.span)
        for showing in showings
        for each in showing.findings
    )
    grave = Counter(severity for _, severity, *_ in found)
    states = Counter(state for each in first.variants for state in each.states.values())
    return Entry(
        name,
        first.message.locale,
        tuple(each.channel.id for each in first.variants),
        grave["error"],
        grave["warning"],
        grave["suggestion"],
        tuple((state, states[state]) for state in (STATED, DIFFERS, MISSING, FREE)),
        sum(bool(each.failure) for each in first.variants),
    )


def failed_entry(name: str, faults: int) -> Entry:
    """Return the line for a message that cannot be shown."""
    return Entry(name, "", (), 0, 0, 0, (), 0, faults)
