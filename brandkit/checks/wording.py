"""The words that findings of the family `same/...` share: who says what, and of which fact."""

from brandkit.checks.kinds import source_of
from brandkit.model.comparison import Comparison, Meeting

LONGEST = 80
"""Characters of a quote; the place stands beside it."""


def variant(comparison: Comparison) -> str:
    """Return what a finding calls the variant."""
    return f"the {comparison.view.called or comparison.view.channel}"


def author(comparison: Comparison) -> str:
    """Return what a finding calls the source: a message, or any text."""
    return "the message" if comparison.source.facts or comparison.source.message else "the source"


def quoted(words: str) -> str:
    """Return words as a finding quotes them: on one line, and not for too long."""
    words = " ".join(words.split())
    return f"“{words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + '…'}”"


def ours(meeting: Meeting, comparison: Comparison) -> str:
    """Return what the source says, in its own words if they are others than the variant's."""
    source = source_of(meeting, comparison)
    words = comparison.source.told.text[source.start : source.end] if source else ""
    return quoted(words if words and words != meeting.quote else meeting.expected)


def named(meeting: Meeting, comparison: Comparison) -> str:
    """Return which fact it is about, in brackets: its label, if it has one, and its key."""
    fact = comparison.source.facts.get(meeting.fact)
    if not meeting.fact:
        return ""
    return f" ({fact.label}, {fact.key})" if fact and fact.label else f" ({meeting.fact})"


def other(meeting: Meeting, comparison: Comparison) -> str:
    """Say that the variant says another thing than the source."""
    said = f"{variant(comparison)} says {quoted(meeting.quote)}"
    return f"{said}, {author(comparison)} says {ours(meeting, comparison)}{named(meeting, comparison)}"


def left_out(meeting: Meeting, comparison: Comparison) -> str:
    """Say that the variant does not say something, or says only some words of it."""
    what = f"{ours(meeting, comparison)}{named(meeting, comparison)}"
    if meeting.quote:
        return f"{variant(comparison)} says only {quoted(meeting.quote)} of {what}"
    return f"{variant(comparison)} does not say {what}"
