"""fact-missing: a variant leaves out something that it must say.

Why: a price in the mail that the text message lacks makes two offers of one.
Instead: say it there too, in any form or accepted wording (`also`); or name the channels that must say it
(`required: [email]`).
"""

from collections.abc import Iterator

from brandkit.checks.conditions import is_condition
from brandkit.checks.meetings import OMITTED, fault_of, meetings_of
from brandkit.checks.names import is_other_name
from brandkit.checks.wording import left_out
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each fact that the variant does not say, unless it is a condition or another name."""
    for meeting in meetings_of(comparison, OMITTED):
        if not is_condition(meeting, comparison) and not is_other_name(meeting):
            yield fault_of(meeting, comparison, left_out)


_SALE = """---
locale: en-US
facts:
  discount: 20%
  ends: 2026-05-31
  gift: {value: a tote bag with every order, required: [email]}
---
Take {{ discount }} off until {{ ends }}, and {{ gift }}.
"""
_KURS = """---
locale: de-DE
facts: {beginn: 18:00, ort: Haus am See}
---
Der Kurs beginnt um {{ beginn }}. Treffpunkt: {{ ort }}.
"""
_PIZZA = """---
locale: en-US
facts: {large: USD 14, small: USD 9}
---
A large pizza is {{ large }}, a small one {{ small }}.
"""
_EINTRITT = """---
locale: de-DE
facts: {gross: EUR 14, klein: EUR 9}
---
Erwachsene zahlen {{ gross }}, Kinder {{ klein }}.
"""
_ENTREE = """---
locale: fr-FR
facts: {adulte: EUR 14, enfant: EUR 9}
---
L'entrée coûte {{ adulte }} pour les adultes et {{ enfant }} pour les enfants.
"""
_ENTRADA = """---
locale: es-ES
facts: {adulto: EUR 14, menor: EUR 9}
---
La entrada cuesta {{ adulto }}, para menores {{ menor }}.
"""
_MARCH = """---
locale: fr-FR
facts: {fin: 2026-03-22}
---
Soldes jusqu'au {{ fin }}.
"""

_DESK = """---
locale: en-US
facts: {opens: 09:00, closes: 17:00}
---
The desk is open from {{ opens }} to {{ closes }}.
"""
_SCHALTER = """---
locale: de-DE
facts: {auf: 09:00, zu: 13:00}
---
Der Schalter ist von {{ auf }} bis {{ zu }} geöffnet.
"""
_GUICHET = """---
locale: fr-FR
facts: {debut: 09:00, fin: 13:00}
---
Le guichet est ouvert de {{ debut }} à {{ fin }}.
"""
_TAQUILLA = """---
locale: es-ES
facts: {abre: 09:00, cierra: 13:00}
---
La taquilla abre de {{ abre }} a {{ cierra }}.
"""
_BEITRAG = """---
locale: de-DE
facts: {alt: EUR 24.90, neu: EUR 27.90}
---
Der Beitrag steigt von {{ alt }} auf {{ neu }}.
"""
_ANUALIDAD = """---
locale: es-MX
facts: {antes: MXN 980.00, ahora: MXN 1250.00, tel: +52 55 5555 0188}
---
La anualidad pasa de {{ antes }} a {{ ahora }}. Llámanos al {{ tel }}.
"""

CHECK = Check(
    "same/fact-missing",
    "error",
    run,
    cases=(
        Case(_SALE, "A fifth off? Even better: twenty percent off until the end of May."),
        Case(_SALE, "20% off, ends 31 May."),
        Case(_SALE, "The sale ends May 31.", ("",)),
        Case(_SALE, "The sale is on.", ("", "")),
        Case(_KURS, "Der Kurs beginnt um 18 Uhr, Haus am See."),
        Case(_KURS, "Der Kurs beginnt heute. Treffpunkt: Haus am See.", ("",)),
        # A currency that is said once holds for the prices behind it, unless they count something.
        Case(_PIZZA, "Fourteen dollars for a large pizza, nine for a small one."),
        Case(_PIZZA, "A large pizza is $14 and feeds 9 people.", ("",)),
        Case(_PIZZA, "A large pizza is $14. Ask for number 9.", ("",)),
        Case(_EINTRITT, "Erwachsene zahlen 14 Euro, Kinder 9."),
        Case(_ENTREE, "Quatorze euros pour les adultes, neuf pour les enfants."),
        Case(_ENTRADA, "Catorce euros los adultos, nueve los menores."),
        # Two bare numbers are the hours that the message names.
        Case(_DESK, "The desk is open from 9 to 5."),
        Case(_DESK, "Desk hours: 9-5."),
        Case(_DESK, "The desk is open from nine to five."),
        Case(_DESK, "The desk is open from 9 to 6.", ("", "")),
        Case(_SCHALTER, "Der Schalter ist von 9 bis 13 geöffnet."),
        Case(_GUICHET, "Guichet ouvert de 9 à 13."),
        Case(_TAQUILLA, "La taquilla abre de 9 a 13."),
        # A bare day is one of the month that was named just before.
        Case(_MARCH, "Soldes en mars (jusqu'au 22)."),
        # "Neunzig" belongs to the price: a verb is no noun that it counts.
        Case(_BEITRAG, "Statt vierundzwanzig Euro neunzig zahlen Sie künftig siebenundzwanzig Euro neunzig."),
        Case(_BEITRAG, "Sie zahlen künftig siebenundzwanzig Euro neunzig.", ("",)),
        Case(_ANUALIDAD, "La anualidad sube de $980 a $1,250. Llama o marca: acme.example o 55 5555 0188"),
        Case(_ANUALIDAD, "La anualidad sube a $1,250: acme.example o 55 5555 0188", ("",)),
    ),
    about=__doc__ or "",
)
