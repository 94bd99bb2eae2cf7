"""time-changed: a variant names another time of day than the message.

Why: people stand before a closed door.
Instead: print the fact (`{{ opens }}`); noon and midnight are 12:00 and the end of the day.
"""

from collections.abc import Iterator

from brandkit.checks.meetings import faults_of
from brandkit.checks.wording import other
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each time that is another one."""
    return faults_of(comparison, ("time",), other, with_fix=True)


_TALK = """---
locale: en-US
facts: {start: 18:00}
---
The talk starts at {{ start }}.
"""
_KURS = """---
locale: de-DE
facts: {beginn: 19:30}
---
Der Kurs beginnt um {{ beginn }} Uhr.
"""

_CHECKUP = """---
locale: en-GB
facts: {time: 08:50}
---
Your check-up is at {{ time }}.
"""
_TREN = """---
locale: es-ES
facts: {salida: "17:35"}
---
El tren sale a las {{ salida }}.
"""
_CORTE = """---
locale: es-ES
facts: {desde: "9:00", hasta: "13:00"}
---
No habrá agua entre las {{ desde }} y las {{ hasta }}.
"""

CHECK = Check(
    "same/time-changed",
    "error",
    run,
    cases=(
        Case(_CHECKUP, "Your check-up is at ten to nine in the morning."),
        Case(_CHECKUP, "Your check-up is at ten past nine in the morning.", ("ten past nine in the morning",)),
        Case(_TALK, "The talk starts at 6pm."),
        Case(_TALK, "The talk starts at 6 in the evening."),
        Case(_TALK, "The talk starts at 6 AM.", ("6 AM",)),
        Case(_TALK, "The talk starts at 8 PM.", ("8 PM",)),
        Case(_KURS, "Der Kurs beginnt um halb acht."),
        Case(_KURS, "Der Kurs beginnt um 18:30 Uhr.", ("18:30 Uhr",)),
        Case(_TREN, "Sale a las cinco y treinta y cinco de la tarde."),
        Case(_TREN, "Sale a las cinco y veinticinco de la tarde.", ("cinco y veinticinco de la tarde",)),
        Case(_CORTE, "Sin agua desde las nueve de la mañana hasta la una de la tarde."),
        Case(_CORTE, "Sin agua desde las nueve de la mañana hasta las tres de la tarde.", ("tres de la tarde",)),
    ),
    about=__doc__ or "",
)
