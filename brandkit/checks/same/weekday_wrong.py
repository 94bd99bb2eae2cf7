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
    days = _days(comparison)
    for meeting in meetings_of(comparison, ("weekday",)):
        # Of a declared date it is the weekday that is wrong.
        known = meeting if meeting.fact else replace(meeting, fact=days.get(meeting.expected, ""))
        yield fault_of(known, comparison, _words, with_fix=True)


def _days(comparison: Comparison) -> dict[str, str]:
    """Return the keys of the declared dates."""
    facts = comparison.source.facts.items()
    return {each.value.day.isoformat(): key for key, each in facts if isinstance(each.value, Date)}


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

_DAYS = "date: 2026-05-18\nfacts: {one: 2026-05-23, two: 2026-05-24}\n---\n"
_FAIR = f"---\nlocale: en-GB\n{_DAYS}The fair is on {{{{ one }}}} and {{{{ two }}}}."
_MESSE = f"---\nlocale: de-DE\n{_DAYS}Die Messe ist am {{{{ one }}}} und am {{{{ two }}}}."
_FOIRE = f"---\nlocale: fr-FR\n{_DAYS}La foire est le {{{{ one }}}} et le {{{{ two }}}}."
_FERIA = f"---\nlocale: es-ES\n{_DAYS}La feria es el {{{{ one }}}} y el {{{{ two }}}}."

CHECK = Check(
    "same/weekday-wrong",
    "error",
    run,
    cases=(
        Case(_SALE, "The sale ends Sunday, May 31."),
        Case(_SALE, "The sale ends Saturday, May 31.", ("Saturday, May 31",)),
        Case(_SALE, "The sale ends Mon 5/31.", ("Mon 5/31",)),
        # Weekdays may be listed before their days.
        Case(_FAIR, "The fair is on Saturday and Sunday, 23 and 24 May."),
        Case(_FAIR, "The fair: Sat-Sun, 23-24 May."),
        Case(_FAIR, "The fair is on Friday and Saturday, 23 and 24 May.", ("Saturday, 23", "24 May")),
        Case(_MESSE, "Messe am Samstag und Sonntag, 23. und 24. Mai."),
        Case(_FOIRE, "La foire, c'est samedi et dimanche, les 23 et 24 mai."),
        Case(_FERIA, "La feria es el sábado y el domingo, 23 y 24 de mayo."),
        Case(_CONCERT, "Concert le vendredi 24 juillet."),
        Case(_CONCERT, "Concert le jeudi 24 juillet.", ("jeudi 24 juillet",)),
    ),
    about=__doc__ or "",
)
