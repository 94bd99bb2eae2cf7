"""date-relative: "tomorrow" or "next Friday" is not the message's day, or not for every reader.

Why: such words count from the day on which they are read, and "next Friday" is this week's for one half of all readers.
Instead: name the day: `{{ ends }}`; or give the message its `date`, if the words are right on that day.
"""

from collections.abc import Iterator

from brandkit.checks.meetings import faults_of
from brandkit.checks.wording import author, named, ours, quoted, variant
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison, Meeting
from brandkit.model.statement import Day


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each day that is said from today, and is not certainly the source's."""
    return faults_of(comparison, ("relative",), _words)


def _words(meeting: Meeting, comparison: Comparison) -> str:
    said = f"{variant(comparison)} says {quoted(meeting.quote)}, {_meant(meeting)}"
    mine = f"{author(comparison)} says {ours(meeting, comparison)}{named(meeting, comparison)}"
    return f"{said}: {mine}" if meeting.expected else said


def _meant(meeting: Meeting) -> str:
    statement = meeting.variant
    day = statement.value if statement and not statement.others else None
    if isinstance(day, Day) and day.year and day.month and day.day:
        return f"which is {day.year}-{day.month:02}-{day.day:02}"
    return "which is one day for some readers and another for others"


_SALE = """---
locale: en-US
date: 2026-05-18
facts: {ends: 2026-05-29}
---
The sale ends on {{ ends }}.
"""
_KURS = """---
locale: de-DE
date: 2026-05-18
facts: {beginn: 2026-05-19}
---
Der Kurs beginnt am {{ beginn }}.
"""

CHECK = Check(
    "same/date-relative",
    "error",
    run,
    cases=(
        Case(_SALE, "The sale ends on May 29."),
        Case(_SALE, "The sale ends next Friday.", ("next Friday",)),
        Case(_SALE, "The sale ends tomorrow.", ("tomorrow",)),
        Case(_KURS, "Der Kurs beginnt morgen."),
        Case(_KURS, "Der Kurs beginnt übermorgen.", ("übermorgen",)),
    ),
    about=__doc__ or "",
)
