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
    """Yield a fault for each name that is like the declared one, and is not it."""
    for meeting in meetings_of(comparison, ("near",)):
        if is_other_name(meeting) and not is_condition(meeting, comparison):
            yield fault_of(meeting, comparison, other)


_FAIR = """---
locale: en-GB
facts: {place: Marlow Guildhall, guest: Dr. Ines Calder}
---
Meet {{ guest }} in {{ place }}.
"""
_MESSE = """---
locale: de-DE
facts: {ort: Alte Kelter Mühlbach}
---
Wir treffen uns in der {{ ort }}.
"""

CHECK = Check(
    "same/name-changed",
    "error",
    run,
    cases=(
        Case(_FAIR, "Dr Ines Calder, Marlow Guildhall"),
        Case(_FAIR, "Ines Calder will be at Marlow Guildhall."),
        Case(_FAIR, "Come to Marlow Townhall and meet Dr. Ines Calder.", ("Marlow Townhall",)),
        Case(_FAIR, "Come and meet Dr. Irene Calder in Marlow Guildhall.", ("Irene Calder",)),
        Case(_MESSE, "Treffpunkt ist die Alte Kelter Mühlbach."),
        Case(_MESSE, "Treffpunkt: Alte Kelter Mühlheim.", ("Alte Kelter Mühlheim",)),
    ),
    about=__doc__ or "",
)
