"""zone-changed: a variant names another time zone than the message, or none.

Why: 2 p.m. in New York is 8 p.m. in Paris.
Instead: name the same zone, or another with its own time: "7 pm UK time" for 2 p.m. Eastern.
"""

from collections.abc import Iterator

from brandkit.checks.meetings import faults_of
from brandkit.checks.wording import author, named, ours, quoted, variant
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison, Meeting
from brandkit.model.statement import Clock


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each time whose zone is another one."""
    return faults_of(comparison, ("zone",), _words)


def _words(meeting: Meeting, comparison: Comparison) -> str:
    value = meeting.variant.value if meeting.variant else None
    if isinstance(value, Clock) and not value.zone:
        what = f"{quoted(meeting.quote)}{named(meeting, comparison)}"
        said = f"{variant(comparison)} says {what} without its time zone"
        return f"{said}, {author(comparison)} says {ours(meeting, comparison)}"
    said = f"{variant(comparison)} says {quoted(meeting.quote)}, which is another time zone"
    return f"{said}: {author(comparison)} says {ours(meeting, comparison)}{named(meeting, comparison)}"


_CALL = """---
locale: en-US
date: 2026-03-01
facts: {start: 2026-03-11T14:00+00:00}
---
The call starts on {{ start | form("date") }} at {{ start | form("time") }} UTC.
"""

_TALK = """---
locale: en-US
facts: {at: 10:30}
---
The talk is at {{ at }} (Pacific Time).
"""
_VORTRAG = """---
locale: de-DE
facts: {um: 10:30}
---
Der Vortrag beginnt um {{ um }} MEZ.
"""
_TRIAL = """---
locale: en-US
date: 2026-08-10
facts: {ends: 2026-08-24T23:59-07:00}
---
Your trial ends {{ ends }}.
"""

CHECK = Check(
    "same/zone-changed",
    "error",
    run,
    cases=(
        Case(_CALL, "The call starts on March 11 at 2 PM UTC."),
        Case(_CALL, "The call starts on March 11 at 10 AM Eastern Time."),
        Case(_CALL, "The call starts on March 11 at 2 PM Eastern Time.", ("2 PM Eastern Time",)),
        Case(_CALL, "The call starts on March 11 at 2 PM.", ("2 PM",)),
        Case(_TALK, "The talk is at 10:30 a.m. PT."),
        Case(_TALK, "The talk is at 10:30 a.m. ET.", ("10:30 a.m. ET",)),
        Case(_VORTRAG, "Der Vortrag beginnt um 10:30 Uhr MEZ."),
        Case(_VORTRAG, "Der Vortrag beginnt um 10:30 Uhr UTC.", ("10:30 Uhr UTC",)),
        Case(_TRIAL, "Your trial ends August 24, 11:59 PM."),
        Case(_TRIAL, "Your trial ends August 24, 11:59 PM Pacific."),
        Case(_TRIAL, "Your trial ends August 25, 2:59 AM Eastern."),
        Case(_TRIAL, "Your trial ends August 24, 11:59 PM Eastern.", ("11:59 PM Eastern",)),
    ),
    about=__doc__ or "",
)
