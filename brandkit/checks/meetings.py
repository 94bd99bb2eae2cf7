"""From meetings of a comparison to faults: what the checks of the family `same/...` have in common."""

from collections.abc import Callable, Collection, Iterator
from typing import TypeAlias

from brandkit.model.check import Fault
from brandkit.model.comparison import Comparison, Meeting

Say: TypeAlias = Callable[[Meeting, str], str]
"""(meeting, channel) -> the finding's words, without a full stop."""


def faults_of(
    comparison: Comparison, kinds: Collection[str], say: Say, severity: str = "", *, with_fix: bool = False
) -> Iterator[Fault]:
    """Yield a fault for each meeting of these kinds; `with_fix`: what the source says can stand in its place."""
    for meeting in comparison.meetings:
        if meeting.kind in kinds:
            source = meeting.source
            yield Fault(
                say(meeting, comparison.view.channel),
                meeting.start,
                meeting.end,
                meeting.fact,
                meeting.expected,
                severity,
                source.start if source else -1,
                source.end if source else -1,
                meeting.expected if with_fix and meeting.expected else None,
            )


def other_value(meeting: Meeting, channel: str) -> str:
    """Say that the variant has another value than the source."""
    return f"the {channel} says “{meeting.quote}”, the source says {_named(meeting)}"


def _named(meeting: Meeting) -> str:
    return f"“{meeting.expected}”" + (f" ({meeting.fact})" if meeting.fact else "")
