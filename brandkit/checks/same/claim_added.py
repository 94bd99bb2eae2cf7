"""claim-added: a variant claims, promises or states something that the message does not.

Why: what one channel adds, the brand has promised: a guarantee, a superlative, a gift, a last chance, another number.
Instead: leave it out; or say it in the message, so that every channel may.
"""

from collections.abc import Iterator

from brandkit.checks.claims import sort_in_words
from brandkit.checks.meetings import fault_of, meetings_of
from brandkit.checks.overlaps import not_told_elsewhere
from brandkit.checks.wording import author, quoted, variant
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison, Meeting


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each claim, and for each value, that the source does not support.

    A bare number that may be part of something else (a house number, a list's) is let pass.
    """
    added = meetings_of(comparison, ("claim", "added"))
    certain = (meeting for meeting in added if meeting.variant is None or not meeting.variant.inexact)
    for meeting in not_told_elsewhere(certain, comparison):
        yield fault_of(meeting, comparison, _words)


def _words(meeting: Meeting, comparison: Comparison) -> str:
    sort = sort_in_words(meeting)
    if sort:
        return f"{variant(comparison)} adds {sort}: {quoted(meeting.quote)} is not in {author(comparison)}"
    return f"{variant(comparison)} says {quoted(meeting.quote)}, {author(comparison)} says no such thing"


_SALE = """---
locale: en-US
facts: {discount: 20%}
---
Take {{ discount }} off everything in our shop.
"""
_LAMPE = """---
locale: de-DE
facts: {preis: EUR 49.00}
---
Die Lampe kostet {{ preis }}.
"""
_VELO = """---
locale: fr-FR
facts: {prix: EUR 900.00}
---
Le vélo coûte {{ prix }}.
"""
_BROT = """---
locale: de-DE
facts: {preis: EUR 4.20}
---
Das Brot kostet {{ preis }}. Wir bringen es kostenlos.
"""
_SALLE = """---
locale: fr-FR
facts: {prix: EUR 29.00}
---
La salle coûte {{ prix }} par mois. Vous partez sans frais quand vous voulez.
"""
_RUN = """---
locale: en-GB
facts: {fee: GBP 22}
---
Entry to the run is {{ fee }}. Parking is free. Breakfast afterwards costs £9. There is a medal for every finisher.
"""
_LAUF = "---\nlocale: de-DE\n---\nDer Lauf kostet 22 €. Parken ist kostenlos. Das Frühstück danach kostet 9 €."
_COURSE = "---\nlocale: fr-FR\n---\nLa course coûte 22 €. Le parking est gratuit. Le petit-déjeuner coûte 9 €."
_CARRERA = "---\nlocale: es-ES\n---\nLa carrera cuesta 22 €. El aparcamiento es gratis. El desayuno cuesta 9 €."

_TARIFF = """---
locale: en-GB
facts: {ends: 2026-03-31}
---
Your tariff ends on {{ ends }}. The next day we move you to Flexible Home.
"""
_VERTRAG = """---
locale: de-DE
facts: {ende: 2026-03-31}
---
Ihr Tarif endet am {{ ende }}. Am Tag danach gilt Flex.
"""
_OFFRE = """---
locale: fr-FR
date: 2026-02-10
---
L'offre se termine le 28 février.
"""
_CURSO = """---
locale: es-ES
date: 2026-06-01
---
Curso del 6 al 31 de julio, de lunes a viernes de 9 a 15 h. El segundo hermano tiene un 50 % de descuento.
"""

CHECK = Check(
    "same/claim-added",
    "error",
    run,
    cases=(
        # From the day after the last one on it is another thing.
        Case(_TARIFF, "Your tariff ends on 31 March. From 1 April you will be on Flexible Home."),
        Case(_TARIFF, "Your tariff ends on 31 March. From 2 April you will be on Flexible Home.", ("2 April",)),
        Case(_VERTRAG, "Ihr Tarif endet am 31. März. Ab 1. April gilt Flex."),
        Case(_VERTRAG, "Ihr Tarif endet am 31. März. Ab 3. April gilt Flex.", ("3. April",)),
        Case(_SALE, "20% off everything in our shop."),
        Case(_SALE, "Hello! Our shop gives you 20% off all of it."),
        Case(_SALE, "20% off, our lowest prices ever.", ("lowest",)),
        Case(_SALE, "20% off everything. You won't find it cheaper.", ("find it cheaper",)),
        Case(_SALE, "20% off everything, satisfaction guaranteed.", ("guaranteed",)),
        Case(_SALE, "20% off everything. Hurry!", ("Hurry",)),
        Case(_SALE, "20% off everything and a free gift.", ("free gift",)),
        Case(_SALE, "20% off everything, and $10 for your next order.", ("$10",)),
        # One thing that is free makes no other free.
        Case(_RUN, "Run with us for £22! Free parking, breakfast £9. Feel free to bring a gift for the host."),
        Case(_RUN, "The run is £22, breakfast £9. You park for nothing. The cake is sugar-free."),
        Case(_RUN, "The run is £22, breakfast £9. Parking is free, and you get a free T-shirt.", ("free T-shirt",)),
        Case(_RUN, "The run is £22, with free breakfast. Parking is free.", ("free breakfast",)),
        Case(_RUN, "The run is £22, breakfast £9. Delivery is free this week.", ("Delivery is free",)),
        Case(_LAUF, "Lauf 22 €, Frühstück 9 €, kostenlose Parkplätze."),
        Case(
            _LAUF,
            "Lauf 22 €, Frühstück 9 €. Parken ist kostenlos, dazu ein kostenloser Kaffee.",
            ("kostenloser Kaffee",),
        ),
        Case(_COURSE, "La course : 22 €, petit-déjeuner 9 €, stationnement gratuit."),
        Case(_COURSE, "La course : 22 €. Parking gratuit, petit-déjeuner offert.", ("petit-déjeuner offert",)),
        Case(_COURSE, "La course : 22 €. Parking gratuit. Un cadeau vous est offert.", ("cadeau vous est offert",)),
        Case(_CARRERA, "La carrera cuesta 22 €, el desayuno 9 €. Parking gratuito."),
        Case(_CARRERA, "La carrera cuesta 22 €. Aparcamiento gratis y camiseta gratis.", ("camiseta gratis",)),
        Case("Kids eat here at no cost on Monday.", "On Monday kids eat for free."),
        Case("We bring it to your door at no cost.", "Free delivery to your door."),
        Case("Members don't pay shipping.", "Free shipping for members."),
        Case("---\nlocale: de-DE\n---\nWir empfehlen feste Schuhe.", "Am besten feste Schuhe."),
        Case("---\nlocale: de-DE\n---\nDer Eintritt ist frei.", "Kostenloser Eintritt."),
        Case("Call us on weekdays, 8 to 6.", "Call us Monday to Friday, 8 a.m.–6 p.m."),
        Case("Call us on weekdays, 8 to 6.", "Call us Monday to Friday, 8 a.m.–9 p.m.", ("9 p.m.",)),
        Case(_LAMPE, "Die Lampe für 49 €."),
        Case(_LAMPE, "Die Lampe für 49 €, solange der Vorrat reicht.", ("solange der Vorrat reicht",)),
        Case(_LAMPE, "Die Lampe für 49 €. Die Stückzahl ist begrenzt.", ("ist begrenzt",)),
        # A limit in numbers is for the numbers to say.
        Case("---\nlocale: de-DE\n---\nDer Kurs hat 12 Plätze.", "Der Kurs ist auf 12 Plätze begrenzt."),
        Case(_LAMPE, "Die Lampe für 49 €, mit Zufriedenheitsgarantie.", ("Zufriedenheitsgarantie",)),
        Case(_LAMPE, "Die Lampe für 49 €. Kostenloser Versand inklusive.", ("Kostenloser Versand",)),
        Case(_VELO, "Le vélo à 900 €, prix imbattable.", ("imbattable",)),
        Case(_BROT, "Brot für 4,20 €, Lieferung gratis."),
        Case(_BROT, "Brot für 4,20 €, kostenlos gebracht. Dazu ein Gratisgeschenk.", ("Gratisgeschenk",)),
        Case(_SALLE, "29 € par mois, vous partez gratuitement."),
        Case(_SALLE, "29 € par mois, départ sans frais. Livraison gratuite en plus.", ("Livraison gratuite",)),
        # Little time is left, as the deadline says; of wares it would be scarcity.
        Case(_OFFRE, "Plus que quelques jours : l'offre se termine le 28 février."),
        Case(_OFFRE, "Plus que quelques places : l'offre se termine le 28 février.", ("Plus que quelques",)),
        Case(_CURSO, "Curso del 6 al 31 de julio, L-V 9-15 h. El segundo hermano paga la mitad."),
        Case(_CURSO, "Curso del 6 al 31 de julio, de lunes a viernes, con código LV915.", ("LV915",)),
    ),
    about=__doc__ or "",
)
