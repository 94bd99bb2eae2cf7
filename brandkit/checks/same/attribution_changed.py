"""attribution-changed: a variant has the right values on the wrong things.

Why: every number is there, and the reader still learns something false: last year's price for this year's.
Instead: keep each fact with the words that say what it is.
"""

from collections.abc import Iterator

from brandkit.checks.meetings import faults_of
from brandkit.checks.wording import quoted, variant
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison, Meeting


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each fact that is said of what another one belongs to."""
    return faults_of(comparison, ("attribution",), _words)


def _words(meeting: Meeting, comparison: Comparison) -> str:
    said = f"{variant(comparison)} says {quoted(meeting.quote)} of the wrong thing"
    fact = comparison.source.facts.get(meeting.fact)
    return f"{said}: it belongs to {quoted(fact.label or fact.key)}" if fact else said


_FARES = """---
locale: en-GB
facts: {adult: GBP 12.00, child: GBP 5.00}
---
Adults pay {{ adult }}, children pay {{ child }}.
"""
_ZIMMER = """---
locale: de-DE
facts: {einzel: EUR 80.00, doppel: EUR 120.00}
---
Einzelzimmer {{ einzel }}, Doppelzimmer {{ doppel }}.
"""

_ZUG = """---
locale: de-DE
facts: {start: Kassel, ziel: Bremen}
---
Ihr Zug nach {{ ziel }} fährt später. Es geht um Ihre Fahrt von {{ start }} nach {{ ziel }}.
"""

CHECK = Check(
    "same/attribution-changed",
    "error",
    run,
    cases=(
        Case(_FARES, "Children £5, adults £12"),
        Case(_FARES, "£12 for adults, £5 for children"),
        Case(_FARES, "Adults £5, children £12", ("£12",)),
        Case(_FARES, "£5 for adults, £12 for children", ("£12",)),
        Case(_ZUG, "Später nach Bremen: Fahrt Kassel-Bremen"),
        Case(_ZUG, "Ihr Zug nach Kassel fährt später: Fahrt von Bremen nach Kassel", ("Bremen nach Kassel",)),
        Case(_ZIMMER, "Doppelzimmer 120 €, Einzelzimmer 80 €"),
        Case(_ZIMMER, "Doppelzimmer 80 €, Einzelzimmer 120 €", ("80 €",)),
    ),
    about=__doc__ or "",
)
