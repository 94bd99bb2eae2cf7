"""duration-changed: a variant names another length of time than the message.

Why: thirty days to return something are a promise that fourteen do not keep.
Instead: print the fact (`{{ returns }}`); a fortnight is 14 days, a quarter of an hour 15 minutes.
"""

from collections.abc import Iterator

from brandkit.checks.meetings import faults_of
from brandkit.checks.slips import slip_of
from brandkit.checks.wording import other
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison, Meeting


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each length of time that is another one."""
    return faults_of(comparison, ("duration",), _words, with_fix=True)


def _words(meeting: Meeting, comparison: Comparison) -> str:
    slip = slip_of(meeting)
    return other(meeting, comparison) + (f": {slip}" if slip else "")


_RETURNS = """---
locale: en-GB
facts: {returns: 14 days}
---
You can return it within {{ returns }}.
"""
_PRUEBA = """---
locale: es-ES
facts: {prueba: 30 days}
---
La prueba dura {{ prueba }}.
"""

_EDADES = """---
locale: es-ES
---
Para niños de 4 a 12 años. La semana cuesta 95 €.
"""

CHECK = Check(
    "same/duration-changed",
    "error",
    run,
    cases=(
        Case(_RETURNS, "Return it within a fortnight."),
        Case(_RETURNS, "Returns: 2 weeks"),
        Case(_RETURNS, "Return it within 30 days.", ("30 days",)),
        Case(_RETURNS, "Return it within forty days.", ("forty days",)),
        Case(_PRUEBA, "Treinta días de prueba."),
        Case(_PRUEBA, "La prueba dura 13 días.", ("13 días",)),
        Case(_EDADES, "Una semana sale por 95 €, de 4 a 12 años."),
        Case(_EDADES, "Una semana sale por 95 €, de 4 a 14 años.", ("14 años",)),
    ),
    about=__doc__ or "",
)
