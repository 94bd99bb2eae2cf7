"""name-changed: a variant has another name than the message: of a product, a place, a person.

Why: people look for Dr. Osman in the wrong ward, and for the fair in the wrong hall.
Instead: print the fact (`{{ place }}`); declare other forms of the name under `also`.
"""

from collections.abc import Iterator

from brandkit.checks.conditions import is_condition
from brandkit.checks.meetings import fault_of, meetings_of
from brandkit.checks.names import is_other_name
from brandkit.checks.wording import other
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each name that is like one of the message, declared or not, and is not it."""
    for meeting in meetings_of(comparison, ("near", "name")):
        if meeting.kind == "name" or (is_other_name(meeting) and not is_condition(meeting, comparison)):
            yield fault_of(meeting, comparison, other)


_FAIR = """---
locale: en-GB
facts: {place: Marlow Guildhall, guest: Dr. Ines Calder}
---
Meet {{ guest }} in {{ place }}.
"""
_SALLE = """---
locale: fr-FR
facts: {lieu: Salle Berthier}
---
Rendez-vous dans la {{ lieu }}.
"""
_HOUSE = """---
locale: en-GB
facts: {charity: Lantern House}
---
Thank you for standing by {{ charity }}. Give at https://lanternhouse.example/twice.
"""

_TRAVAUX = "---\nlocale: fr-FR\n---\nTravaux rue Molière du 18 au 22 mai."

CHECK = Check(
    "same/name-changed",
    "error",
    run,
    cases=(
        Case(_FAIR, "Dr Ines Calder, Marlow Guildhall"),
        Case(_FAIR, "Ines Calder will be at Marlow Guildhall."),
        Case(_FAIR, "Come to Marlow Townhall and meet Dr. Ines Calder.", ("Marlow Townhall",)),
        Case(_FAIR, "Come and meet Dr. Irene Calder in Marlow Guildhall.", ("Irene Calder",)),
        Case(_HOUSE, "Thank you! lanternhouse.example/twice"),
        Case(_HOUSE, "Lantern Street thanks you: lanternhouse.example/twice", ("Lantern Street",)),
        Case("Find us in Mill Street.", "You find us in Mill St."),
        Case("Find us in Mill Street.", "You find us in Bridge Street.", ("Bridge Street",)),
        Case("Meet us in Mill Lane.", "We meet in Mill Road.", ("Mill Road",)),
        Case(_TRAVAUX, "Rue Molière : travaux du 18 au 22 mai."),
        Case(_TRAVAUX, "Travaux rue Racine du 18 au 22 mai.", ("rue Racine",)),
        Case(_TRAVAUX, "Travaux avenue Molière du 18 au 22 mai.", ("avenue Molière",)),
        Case("Ask for Nora Ibsen.", "Nora Ibsen will be there."),
        Case("The Alder Foundation doubles it.", "It is doubled by the Elder Foundation.", ("Elder Foundation",)),
        Case(_SALLE, "On se retrouve dans la Salle Berthier."),
        Case(_SALLE, "On se retrouve dans la Salle Bertin.", ("Salle Bertin",)),
    ),
    about=__doc__ or "",
)
