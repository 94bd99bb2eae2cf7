"""date-changed: a variant names another day than the message.

Why: people come on the wrong day, or too late.
Instead: print the fact (`{{ ends }}`), in any form: `{{ ends | form("short") }}`.
"""

from collections.abc import Iterator

from brandkit.checks.meetings import fault_of, meetings_of
from brandkit.checks.wording import other
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison, Meeting
from brandkit.model.statement import Day


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each day that is another one; where its weekday alone is wrong, another rule says so."""
    slips = {meeting.start for meeting in meetings_of(comparison, ("weekday",))}
    for meeting in meetings_of(comparison, ("date",)):
        if meeting.start not in slips or not _is_same_date(meeting):
            yield fault_of(meeting, comparison, other, with_fix=True)


def _is_same_date(meeting: Meeting) -> bool:
    """Return whether both sides name the same day of the same month."""
    ours, theirs = meeting.source and meeting.source.value, meeting.variant and meeting.variant.value
    return isinstance(ours, Day) and isinstance(theirs, Day) and (ours.month, ours.day) == (theirs.month, theirs.day)


_SALE = """---
locale: en-GB
date: 2026-05-01
facts: {ends: 2026-05-31}
---
The sale ends on {{ ends }}.
"""
_FERIEN = """---
locale: de-DE
date: 2026-06-01
facts: {beginn: 2026-07-03}
---
Die Ferien beginnen am {{ beginn }}.
"""

_NIGHT = """---
locale: en-US
date: 2026-05-18
facts: {opens: 2026-06-01T00:00-06:00}
---
Orders open {{ opens }}.
"""

_SOLDES = """---
locale: fr-FR
facts: {fin: 2026-03-22}
---
Soldes jusqu'au {{ fin }}.
"""
_REBAJAS = """---
locale: es-ES
facts: {fin: 2026-03-22}
---
Rebajas hasta el {{ fin }}.
"""

CHECK = Check(
    "same/date-changed",
    "error",
    run,
    cases=(
        # A bare number behind "until" is a day of the month that was named just before.
        Case(_SOLDES, "Soldes en mars (jusqu'au 22)."),
        Case(_SOLDES, "Soldes en mars (jusqu'au 27).", ("27",)),
        Case(_REBAJAS, "Rebajas en marzo, hasta el día 22."),
        Case(_REBAJAS, "Rebajas en marzo, hasta el día 27.", ("27",)),
        Case(_NIGHT, "Orders open at midnight on May 31."),
        Case(_NIGHT, "Orders open June 1, 8 a.m. in Paris."),
        Case(_NIGHT, "Orders open at midnight on May 30.", ("May 30",)),
        Case("Join before 1 September.", "Join by 31 August."),
        Case("Join before 1 September.", "Join by 1 August.", ("1 August",)),
        Case(_SALE, "The sale ends 31/05/2026."),
        Case(_SALE, "The sale ends on Sunday, the thirty-first of May."),
        Case(_SALE, "The sale ends on Monday, 31 May."),
        Case(_SALE, "The sale ends on 30 May.", ("30 May",)),
        Case(_SALE, "The sale ends on 31 March 2026.", ("31 March 2026",)),
        Case(_FERIEN, "Die Ferien beginnen am 3.7."),
        Case(_FERIEN, "Die Ferien beginnen am 13. Juli.", ("13. Juli",)),
    ),
    about=__doc__ or "",
)
