"""currency-changed: a variant has the message's amount in another currency.

Why: $12 are not £12; whoever pays will say so.
Instead: print the fact (`{{ price }}`): amount and currency stay together.
"""

from collections.abc import Iterator

from brandkit.checks.meetings import faults_of
from brandkit.checks.wording import other
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each amount whose currency is another one."""
    return faults_of(comparison, ("currency",), other, with_fix=True)


_TICKET = """---
locale: en-GB
facts: {ticket: GBP 12.00}
---
A ticket costs {{ ticket }}.
"""
_BILLET = """---
locale: fr-FR
facts: {billet: EUR 30.00}
---
Le billet coûte {{ billet }}.
"""

CHECK = Check(
    "same/currency-changed",
    "error",
    run,
    cases=(
        Case(_TICKET, "Tickets: GBP 12"),
        Case(_TICKET, "Tickets are twelve pounds."),
        Case(_TICKET, "Tickets: $12", ("$12",)),
        Case(_TICKET, "Tickets are €12.00 each.", ("€12.00 each",)),
        Case(_BILLET, "Le billet : 30 €"),
        Case(_BILLET, "Le billet : 30 francs suisses", ("30 francs suisses",)),
    ),
    about=__doc__ or "",
)
