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

_TICKETS = """---
locale: en-GB
facts: {adult: GBP 14, child: GBP 6}
---
Entry is {{ adult }} for adults and {{ child }} for children.
"""
_EINTRITT = """---
locale: de-DE
facts: {erw: EUR 14, kind: EUR 6}
---
Der Eintritt kostet {{ erw }} für Erwachsene und {{ kind }} für Kinder.
"""
_STAGE = """---
locale: fr-FR
facts: {total: EUR 240, acompte: EUR 60}
---
Le stage coûte {{ total }} ; pour réserver, on verse un acompte de {{ acompte }}.
"""
_ALQUILER = """---
locale: es-ES
facts: {total: EUR 240, fianza: EUR 60}
---
El alquiler cuesta {{ total }} y se deja una fianza de {{ fianza }}.
"""

_COURSE = """---
locale: en-GB
facts: {full: GBP 96, less: GBP 72}
---
The course costs {{ full }}, or {{ less }} for families on benefits.
"""
_CLUB = """---
locale: en-GB
facts: {day: GBP 32, week: GBP 140}
---
A day costs {{ day }}, the whole week {{ week }}.
"""
_FERIEN = """---
locale: de-DE
facts: {tag: EUR 32, woche: EUR 140}
---
Ein Tag kostet {{ tag }}, die ganze Woche {{ woche }}.
"""

CHECK = Check(
    "same/attribution-changed",
    "error",
    run,
    cases=(
        Case(_COURSE, "The course: £96 (£72 for families on benefits)."),
        Case(_COURSE, "The course: £72 (£96 for families on benefits).", ("£96",)),
        Case(_CLUB, "£32 a day or £140 a week."),
        Case(_CLUB, "£140 a day or £32 a week.", ("£32 a week",)),
        Case(_FERIEN, "32 € am Tag oder 140 € pro Woche."),
        Case(_FERIEN, "140 € pro Tag oder 32 € pro Woche.", ("32 € pro Woche",)),
        Case(_FARES, "Children £5, adults £12"),
        Case(_FARES, "£12 for adults, £5 for children"),
        Case(_FARES, "Adults £5, children £12", ("£12",)),
        Case(_FARES, "£5 for adults, £12 for children", ("£12",)),
        # Before or behind its amount, in other words of the same meaning.
        Case(_TICKETS, "Kids pay £6, grown-ups £14."),
        Case(_TICKETS, "£14/£6 (adults/children)"),
        Case(_TICKETS, "Kids pay £14, grown-ups £6.", ("£14",)),
        Case(_TICKETS, "A child's ticket is £14, an adult's is £6.", ("£14",)),
        Case(_EINTRITT, "6 € (Kinder) bzw. 14 € (Erwachsene)"),
        Case(_EINTRITT, "6 € (Erwachsene) bzw. 14 € (Kinder)", ("14 €",)),
        Case(_STAGE, "240 € le stage, 60 € d'acompte"),
        Case(_STAGE, "Un stage à 60 €, avec un acompte de 240 €.", ("240 €",)),
        Case(_ALQUILER, "Con una fianza de 60 €, el alquiler es de 240 €."),
        Case(_ALQUILER, "Alquiler: 240 € (fianza: 60 €)."),
        Case(_ALQUILER, "Alquiler por 60 € con una fianza de 240 €.", ("240 €",)),
        Case("The flight from Boise to Denver is late.", "Boise-Denver is late."),
        Case("The flight from Boise to Denver is late.", "Denver-Boise is late.", ("Denver-Boise",)),
        Case(_ZUG, "Später nach Bremen: Fahrt Kassel-Bremen"),
        Case(_ZUG, "Ihr Zug nach Kassel fährt später: Fahrt von Bremen nach Kassel", ("Bremen nach Kassel",)),
        Case(_ZIMMER, "Doppelzimmer 120 €, Einzelzimmer 80 €"),
        Case(_ZIMMER, "Doppelzimmer 80 €, Einzelzimmer 120 €", ("80 €",)),
    ),
    about=__doc__ or "",
)
