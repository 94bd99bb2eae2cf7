"""roles-swapped: two values of a variant have changed places: was and now, from and to.

Why: "from £5 to £3" is a cut, "from £3 to £5" a rise.
Instead: keep the order and the words that show it: `from {{ old }} to {{ new }}`.
"""

from collections.abc import Iterator

from brandkit.checks.meetings import faults_of
from brandkit.checks.wording import named, quoted, variant
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison, Meeting

_ROLES = {"was": "the old value", "now": "the new value", "low": "the lower end", "high": "the upper end"}


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each value that stands in the place of the other one."""
    return faults_of(comparison, ("role",), _words)


def _words(meeting: Meeting, comparison: Comparison) -> str:
    role = _ROLES.get(meeting.variant.role if meeting.variant else "", "the other of two")
    return f"{variant(comparison)} gives {quoted(meeting.quote)}{named(meeting, comparison)} as {role}"


_FEE = """---
locale: en-GB
facts: {old: GBP 5.00, new: GBP 3.00}
---
The fee falls from {{ old }} to {{ new }} a month.
"""
_PREIS = """---
locale: de-DE
facts: {alt: EUR 39.00, neu: EUR 29.00}
---
Die Karte kostet jetzt {{ neu }} statt {{ alt }}.
"""

_SALE = """---
locale: en-GB
facts: {price: GBP 59.00}
---
The box is {{ price }} instead of £79.
"""
_BUS = """---
locale: de-DE
facts: {alt: 09:10, neu: 10:40}
---
Der Bus fährt nicht um {{ alt }}, sondern um {{ neu }}.
"""
_RUN = """---
locale: en-GB
facts: {start: 09:30, bags: 08:45}
---
The run starts at {{ start }}. Bags must be in before {{ bags }}.
"""

_BACK = """---
locale: en-GB
facts: {spend: GBP 50, back: GBP 10}
---
Spend {{ spend }} and you get {{ back }} back.
"""
_ZURUECK = """---
locale: de-DE
facts: {einkauf: EUR 50, zurueck: EUR 10}
---
Ab {{ einkauf }} Einkauf bekommen Sie {{ zurueck }} zurück.
"""
_PREMIERE = """---
locale: de-DE
facts: {alt: 2026-10-09, neu: 2026-10-16}
---
Die Premiere wird vom {{ alt }} auf den {{ neu }} verschoben.
"""

CHECK = Check(
    "same/roles-swapped",
    "error",
    run,
    cases=(
        # Money back, and what is spent for it.
        Case(_BACK, "£10 back if you spend £50."),
        Case(_BACK, "£50 back if you spend £10.", ("£50",)),
        Case(_ZURUECK, "50 € zurück ab 10 € Einkauf.", ("50 €",)),
        Case(_FEE, "£3 a month instead of £5"),
        Case(_FEE, "Fee: was £5, now £3 a month"),
        Case(_FEE, "£5 a month instead of £3", ("£5",)),
        Case(_FEE, "Fee: was £3, now £5 a month", ("£5 a month",)),
        Case(_SALE, "Was £79, now £59."),
        Case(_SALE, "The box: £79 instead of £59.", ("£59",)),
        Case("The fee falls from $5 to $3 a month.", "The fee goes from $3 to $5 a month.", ("$3",)),
        Case(_FEE, "The fee is £3, it was £5 a month."),
        Case(_FEE, "The fee of £5, formerly £3 a month.", ("£5",)),
        Case(_PREIS, "Von 39 € auf 29 €."),
        Case("The fee rises from $5 to $8.", "From $5 to $8."),
        Case("The fee rises from $5 to $8.", "From $8 to $5.", ("$8",)),
        Case(_FEE, "Until now £5, soon £3 a month."),
        Case(_FEE, "Current fee: £3. New fee: £5 a month.", ("£5 a month",)),
        Case(_BUS, "Neue Abfahrt: 10:40 Uhr (alt: 9:10 Uhr)"),
        Case(_BUS, "Alte Abfahrt: 10:40 Uhr. Neue Abfahrt: 9:10 Uhr.", ("9:10 Uhr",)),
        Case(_RUN, "Start 9.30am, bags in before 8.45am"),
        Case(_RUN, "Start 8.45am, bags in before 9.30am", ("9.30am",)),
        Case(_PREIS, "Früher 39 €, jetzt 29 €."),
        Case(_PREIS, "Jetzt 39 € statt 29 €.", ("39 €",)),
        # German verbs stand last.
        Case(_PREMIERE, "Die Premiere ist nicht am 9., sondern am 16. Oktober."),
        Case(_PREMIERE, "Die Premiere ist nicht am 16., sondern am 9. Oktober.", ("9. Oktober",)),
    ),
    about=__doc__ or "",
)
