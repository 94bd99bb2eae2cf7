"""sense-reversed: a variant says the opposite of a word of the message: open for closed, north for south.

Why: nobody who reads it notices, since everything around the word is right.
Instead: use the fact's own words, or one of its accepted wordings (`also`).
"""

from collections.abc import Iterator

from brandkit.checks.meetings import faults_of
from brandkit.checks.wording import author, named, ours, quoted, variant
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison, Meeting


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each phrase in which a word stands for its opposite."""
    return faults_of(comparison, ("opposite",), _words)


def _words(meeting: Meeting, comparison: Comparison) -> str:
    said = f"{variant(comparison)} says the opposite, {quoted(meeting.quote)}"
    return f"{said}, where {author(comparison)} says {ours(meeting, comparison)}{named(meeting, comparison)}"


_POOL = """---
locale: en-GB
facts:
  pool: The pool is closed
  door: Please use the front door
---
{{ pool }} this week. {{ door }}.
"""
_PRIX = """---
locale: fr-FR
facts: {magasin: le magasin est ouvert}
---
Lundi, {{ magasin }}.
"""

_CAMBIO = """---
locale: es-ES
facts: {plazo: {value: 2 días, required: false}}
---
Puedes cambiar la cita sin coste hasta {{ plazo }} antes.
"""

_TALKS = """---
locale: en-GB
facts: {closes: 2026-03-15}
---
The call for talks closes on {{ closes }}.
"""
_SERVICE = "The boiler service on 17 September costs £119 including VAT and call-out."
_WARTUNG = """---
locale: de-DE
---
Am 17. September zwischen 10 und 12 Uhr warten wir Ihre Heizung. Die Wartung kostet 119 € inklusive Anfahrt.
"""
_PERMIT = """---
locale: en-GB
facts: {old: GBP 12, new: GBP 15}
---
From May the parking permit goes from {{ old }} to {{ new }}.
"""
_AUSWEIS = """---
locale: de-DE
facts: {alt: EUR 12, neu: EUR 15}
---
Ab Mai kostet der Parkausweis {{ neu }} statt {{ alt }}.
"""
_CARTE = """---
locale: fr-FR
facts: {vieux: EUR 12, neuf: EUR 15}
---
En mai, la carte passe de {{ vieux }} à {{ neuf }}.
"""
_TARJETA = """---
locale: es-ES
facts: {vieja: EUR 15, nueva: EUR 12}
---
En mayo, la tarjeta pasa de {{ vieja }} a {{ nueva }}.
"""

_VERTRAG = """---
locale: de-DE
---
Der Vertrag verlängert sich am 1. Oktober.
"""

CHECK = Check(
    "same/sense-reversed",
    "error",
    run,
    cases=(
        Case("In May your monthly fee rises to $5.", "Your monthly fee rises to $5 in May."),
        Case("In May your monthly fee rises to $5.", "In May your monthly fee falls to $5.", ("falls",)),
        Case("The fee is $12 a month, or $120 with yearly billing.", "Monthly fee: $12. With yearly billing: $120."),
        Case(_POOL, "The pool is closed. Please use the front door."),
        Case(_POOL, "The pool is open. Please use the front door.", ("open",)),
        Case(_POOL, "The pool is closed. Please use the back door.", ("back",)),
        # In the price, or not.
        Case("Entry is £9. Towels cost £2 extra.", "Entry is £9, towels £2 more."),
        Case("Entry is £9. Towels cost £2 extra.", "Entry is £9, towels not included."),
        Case("Entry is £9. Towels cost £2 extra.", "Entry is £9, towels included.", ("included",)),
        Case("Entry is £9. Breakfast costs £6, parking is included.", "Entry is £9, parking included."),
        Case("Dental is optional and costs extra.", "Dental is available at an extra cost."),
        Case("Dental is optional and costs extra.", "Dental is included.", ("included",)),
        Case("Lunch is served but is not part of the fare.", "Lunch is included.", ("included",)),
        Case("---\nlocale: de-DE\n---\nFrühstück kostet 9 €.", "Das Frühstück ist nicht inklusive."),
        Case("---\nlocale: de-DE\n---\nFrühstück kostet 9 €.", "Frühstück inklusive!", ("inklusive",)),
        Case("---\nlocale: fr-FR\n---\nLe repas coûte 9 € en plus.", "Le repas est compris.", ("compris",)),
        Case("---\nlocale: es-ES\n---\nLas toallas cuestan 2 € extra.", "Toallas incluidas.", ("incluidas",)),
        # What is open until a moment closes then.
        Case(_TALKS, "The call for talks is open until 15 March."),
        Case(_TALKS, "The call for talks opens on 15 March.", ("opens",)),
        Case(_CAMBIO, "Cambiar la cita no cuesta nada."),
        Case(_CAMBIO, "Cambiar la cita con coste.", ("con coste",)),
        Case("Your average speed stays 80 Mbps.", "Average speed unchanged at 80 Mbps."),
        Case("Your average speed stays 80 Mbps.", "Your average speed rises to 80 Mbps.", ("rises",)),
        Case("---\nlocale: de-DE\n---\nIhr Preis bleibt bei 20 €.", "Ihr Preis steigt auf 20 €.", ("steigt",)),
        Case(_SERVICE, "Boiler service on 17 September: £119 incl. VAT and call-out."),
        Case(_SERVICE, "Boiler service on 17 September: £119 plus VAT.", ("plus VAT",)),
        Case(_WARTUNG, "Wartung am 17.9., 10-12 Uhr, 119 € inkl. Anfahrt."),
        Case(_WARTUNG, "Wartung am 17.9., 10-12 Uhr, 119 € zzgl. Anfahrt. Bis dann!", ("zzgl",)),
        Case("Your policy renews automatically on 1 June.", "Your policy renews itself on 1 June."),
        Case("Your policy renews automatically on 1 June.", "Your policy expires on 1 June.", ("expires",)),
        Case(
            "There is no charge. We bring bottled water.",
            "We bring bottled water for a small fee.",
            ("for a small fee",),
        ),
        Case("We only take back unopened boxes.", "Only unopened boxes can be taken back."),
        Case("We only take back unopened boxes.", "We only take back opened boxes.", ("opened",)),
        Case("Lamps sold between May and July are recalled.", "Recalled: lamps bought between May and July."),
        Case("The museum is free for pupils on Sunday.", "On Sunday pupils don't pay at the museum."),
        Case(
            "The museum is free for pupils on Sunday.",
            "On Sunday the museum is open, at a cost.",
            ("at a cost",),
        ),
        Case("---\nlocale: es-ES\n---\nEl domingo el museo es gratis.", "El domingo no pagan en el museo."),
        Case("---\nlocale: es-ES\n---\nEl museo es gratis.", "El museo es de pago.", ("de pago",)),
        Case("---\nlocale: fr-FR\n---\nLe parking est gratuit.", "Le parking est payant.", ("est payant",)),
        Case("---\nlocale: fr-FR\n---\nLe parking est gratuit.", "Le parking est gratuit. Payez le repas à la caisse."),
        # Numbers tell up from down, whatever the message calls it.
        Case(_PERMIT, "The parking permit rises to £15 in May; it is £12 now."),
        Case(_PERMIT, "Parking permit: £15 from May, up from £12."),
        Case(_PERMIT, "In May the parking permit falls from £12 to £15.", ("falls",)),
        Case(_PERMIT, "Parking permit: £15 from May, down from £12.", ("down from",)),
        Case(_PERMIT, "From May the parking permit is £15 instead of £12. With fewer cars, noise falls."),
        Case(_PERMIT, "Since the permit is £15 instead of £12, traffic does not increase, it drops, as noise rises."),
        Case(_AUSWEIS, "Der Parkausweis steigt im Mai von 12 auf 15 Euro."),
        Case(_AUSWEIS, "Der Parkausweis sinkt im Mai von 12 auf 15 Euro.", ("sinkt",)),
        Case(_AUSWEIS, "Der Parkausweis wird billiger: ab Mai 15 € statt 12 €.", ("billiger",)),
        Case(_CARTE, "La carte augmente en mai : 15 € au lieu de 12 €."),
        Case(_CARTE, "La carte baisse en mai : 15 € au lieu de 12 €.", ("baisse",)),
        Case(_TARJETA, "La tarjeta baja en mayo de 15 € a 12 €."),
        Case(_TARJETA, "La tarjeta sube en mayo de 15 € a 12 €.", ("sube",)),
        # How it is paid, and how often it may be done.
        Case("Stalls take cash only.", "Cash only at the stalls."),
        Case("Stalls take cash only.", "Stalls take cards only.", ("cards",)),
        Case("Pay by cash or card at the stalls.", "Stalls take cards and cash."),
        Case("---\nlocale: de-DE\n---\nAm Kiosk zahlen Sie nur mit Karte.", "Nur Kartenzahlung am Kiosk."),
        Case("---\nlocale: de-DE\n---\nAm Kiosk zahlen Sie nur mit Karte.", "Am Kiosk zahlen Sie nur bar.", ("bar",)),
        Case(
            "---\nlocale: fr-FR\n---\nAu kiosque, on paie par carte.", "Au kiosque, on paie en espèces.", ("espèces",)
        ),
        Case("---\nlocale: es-ES\n---\nEn el quiosco se paga con tarjeta.", "El quiosco admite tarjeta."),
        Case(
            "---\nlocale: es-ES\n---\nEn el quiosco se paga con tarjeta.",
            "En el quiosco se paga en efectivo.",
            ("efectivo",),
        ),
        Case("You may change your booking once.", "Your booking can be changed, but just once."),
        Case(
            "You may change your booking once.", "Change your booking as often as you like.", ("as often as you like",)
        ),
        Case(
            "Once you have booked, you may change the date once.", "You may change the date once after you have booked."
        ),
        Case(
            "---\nlocale: de-DE\n---\nDie Buchung können Sie einmal ändern.",
            "Die Buchung können Sie ein einziges Mal ändern.",
        ),
        Case(
            "---\nlocale: de-DE\n---\nDie Buchung können Sie einmal ändern.",
            "Die Buchung können Sie beliebig oft ändern.",
            ("beliebig oft",),
        ),
        Case(
            "---\nlocale: fr-FR\n---\nVous pouvez changer la date une fois.",
            "Vous pouvez changer la date autant de fois que vous voulez.",
            ("autant de fois que vous voulez",),
        ),
        Case(
            "---\nlocale: es-ES\n---\nPuede cambiar la fecha una vez.",
            "Puede cambiar la fecha cuantas veces quiera.",
            ("cuantas veces quiera",),
        ),
        Case(_PRIX, "Le magasin est ouvert lundi."),
        Case(_PRIX, "Lundi, le magasin est fermé.", ("fermé",)),
        # A particle before a value is a preposition: it runs from then, and does not run out.
        Case(_VERTRAG, "Der Vertrag läuft ab 1.10. weiter."),
    ),
    about=__doc__ or "",
)
