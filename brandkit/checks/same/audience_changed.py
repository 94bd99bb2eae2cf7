"""audience-changed: a variant speaks of other people than the message: existing for new customers.

Why: those who may not have it ask for it, and those who may do not.
Instead: declare who it is for as a fact, and use its words.
"""

from collections.abc import Iterator

from brandkit.checks.meetings import faults_of
from brandkit.checks.wording import other
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each group of people that is another one."""
    return faults_of(comparison, ("audience",), other)


_SALE = """---
locale: en-GB
facts: {who: new customers}
---
20% off for {{ who }}.
"""
_RABATT = """---
locale: de-DE
facts: {wer: nur für Neukunden}
---
20 % Rabatt {{ wer }}.
"""
_KURS = """---
locale: de-DE
---
Der Kurs kostet 96 €, für Mitglieder 80 €.
"""
_CLUB = """---
locale: en-GB
facts: {who: {value: Members of the rowing club swim for nothing., also: [Free for rowing club members.]}}
---
{{ who }}
"""
_VEREIN = """---
locale: de-DE
facts: {wer: {value: Mitglieder des Ruderclubs schwimmen kostenlos., also: [Für Mitglieder des Ruderclubs kostenlos.]}}
---
{{ wer }}
"""
_CERCLE = """---
locale: fr-FR
facts: {qui: {value: Les membres du cercle nagent gratuitement., also: [Gratuit pour les membres du cercle.]}}
---
{{ qui }}
"""
_SOCIOS = """---
locale: es-ES
facts: {quien: {value: Los socios del club nadan gratis., also: [Gratis para los socios del club.]}}
---
{{ quien }}
"""

CHECK = Check(
    "same/audience-changed",
    "error",
    run,
    cases=(
        Case(_SALE, "New customers get 20% off."),
        Case(_SALE, "20% off for existing customers.", ("existing",)),
        Case(_SALE, "20% off for all customers.", ("customers",)),
        Case(_RABATT, "Nur für Neukunden: 20 % Rabatt."),
        Case(_RABATT, "Nur für Bestandskunden: 20 % Rabatt.", ("Bestandskunden",)),
        Case(_KURS, "96 € (80 € für Mitglieder)"),
        Case(_KURS, "96 € (80 € für Senioren)", ("Senioren",)),
        Case("Lessons cost $96, or $80 for residents.", "$96, residents $80"),
        Case("Lessons cost $96, or $80 for residents.", "$96 ($80 for members)", ("members",)),
        Case("Lessons cost $96, or $80 for residents.", "Our guests pay $96, or $80 for residents."),
        # Who does not pay has it for free.
        Case(_CLUB, "Members of the rowing club don't pay."),
        Case(_CLUB, "Rowing club members swim free."),
        Case(_VEREIN, "Mitglieder des Ruderclubs zahlen nichts."),
        Case(_CERCLE, "Les membres du cercle ne paient pas."),
        Case(_SOCIOS, "Los socios del club no pagan."),
    ),
    about=__doc__ or "",
)
