"""From meetings of a comparison to faults: what the checks of the family `same/...` have in common."""

from collections.abc import Callable, Collection, Iterator
from typing import TypeAlias

from brandkit.checks.fixes import fix_of
from brandkit.model.check import Fault
from brandkit.model.comparison import Comparison, Meeting
from brandkit.model.statement import Clock, Code, Day, Said, Statement
from brandkit.model.value import Duration, Email, Number, Phone, Url

Say: TypeAlias = Callable[[Meeting, Comparison], str]
"""What a finding says, without a full stop."""

DROPPED = frozenset({"bound-dropped", "per-dropped"})
"""What is left out or softened; a reader may not mind."""
OMITTED = frozenset({"missing", "near"})


def faults_of(comparison: Comparison, kinds: Collection[str], say: Say, *, with_fix: bool = False) -> Iterator[Fault]:
    """Yield a fault for each meeting of these kinds; `with_fix`: with the words to put in place, where they are sure."""
    for meeting in meetings_of(comparison, kinds):
        yield fault_of(meeting, comparison, say, with_fix=with_fix)


def meetings_of(comparison: Comparison, kinds: Collection[str]) -> Iterator[Meeting]:
    """Yield the meetings of these kinds."""
    return (meeting for meeting in comparison.meetings if kind_of(meeting, comparison) in kinds)


def fault_of(meeting: Meeting, comparison: Comparison, say: Say, *, with_fix: bool = False) -> Fault:
    """Return the fault that a meeting is."""
    source = meeting.source
    return Fault(
        say(meeting, comparison),
        meeting.start,
        meeting.end,
        meeting.fact,
        meeting.expected,
        severity_of(meeting, comparison),
        source.start if source else -1,
        source.end if source else -1,
        fix_of(meeting, comparison) if with_fix else None,
    )


def kind_of(meeting: Meeting, comparison: Comparison) -> str:
    """Return a meeting's kind; of a value inside a phrase the kind of that value, of digits for a code that of codes."""
    if meeting.kind == "inside":
        statement = statement_of(meeting, comparison)
        return _kind_of_value(statement.value) if statement else "value"
    if meeting.kind == "unit" and meeting.variant and isinstance(meeting.variant.value, Code):
        return "code" if meeting.source is None or isinstance(meeting.source.value, Code | Number) else meeting.kind
    return meeting.kind


def statement_of(meeting: Meeting, comparison: Comparison) -> Statement | None:
    """Return the variant's statement: the meeting's own, else the first one that stands in its words."""
    if meeting.variant:
        return meeting.variant
    statements = comparison.view.told.statements
    return next((each for each in statements if meeting.start <= each.start < meeting.end), None)


def severity_of(meeting: Meeting, comparison: Comparison) -> str:
    """Return the severity of a meeting where it is milder than its check's own, else ``""``.

    Nobody has to say all of a text in which nothing is declared.
    """
    if meeting.kind in DROPPED:
        return "warning" if meeting.fact else "suggestion"
    if meeting.kind in OMITTED and not comparison.source.facts:
        return "suggestion"
    return "warning" if meeting.variant and meeting.variant.inexact else ""


def _kind_of_value(value: Said) -> str:
    match value:
        case Day():
            return "date"
        case Clock():
            return "time"
        case Duration():
            return "duration"
        case Code():
            return "code"
        case Url():
            return "link"
        case Email() | Phone():
            return "contact"
        case _:
            return "value"
