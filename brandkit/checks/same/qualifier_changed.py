"""qualifier-changed: a variant puts another bound on an amount: "up to" for "at least", or none.

Why: "20% off" and "up to 20% off" are two offers; the second one in small print is a case for a lawyer.
Instead: keep the bound beside the fact in every wording: `up to {{ discount }}`.
"""

from collections.abc import Iterator

from brandkit.checks.bounds import is_moment, is_of_amounts, other_bound
from brandkit.checks.meetings import fault_of, meetings_of
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each amount that is bounded otherwise; a warning where the bound is left out or softened."""
    for meeting in meetings_of(comparison, ("bound", "bound-dropped")):
        if not is_moment(meeting.variant) and is_of_amounts(meeting):
            yield fault_of(meeting, comparison, other_bound)


_SALE = """---
locale: en-US
facts: {minimum: USD 50.00, discount: 20%}
---
Spend at least {{ minimum }} and take {{ discount }} off.
"""
_DATEN = """---
locale: de-DE
facts: {daten: 5 GB}
---
In der EU nutzen Sie bis zu {{ daten }} davon.
"""
_BUS = """---
locale: en-GB
facts: {seats: "24", bags: "2"}
---
The coach has {{ seats }} seats. You may bring {{ bags }} bags.
"""
_KURS = """---
locale: de-DE
facts: {plaetze: "12"}
---
Der Kurs hat {{ plaetze }} Plätze.
"""
_ATELIER = """---
locale: fr-FR
facts: {places: "20"}
---
L'atelier compte {{ places }} places.
"""
_TALLER = """---
locale: es-ES
facts: {plazas: "20"}
---
El taller tiene {{ plazas }} plazas.
"""
_GAP = """---
locale: en-US
facts: {gap: 56 days}
---
It must have been {{ gap }} or more since you last gave.
"""
_LIMITE = """---
locale: es-ES
facts: {limite: como máximo 2 ejemplares por persona}
---
Se venden {{ limite }}.
"""
_JAB = """---
locale: en-GB
facts: {age: free for everyone over 65}
---
The jab is {{ age }}.
"""

_BALANCE = """---
locale: en-GB
facts: {ahead: 2 weeks}
---
Please pay the balance {{ ahead }} before you come.
"""
_REST = """---
locale: de-DE
facts: {vorher: 2 Wochen}
---
Bitte zahlen Sie den Rest {{ vorher }} vor der Anreise.
"""
_PREAVIS = """---
locale: fr-FR
facts: {delai: {value: 48 heures, also: [deux jours]}}
---
Prévenez-nous au moins {{ delai }} à l'avance.
"""
_TOPE = """---
locale: es-MX
facts: {tope: MXN 600.00}
---
Te devolvemos el 2% de tus compras, hasta {{ tope }} al mes.
"""

CHECK = Check(
    "same/qualifier-changed",
    "error",
    run,
    cases=(
        # Who comes sooner is in time as well.
        Case(_BALANCE, "Pay the balance at least a fortnight before your stay."),
        Case(_BALANCE, "Pay the balance at most a fortnight before your stay.", ("a fortnight",)),
        Case(_REST, "Bitte zahlen Sie den Rest spätestens 2 Wochen vor der Anreise."),
        Case(_SALE, "20% off when you spend $50 or more."),
        Case(_SALE, "Spend a minimum of $50: 20% off."),
        Case(_SALE, "Spend up to $50: 20% off.", ("$50",)),
        Case(_SALE, "Spend at least $50: up to 20% off.", ("20%",)),
        Case(_DATEN, "In der EU höchstens 5 GB."),
        Case(_DATEN, "In der EU mindestens 5 GB.", ("5 GB",)),
        Case(_DATEN, "In der EU: 5 GB.", ("5 GB",)),
        # There is room for so many at most, whether it is said or not.
        Case(_BUS, "The coach takes a maximum of 24 people, and you may bring 2 bags."),
        Case(_BUS, "Up to 24 people can come on the coach, and you may bring 2 bags."),
        Case(_BUS, "The coach has up to 24 seats, and you may bring 2 bags.", ("24",)),
        Case(_BUS, "The coach has at least 24 seats, and you may bring 2 bags.", ("24",)),
        Case(_KURS, "Kurs mit maximal zwölf Teilnehmern"),
        Case(_KURS, "Kurs mit mindestens zwölf Plätzen", ("zwölf",)),
        Case(_ATELIER, "L'atelier : 20 personnes maximum."),
        Case(_ATELIER, "L'atelier : au moins 20 places.", ("20",)),
        Case(_TALLER, "Taller para 20 participantes como máximo."),
        Case(_TALLER, "Taller de al menos 20 plazas.", ("20",)),
        # Said once with its limit, a value may stand bare beside it.
        Case(_GAP, "Have you waited eight weeks? (56 or more days since you last gave)"),
        Case(_GAP, "At most 56 days since you last gave.", ("56 days",)),
        Case(_LIMITE, "Máximo 2 ejemplares por persona."),
        Case(_LIMITE, "2 ejemplares por persona.", ("2",)),
        Case(_JAB, "The jab is free for everyone aged over 65."),
        Case(_JAB, "The jab is free for everyone aged 65.", ("65",)),
        # So long ahead, or longer; a wording of a fact is limited as the fact is.
        Case(_PREAVIS, "Prévenez-nous au moins deux jours avant."),
        Case(_PREAVIS, "Prévenez-nous 48 h avant.", ("48 h",)),  # a warning: whoever calls then may call earlier
        Case(_PREAVIS, "Prévenez-nous au plus 48 h avant.", ("48 h",)),
        Case(_TOPE, "Te devolvemos el 2% con un tope de $600 al mes."),
        Case(_TOPE, "Te devolvemos el 2%, al menos $600 al mes.", ("$600 al mes",)),
    ),
    about=__doc__ or "",
)
