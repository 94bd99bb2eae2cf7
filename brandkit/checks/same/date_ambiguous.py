"""date-ambiguous: a date of a variant can be read in two ways: 05/06 is in May or in June.

Why: readers of two countries come on two days.
Instead: name the month: `{{ ends }}`.
"""

from collections.abc import Iterator

from brandkit.checks.meetings import faults_of
from brandkit.checks.wording import author, named, ours, quoted, variant
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison, Meeting


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each date that nobody can read for sure."""
    return faults_of(comparison, ("ambiguous",), _words, with_fix=True)


def _words(meeting: Meeting, comparison: Comparison) -> str:
    said = f"{variant(comparison)} says {quoted(meeting.quote)}{named(meeting, comparison)}, which are two days"
    return f"{said}: {author(comparison)} means {ours(meeting, comparison)}" if meeting.expected else said


_SALE = """---
locale: en
date: 2026-05-01
facts: {ends: 2026-06-05}
---
The sale ends on {{ ends }}.
"""

CHECK = Check(
    "same/date-ambiguous",
    "error",
    run,
    cases=(
        Case(_SALE, "The sale ends on June 5."),
        Case(_SALE, "The sale ends on 05/06/2026.", ("05/06/2026",)),
    ),
    about=__doc__ or "",
)
