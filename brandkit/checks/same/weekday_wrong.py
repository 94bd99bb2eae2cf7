"""weekday-wrong: a weekday does not fit its date.

Why: of two readers one trusts the day, the other the number.
Instead: print both from the fact: `{{ ends | form("weekday") }}`.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from brandkit.checks.meetings import fault_of, meetings_of
from brandkit.checks.wording import named, quoted, variant
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison, Meeting
from brandkit.model.value import Date

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each weekday that is not that of its date."""
    for meeting in meetings_of(comparison, ("weekday",)):
        yield fault_of(_of_fact(meeting, comparison), comparison, _words, with_fix=True)


def _of_fact(meeting: Meeting, comparison: Comparison) -> Meeting:
    """Return the meeting with the fact whose date it is, if there is one: then it is the weekday that is wrong."""
    days = {
        each.value.day.isoformat(): key for key, each in comparison.source.facts.items() if isinstance(each.value, Date)
    }
    return meeting if meeting.fact else replace(meeting, fact=days.get(meeting.expected, ""))


def _words(meeting: Meeting, comparison: Comparison) -> str:
    said = f"{variant(comparison)} says {quoted(meeting.quote)}{named(meeting, comparison)}"
    try:
        day = date.fromisoformat(meeting.expected)
    except ValueError:
        return f"{said}: the weekday is another"
    return f"{said}: that day is a {_NAMES[day.weekday()]}"


_SALE = """---
locale: en-US
date: 2026-05-01
facts: {ends: 2026-05-31}
---
The sale ends on {{ ends }}.
"""
_CONCERT = """---
locale: fr-FR
date: 2026-06-01
facts: {soir: 2026-07-24}
---
Le concert a lieu le {{ soir }}.
"""

CHECK = Check(
    "same/weekday-wrong",
    "error",
    run,
    cases=(
        Case(_SALE, "The sale ends Sunday, May 31."),
        Case(_SALE, "The sale ends Saturday, May 31.", ("Saturday, May 31",)),
        Case(_SALE, "The sale ends Mon 5/31.", ("Mon 5/31",)),
        Case(_CONCERT, "Concert le vendredi 24 juillet."),
        Case(_CONCERT, "Concert le jeudi 24 juillet.", ("jeudi 24 juillet",)),
    ),
    about=__doc__ or "",
)
