"""negated: a variant denies what the message says, or says what it denies.

Why: "will not renew" for "will renew" is the contrary, in nearly the same words.
Instead: use the fact's own words, or one of its accepted wordings (`also`).
"""

from collections.abc import Iterator

from brandkit.checks.meetings import fault_of, meetings_of
from brandkit.checks.overlaps import once
from brandkit.checks.wording import author, named, ours, quoted, variant
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison, Meeting


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each phrase that is said with another polarity."""
    return (fault_of(each, comparison, _words) for each in once(meetings_of(comparison, ("negated",))))


def _words(meeting: Meeting, comparison: Comparison) -> str:
    said = f"{variant(comparison)} says the contrary, {quoted(meeting.quote)}"
    return f"{said}, where {author(comparison)} says {ours(meeting, comparison)}{named(meeting, comparison)}"


_PLAN = """---
locale: en-US
facts:
  renewal: {value: Your plan renews automatically, also: [auto-renews]}
  cards: {value: Gift cards are excluded, also: [excludes gift cards]}
---
{{ renewal }}. {{ cards }}.
"""
_RECALL = """---
locale: en-US
facts: {refund: USD 35.00}
---
Nobody was hurt. We refund {{ refund }} without a receipt.
"""
_TIERE = """---
locale: de-DE
facts: {hunde: Hunde sind erlaubt}
---
{{ hunde }}.
"""
_HEIZUNG = "---\nlocale: de-DE\n---\nAm Montag wird in Ihrem Haus von 8 bis 12 Uhr die Heizung abgestellt."
_CHAUFFAGE = "---\nlocale: fr-FR\n---\nLe chauffage sera coupé dans votre immeuble lundi de 8 h à 12 h."
_AGUA = "---\nlocale: es-ES\n---\nEl lunes se cortará el agua caliente en su edificio de 8 a 12 h."
_GAZ = """---
locale: fr-FR
facts: {ou: {value: avenue des Tilleuls, kind: phrase}}
---
Le gaz sera coupé {{ ou }}.
"""
_ROAD = """---
locale: en-GB
facts: {where: {value: the lower end of Mill Lane, kind: phrase}}
---
The road is closed at {{ where }}.
"""
_ALLEE = """---
locale: de-DE
facts: {wo: {value: untere Lindenallee, kind: phrase}}
---
Die {{ wo }} ist gesperrt.
"""
_CALLE = """---
locale: es-ES
facts: {donde: {value: calle de los Olmos, kind: phrase}}
---
Se corta el agua en la {{ donde }}.
"""
_FLATS = """---
locale: en-GB
facts: {where: {value: flats 1 to 9, kind: phrase}}
---
On Monday the water will be off in {{ where }}.
"""
_LIFTS = """---
locale: en-GB
facts: {where: {value: flats 1 to 9, kind: phrase}}
---
There are new lifts in {{ where }}.
"""
_HAUS = """---
locale: de-DE
facts: {wo: {value: Haus A und B, kind: phrase}}
---
Am Montag wird das Wasser in {{ wo }} abgestellt.
"""
_IMMEUBLE = """---
locale: fr-FR
facts: {ou: {value: immeuble C, kind: phrase}}
---
Lundi, l'eau sera coupée dans l'{{ ou }}.
"""
_EDIFICIO = """---
locale: es-ES
facts: {donde: {value: edificio B, kind: phrase}}
---
El lunes se cortará el agua en el {{ donde }}.
"""
_KLASSE = "---\nlocale: de-DE\n---\nSie können bis mittags gegen volle Erstattung stornieren."
_CLASSE = "---\nlocale: fr-FR\n---\nVous pouvez annuler jusqu'à midi avec remboursement."
_CLASE = "---\nlocale: es-ES\n---\nPuede cancelar hasta el mediodía con reembolso."
_TARIF = """---
locale: de-DE
---
Sie müssen nichts tun.
"""
_COACH = """---
locale: en-GB
facts: {old: 08:15, new: 08:50}
---
Your coach to Hull does not leave at {{ old }} but at {{ new }}.
"""

_KURSE = """---
locale: de-DE
---
Die Sauna ist inbegriffen. Kurse kosten nichts, Getränke sind nicht im Preis enthalten.
"""
_BILLET = """---
locale: fr-FR
facts: {place: Votre billet reste valable}
---
{{ place }}.
"""
_ANDEN = """---
locale: es-ES
facts: {antes: "17:10", ahora: "17:35"}
---
El tren sale a las {{ ahora }} en lugar de a las {{ antes }}.
"""

CHECK = Check(
    "same/negated",
    "error",
    run,
    cases=(
        Case("Walk-ins are welcome.", "Walk-ins welcome!"),
        Case("Walk-ins are welcome.", "No walk-ins.", ("No walk-ins.",)),
        Case("Your water will be off on Monday.", "No water on Monday."),
        Case("You can cancel until noon for a full refund.", "You get a refund if you cancel by noon."),
        Case("You can cancel until noon for a full refund.", "No refunds.", ("No refunds.",)),
        Case("We cancel all trains on Monday.", "No trains."),
        Case(_KLASSE, "Keine Erstattung.", ("Keine Erstattung.",)),
        Case(_CLASSE, "Pas de remboursement.", ("Pas de remboursement.",)),
        Case(_CLASE, "Sin reembolso.", ("Sin reembolso.",)),
        Case("Do not return it to the store.", "Don't take it back to the store."),
        Case("Do not return it to the store.", "Take it back to the store.", ("Take it back to the store.",)),
        Case(
            "If you do nothing, your files stay readable, but you cannot add new ones.",
            "Do nothing and your files stay readable, but you can't add new ones.",
        ),
        Case(_PLAN, "Your plan auto-renews. Not valid on gift cards."),
        Case(_PLAN, "Your plan will renew automatically; gift cards are excluded."),
        Case(
            _PLAN,
            "Your plan does not renew automatically. Excludes gift cards.",
            ("plan does not renew automatically",),
        ),
        Case(_PLAN, "Your plan renews automatically. Gift cards are not excluded.", ("Gift cards are not excluded",)),
        Case("We cannot take a child without a signed form.", "Without a signed form we can't take your child."),
        Case(
            "Dogs are allowed inside and bikes are allowed inside.",
            "Dogs are not allowed inside and bikes are not allowed inside.",
            ("Dogs are not allowed inside and bikes are not allowed inside.",),
        ),
        Case(
            "Postage comes later and is not part of your pledge.",
            "Postage is not part of your pledge; it comes later.",
        ),
        Case("Interns are not covered by the policy.", "Interns are not covered."),
        Case("Interns are not covered by the policy.", "Interns are covered too.", ("Interns are covered too.",)),
        Case("The shop is not open on Monday.", "The shop is open."),
        # What need not be done, or must not, is asked for.
        Case("You don't need to change your password.", "There is no need to change your password."),
        Case(
            "You don't need to change your password.",
            "Please change your password tonight, before you log in again.",
            ("Please change your password tonight, before you log in again.",),
        ),
        Case("You don't need to bring skates.", "Please bring gloves and a helmet for the ice."),
        Case("You don't need to bring skates.", "Please bring gloves and, if you like, your skates."),
        Case("You don't need to change it now. Change your plan at any time.", "Change your plan at any time."),
        Case(
            "---\nlocale: de-DE\n---\nSie müssen Ihr Passwort nicht ändern.",
            "Bitte ändern Sie Ihr Passwort noch heute, am besten gleich.",
            ("Bitte ändern Sie Ihr Passwort noch heute, am besten gleich.",),
        ),
        Case(
            "---\nlocale: fr-FR\n---\nVous n'avez pas besoin de changer votre mot de passe.",
            "Veuillez changer votre mot de passe dès ce soir.",
            ("Veuillez changer votre mot de passe dès ce soir.",),
        ),
        Case("You don't need to sign for it.", "You need to sign for it.", ("You need to sign for it.",)),
        Case(_RECALL, "Nobody was hurt. We refund $35, without a receipt."),
        Case(_RECALL, "Somebody was hurt. We refund $35, without a receipt.", ("Somebody was hurt.",)),
        Case(_RECALL, "Nobody was hurt. We refund $35, with a receipt.", ("We refund $35, with a receipt.",)),
        Case("There is no gas in Kiln Lane today.", "Today the gas in Kiln Lane is cut off."),
        Case(
            "There is no gas in Kiln Lane today.",
            "Today there is gas in Kiln Lane.",
            ("Today there is gas in Kiln Lane.",),
        ),
        Case("If you can't make it, please tell us today.", "Please tell us today if you can't make it."),
        Case(
            "If you can't make it, please tell us today.",
            "If you can make it, please tell us today.",
            ("If you can make it, please tell us today.",),
        ),
        Case("Unless you cancel your stay, we charge you.", "If you don't cancel your stay, we charge you."),
        Case("You must wait 15 minutes.", "Then wait for 15 minutes."),
        Case("You must wait 15 minutes.", "You must not wait 15 minutes.", ("You must not wait 15 minutes.",)),
        Case(_COACH, "Your coach to Hull leaves at 8:50 instead of 8:15."),
        Case(
            _COACH,
            "Your coach to Hull leaves at 8:15 and 8:50.",
            ("8:15",),
        ),
        Case(_TARIF, "Sie brauchen nichts zu tun."),
        Case(_TARIF, "Sie müssen etwas tun.", ("Sie müssen etwas tun.",)),
        Case(_TIERE, "Bei uns sind Hunde erlaubt."),
        Case(_TIERE, "Hunde sind nicht erlaubt.", ("Hunde sind nicht erlaubt",)),
        # What is off is not there.
        Case("The heating will be off on Monday.", "You won't have heating on Monday."),
        Case("The heating will be off on Monday.", "There will be no heating on Monday."),
        Case("There will be no heating on Monday.", "The heating will be off on Monday."),
        Case(
            "The heating will be off on Monday.",
            "The heating will not be off on Monday.",
            ("The heating will not be off on Monday.",),
        ),
        Case(_HEIZUNG, "Am Montag haben Sie in Ihrem Haus von 8 bis 12 Uhr keine Heizung."),
        Case(
            _HEIZUNG,
            "Am Montag wird in Ihrem Haus von 8 bis 12 Uhr die Heizung nicht abgestellt.",
            ("Am Montag wird in Ihrem Haus von 8 bis 12 Uhr die Heizung nicht abgestellt.",),
        ),
        Case(_CHAUFFAGE, "Vous n'aurez pas de chauffage dans votre immeuble lundi de 8 h à 12 h."),
        Case(
            _CHAUFFAGE,
            "Le chauffage ne sera pas coupé dans votre immeuble lundi de 8 h à 12 h.",
            ("Le chauffage ne sera pas coupé dans votre immeuble lundi de 8 h à 12 h.",),
        ),
        Case(_AGUA, "El lunes no tendrá agua caliente en su edificio de 8 a 12 h."),
        Case(
            _AGUA,
            "El lunes no se cortará el agua caliente en su edificio de 8 a 12 h.",
            ("El lunes no se cortará el agua caliente en su edificio de 8 a 12 h.",),
        ),
        # A street is where something is not; it is denied right behind the negation only.
        Case(_GAZ, "Pas de gaz avenue des Tilleuls."),
        Case(_ROAD, "The road is closed, so there is no traffic at the lower end of Mill Lane."),
        Case(
            _ROAD,
            "The road is closed, but not at the lower end of Mill Lane.",
            ("not at the lower end of Mill Lane",),
        ),
        Case(_ALLEE, "Gesperrt: Keine Durchfahrt durch die untere Lindenallee."),
        Case(_CALLE, "No habrá agua en la calle de los Olmos."),
        # So is any place of which the message says that something is off there.
        Case(_FLATS, "There will be no water in flats 1 to 9 on Monday."),
        Case(_FLATS, "The water will be off on Monday, but not in flats 1 to 9.", ("not in flats 1 to 9",)),
        Case(_LIFTS, "There are no lifts in flats 1 to 9.", ("no lifts in flats 1 to 9",)),
        Case(_HAUS, "Am Montag gibt es kein Wasser in Haus A und B."),
        Case(_IMMEUBLE, "Pas d'eau lundi dans l'immeuble C."),
        Case(_EDIFICIO, "El lunes no habrá agua en el edificio B."),
        # Nobody is asked to do what somebody else tried.
        Case("Someone tried to pay $318 in a shop.", "You don't have to pay for what you didn't buy."),
        Case(
            "Please pay $318 in the shop.",
            "Please do not pay $318 in the shop.",
            ("Please do not pay $318 in the shop.",),
        ),
        # Two clauses of the source say it, though one of them denies something else.
        Case(_KURSE, "Die Sauna ist inbegriffen, und die Kurse sind kostenlos."),
        Case("---\nlocale: de-DE\n---\nVon 8 bis 15 Uhr bleibt die Heizung aus.", "8-15 Uhr keine Heizung."),
        Case(_BILLET, "Votre billet est toujours valable."),
        Case(_BILLET, "Votre billet n'est plus valable.", ("billet n'est plus valable",)),
        Case(
            "---\nlocale: es-ES\n---\nLa calle Nueva no se verá afectada.",
            "La calle Nueva también está afectada.",
            ("La calle Nueva también está afectada.",),
        ),
        Case("---\nlocale: es-ES\n---\nLa calle Nueva no se verá afectada.", "La calle Nueva no está afectada."),
        Case(_ANDEN, "El tren sale a las 17:35 h, y no a las 17:10 h."),
        Case(_ANDEN, "El tren no sale a las 17:35 h.", ("El tren no sale a las 17:35 h.",)),
    ),
    about=__doc__ or "",
)
