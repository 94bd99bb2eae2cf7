"""contact-changed: a variant gives another phone number or mail address than the message.

Why: somebody else's phone rings.
Instead: print the fact (`{{ phone }}`); a number may be written in its country's own way.
"""

from collections.abc import Iterator

from brandkit.checks.meetings import faults_of
from brandkit.checks.wording import other
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each phone number and mail address that is another one."""
    return faults_of(comparison, ("contact",), other, with_fix=True)


_DESK = """---
locale: en-US
facts: {phone: +1 212 555 0147, mail: help@acme.example}
---
Call {{ phone }} or write to {{ mail }}.
"""
_ATELIER = """---
locale: fr-FR
facts: {tel: +33 1 23 45 67 89}
---
Appelez le {{ tel }}.
"""

CHECK = Check(
    "same/contact-changed",
    "error",
    run,
    cases=(
        Case(_DESK, "Call (212) 555-0147 or write to help@acme.example."),
        Case(_DESK, "Call (212) 555-0174 or write to help@acme.example.", ("(212) 555-0174",)),
        Case(_DESK, "Call 212 555 0147 or write to helm@acme.example.", ("helm@acme.example",)),
        Case(_ATELIER, "Appelez le 01 23 45 67 89."),
        Case(_ATELIER, "Appelez le 01 23 45 67 98.", ("01 23 45 67 98",)),
    ),
    about=__doc__ or "",
)
