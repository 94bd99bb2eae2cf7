"""deadline-changed: a variant bounds a day or a time otherwise: "from" for "until", "before" for "by".

Why: "from 6 December" begins where "until 6 December" ends, and "before the 6th" is a day less than "by the 6th".
Instead: keep the word beside the fact in every wording: `until {{ ends }}`.
"""

from collections.abc import Iterator

from brandkit.checks.bounds import is_moment, is_of_amounts, is_one_moment, is_term, other_bound
from brandkit.checks.meetings import fault_of, meetings_of
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each moment that is bounded otherwise; a warning where the bound is left out or softened."""
    for meeting in meetings_of(comparison, ("bound", "bound-dropped")):
        is_of_time = is_moment(meeting.variant) and not is_one_moment(meeting)
        if is_of_time or (is_term(meeting) and not is_of_amounts(meeting)):
            yield fault_of(meeting, comparison, other_bound)


_SALE = """---
locale: en-GB
date: 2026-11-20
facts: {ends: 2026-12-06}
---
The sale is on until {{ ends }}.
"""
_ANSWER = """---
locale: en-GB
facts: {time: 24 hours}
---
Please answer within {{ time }}.
"""
_RESERVAS = """---
locale: es-ES
date: 2026-09-01
facts: {fin: 2026-10-08}
---
Puede reservar hasta el {{ fin }}.
"""
_SHOW = """---
locale: en-GB
date: 2026-04-01
facts: {opens: 2026-05-03, closes: 2026-05-31}
---
The show is on from {{ opens }} to {{ closes }}.
"""

_PLAZO = "---\nlocale: es-ES\n---\nRespuesta en un plazo de 24 horas."

CHECK = Check(
    "same/deadline-changed",
    "error",
    run,
    cases=(
        Case(_SALE, "The sale is on through 6 December."),
        Case(_SALE, "The sale ends on 6 Dec."),
        Case(_SALE, "The sale stops after 6 December."),
        Case(_SALE, "The sale is on from 6 December.", ("6 December",)),
        Case(_SALE, "The sale is on after 6 December.", ("6 December",)),
        Case(_SALE, "The sale is on 6 December.", ("6 December",)),
        Case(_SALE, "On 6 December the sale ends.", ("6 December",)),
        Case(_SHOW, "See the show between 3 and 31 May."),
        Case(_SHOW, "It opens on 3 May and shuts on 31 May."),
        Case(_SHOW, "See the show on 31 May. It opens on 3 May.", ("31 May",)),
        Case(_ANSWER, "Answer us within 24 hours."),
        Case(_ANSWER, "Answer us after 24 hours.", ("24 hours",)),
        Case("---\nlocale: fr-FR\n---\nRéponse sous 24 heures.", "Réponse dans un délai de 24 heures."),
        Case("---\nlocale: fr-FR\n---\nRéponse sous 24 heures.", "Réponse au bout de 24 heures.", ("24 heures",)),
        Case(_PLAZO, "Respuesta en 24 horas."),
        Case(_PLAZO, "Respuesta pasadas 24 horas.", ("24 horas",)),
        Case(_RESERVAS, "Reserve hasta el 8 de octubre."),
        Case(_RESERVAS, "Reserve a partir del 8 de octubre.", ("8 de octubre",)),
    ),
    about=__doc__ or "",
)
