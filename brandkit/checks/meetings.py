"""From meetings of a comparison to faults: what the checks of the family `same/...` have in common."""

from collections.abc import Callable, Collection, Iterator
from typing import TypeAlias

from brandkit.checks.fixes import fix_of
from brandkit.checks.kinds import by_kind, source_of
from brandkit.checks.overlaps import covered_by
from brandkit.model.check import Fault
from brandkit.model.comparison import Comparison, Meeting

Say: TypeAlias = Callable[[Meeting, Comparison], str]
"""What a finding says, without a full stop."""

DROPPED = frozenset({"bound-dropped", "per-dropped"})
"""What is left out or softened; a reader may not mind."""
OMITTED = frozenset({"missing", "near"})
_CERTAIN = frozenset({"inside", "bound"})
"""What a bare number is, the words around it say here: those of a phrase, those of a bound."""


def faults_of(comparison: Comparison, kinds: Collection[str], say: Say, *, with_fix: bool = False) -> Iterator[Fault]:
    """Return the faults of the meetings of these kinds, one each; `with_fix`: with the words to put in place."""
    return (fault_of(meeting, comparison, say, with_fix=with_fix) for meeting in meetings_of(comparison, kinds))


def meetings_of(comparison: Comparison, kinds: Collection[str]) -> Iterator[Meeting]:
    """Yield the meetings of these kinds; of two that speak of the same words the one of a declared fact.

    What is declared must be said in full; of what is not, words may be left out.
    """
    every = by_kind(comparison)
    if every.keys().isdisjoint(kinds):  # most checks find nothing in most texts
        return iter(())
    known = [meeting for kind in kinds if kind in every for meeting in every[kind]]
    may_drop = bool(comparison.source.facts)
    found = [each for each in known if each.fact or each.kind not in DROPPED or not may_drop]
    if not found:
        return iter(())
    is_told = covered_by((each.start, each.end) for each in found if each.fact and each.quote)
    told_once = (meeting for meeting in found if meeting.fact or not is_told(meeting.start, meeting.end))
    return iter(sorted(told_once, key=lambda meeting: meeting.start) if len(kinds) > 1 else told_once)


def fault_of(meeting: Meeting, comparison: Comparison, say: Say, *, with_fix: bool = False) -> Fault:
    """Return the fault that a meeting is."""
    source = source_of(meeting, comparison)
    return Fault(
        say(meeting, comparison),
        meeting.start,
        meeting.end if meeting.quote else meeting.start,
        meeting.fact,
        meeting.expected,
        severity_of(meeting, comparison),
        source.start if source else -1,
        source.end if source else -1,
        fix_of(meeting, comparison) if with_fix else None,
    )


def severity_of(meeting: Meeting, comparison: Comparison) -> str:
    """Return the severity of a meeting where it is milder than its check's own, else ``""``.

    Nobody has to say all of a text in which nothing is declared.
    """
    if meeting.kind in DROPPED:
        return "warning" if meeting.fact and not _is_slight(meeting) else "suggestion"
    if meeting.kind in OMITTED and not comparison.source.facts:
        return "suggestion"
    if meeting.kind in _CERTAIN or meeting.fact:  # a fact that is not said is not said, whatever stands in its place
        return ""
    return "warning" if meeting.variant and meeting.variant.inexact else ""


def _is_slight(meeting: Meeting) -> bool:
    """Return whether a bound is one that readers hardly miss: "1 July" for "from 1 July"; or perhaps none at all.

    Where the source has none that we can read, it may have said it in other words: "due on", "closes on".
    """
    source, variant = meeting.source, meeting.variant
    if meeting.kind != "bound-dropped" or source is None or variant is None:
        return variant is not None and variant.inexact
    return variant.inexact or source.bound in ("", "from", "since", "about", "only")
