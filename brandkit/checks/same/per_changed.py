"""per-changed: a variant says a price or an amount per something else: a month for a year.

Why: $59 a month is twelve times $59 a year.
Instead: write the unit of count beside the fact in every wording: `{{ price }} a year`.
"""

from collections.abc import Iterator

from brandkit.checks.bounds import other_unit_of_count
from brandkit.checks.meetings import fault_of, meetings_of
from brandkit.facts.same_said import is_counted
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each amount that is per another unit; a warning where the unit may be said elsewhere."""
    said = {statement.per for statement in comparison.view.told.statements}
    for meeting in meetings_of(comparison, ("per", "per-lost", "per-dropped")):
        # Said once, a unit may hold for two: "20 GB and £14 a month".
        is_said = meeting.kind == "per-dropped" and bool(said & set(meeting.expected.split(" or ")))
        if not is_said and meeting.variant and is_counted(meeting.variant.value):
            yield fault_of(meeting, comparison, other_unit_of_count)


_PLAN = """---
locale: en-US
facts: {price: USD 59.00, data: 12 GB}
---
The plan is {{ price }} a year, with {{ data }} a month.
"""
_TARIF = """---
locale: de-DE
facts: {preis: EUR 9.90}
---
Der Tarif kostet {{ preis }} im Monat.
"""
_STROM = """---
locale: de-DE
facts: {neu: EUR 0.29, alt: EUR 0.32}
---
Strom kostet ab Mai {{ neu }} pro Kilowattstunde statt {{ alt }} pro Kilowattstunde.
"""
_EAU = """---
locale: fr-FR
facts: {neuf: EUR 2.90, vieux: EUR 3.20}
---
Le prix de l'eau passe de {{ vieux }} par m³ à {{ neuf }} par m³.
"""

_BEDS = """---
locale: en-GB
facts: {price: GBP 50.00}
---
A bed costs {{ price }} per person per night.
"""
_BONUS = """---
locale: de-DE
facts: {bonus: EUR 10}
---
Mit dem Code schenken wir Ihnen einmalig {{ bonus }} Guthaben.
"""
_LOYER = """---
locale: fr-FR
facts: {loyer: EUR 60}
---
Le box coûte {{ loyer }} par mois.
"""
_CUOTA = """---
locale: es-ES
facts: {cuota: EUR 60}
---
El trastero cuesta {{ cuota }} al mes.
"""

_CAMPAMENTO = """---
locale: es-ES
facts: {semana: EUR 95.00, mes: EUR 340.00}
---
Cuesta {{ semana }} por semana y {{ mes }} al mes.
"""
_GAZETTE = """---
locale: fr-FR
facts: {prix: EUR 9.90}
---
L'abonnement passe à {{ prix }} par mois, contre 1 € aujourd'hui.
"""

CHECK = Check(
    "same/per-changed",
    "error",
    run,
    cases=(
        Case(_PLAN, "$59/year, 12 GB/month"),
        Case(_PLAN, "$59.00 per year with 12 GB every month"),
        Case(_PLAN, "$59 a month, 12 GB a month", ("$59 a month",)),
        Case(_PLAN, "$59 a year, 12 GB a day", ("12 GB a day",)),
        Case(_PLAN, "$59 a year, 12 GB", ("12 GB",)),
        Case(_BEDS, "Beds: £50 a night per person."),
        Case(_BEDS, "Beds: £50 a night.", ("£50 a night",)),
        Case(_BEDS, "Beds: £50 per room per night.", ("£50 per room per night",)),
        Case(_TARIF, "Nur 9,90 € monatlich."),
        Case(_TARIF, "9,90 € pro Monat und Person.", ("9,90 € pro Monat und Person",)),
        Case(_TARIF, "Nur 9,90 €!", ("9,90 €",)),
        Case(_TARIF, "9,90 € pro Woche.", ("9,90 € pro Woche",)),
        # How often may stand before the amount.
        Case(_BONUS, "Einmalig 10 € Guthaben mit dem Code."),
        Case(_BONUS, "Jeden Monat 10 € Guthaben mit dem Code.", ("10 €",)),
        Case(_LOYER, "Chaque mois 60 € pour un box."),
        Case(_LOYER, "Chaque semaine 60 € pour un box.", ("60 €",)),
        Case(_CUOTA, "Cada mes 60 € por un trastero."),
        Case(_CUOTA, "Cada semana 60 € por un trastero.", ("60 €",)),
        # A unit of measure that is said once, in words, holds for what is listed beside it.
        Case(_STROM, "Ab Mai kostet die Kilowattstunde Strom 0,29 €. Bisher waren es 0,32 €."),
        Case(_STROM, "Ab Mai kostet Strom 0,29 €. Bisher waren es 0,32 €.", ("0,29 €", "0,32 €")),
        Case(_EAU, "Le mètre cube d'eau coûte 2,90 €, au lieu de 3,20 €."),
        Case(_EAU, "L'eau coûte 2,90 € par jour au lieu de 3,20 € par jour.", ("2,90 €", "3,20 €")),
        Case(_CAMPAMENTO, "95 € por semana o 340 € por todo el mes."),
        Case(_CAMPAMENTO, "95 € por semana o 340 € por todo el año.", ("340 € por todo el año",)),
        # An old price has its unit from the new one only.
        Case(_GAZETTE, "Votre offre à 1 € se termine, ensuite 9,90 €/mois."),
        Case(_GAZETTE, "Votre offre à 1 € se termine, ensuite 9,90 €/an.", ("9,90 €/an",)),
    ),
    about=__doc__ or "",
)
