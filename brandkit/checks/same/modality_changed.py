"""modality-changed: a variant makes more or less of something than the message: may for will, can for must.

Why: "may be closed" leaves a guest hoping; "you can" frees from a duty; "will" promises what was only possible.
Instead: keep may, will, must and can as the message has them.
"""

from collections.abc import Iterator

from brandkit.checks.meetings import faults_of
from brandkit.checks.wording import author, named, ours, quoted, variant
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison, Meeting


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each phrase that is more or less certain, or binding, than it is."""
    return faults_of(comparison, ("modality",), _words)


def _words(meeting: Meeting, comparison: Comparison) -> str:
    said = f"{variant(comparison)} makes more or less of it with {quoted(meeting.quote)}"
    return f"{said}, {author(comparison)} says {ours(meeting, comparison)}{named(meeting, comparison)}"


_WATER = """---
locale: en-US
facts:
  boil: You must boil tap water
  pool: The pool will be closed
---
{{ boil }}. {{ pool }}.
"""
_HEIZUNG = """---
locale: de-DE
facts: {heizung: Die Heizung wird abgeschaltet}
---
{{ heizung }}.
"""
_FEE = """---
locale: en-GB
facts: {fee: GBP 20.00, id: You must bring an ID}
---
You must pay {{ fee }} at the desk. {{ id }}.
"""
_MAHNUNG = """---
locale: de-DE
facts: {gebuehr: EUR 20.00}
---
Sonst müssen wir {{ gebuehr }} berechnen.
"""

_CAPS = """---
locale: en-GB
facts:
  caps: {value: Swim caps are required, also: [bring a swim cap]}
  id: {value: You must bring photo ID, also: [bring photo ID, photo ID is compulsory]}
---
{{ caps }}. {{ id }}.
"""
_CASQUE = """---
locale: fr-FR
facts: {casque: {value: Le casque est obligatoire, also: [casque obligatoire]}}
---
{{ casque }}.
"""

_HANDLE = "The handle may come off when it is hot."
_GRIFF = "---\nlocale: de-DE\n---\nDer Griff kann sich vom Kocher lösen."
_EAU = "---\nlocale: fr-FR\n---\nL'eau peut être trouble le matin."
_AGUA = "---\nlocale: es-ES\n---\nEl agua podría salir turbia por la mañana."
_HELM = "---\nlocale: de-DE\n---\nWir empfehlen auf dem Weg einen Helm."
_SENTIER = "---\nlocale: fr-FR\n---\nNous recommandons un casque sur le sentier."
_CASCO = "---\nlocale: es-ES\n---\nRecomendamos llevar casco en el sendero."

CHECK = Check(
    "same/modality-changed",
    "error",
    run,
    cases=(
        Case(_WATER, "Boil tap water. The pool will be closed."),
        Case(_FEE, "Please pay £20 at the desk, and bring an ID."),
        Case(_FEE, "You can pay £20 at the desk. Bring an ID.", ("pay £20 at the desk",)),
        Case(_FEE, "You can pay £20 at acme.example. Bring an ID."),
        Case(_FEE, "You have to pay £20 at the desk. You can bring an ID.", ("bring an ID",)),
        Case(_MAHNUNG, "Sonst berechnen wir 20 €."),
        Case(_MAHNUNG, "Sonst können wir 20 € berechnen.", ("20 € berechnen",)),
        Case(_WATER, "You have to boil your tap water. The pool is closed."),
        Case(_WATER, "You might boil tap water. The pool will be closed.", ("boil tap water",)),
        Case(_WATER, "You must boil tap water. The pool may be closed.", ("pool may be closed",)),
        Case(_CAPS, "Swim caps required; photo ID is compulsory."),
        Case(_CAPS, "Swim caps recommended; photo ID is compulsory.", ("Swim caps",)),
        Case(_CAPS, "Bring a swim cap. You may bring photo ID.", ("bring photo ID",)),
        Case(_CASQUE, "Casque obligatoire."),
        Case(_CASQUE, "Casque conseillé.", ("Casque",)),
        # Advice is no duty.
        Case(
            "Helmets are required on the trail.",
            "Helmets are recommended on the trail.",
            ("Helmets are recommended on the trail.",),
        ),
        Case("We recommend a helmet on the trail.", "On the trail a helmet is advisable."),
        Case("We recommend a helmet on the trail.", "You should wear a helmet on the trail."),
        Case("We recommend a helmet on the trail. Children must wear one.", "Children must wear a helmet."),
        Case(
            "We recommend a helmet on the trail.",
            "A helmet is required on the trail.",
            ("A helmet is required on the trail.",),
        ),
        Case(_HELM, "Auf dem Weg sollten Sie einen Helm tragen."),
        Case(_HELM, "Auf dem Weg ist ein Helm Pflicht.", ("Auf dem Weg ist ein Helm Pflicht.",)),
        Case(_SENTIER, "Un casque est conseillé sur le sentier."),
        Case(_SENTIER, "Le casque est obligatoire sur le sentier.", ("Le casque est obligatoire sur le sentier.",)),
        Case(_CASCO, "Se recomienda casco en el sendero."),
        Case(_CASCO, "El casco es obligatorio en el sendero.", ("El casco es obligatorio en el sendero.",)),
        # What may be is not what will be, declared or not.
        Case(_HANDLE, "The handle can come off when it is hot."),
        Case(_HANDLE, "When hot, the handle might come off."),
        Case(_HANDLE, "The handle will come off when it is hot.", ("handle will come off when it is hot",)),
        Case("The shop will be closed on market days.", "On market days the shop is closed."),
        Case(
            "The shop will be closed on market days.",
            "The shop may be closed on market days.",
            ("shop may be closed on market days",),
        ),
        Case("You can pay your parking fee online.", "Your parking fee can be paid online."),
        Case("The lift may be slow. The lift will be repaired.", "The lift will be repaired."),
        Case(_GRIFF, "Der Griff könnte sich vom Kocher lösen."),
        Case(_GRIFF, "Der Griff wird sich vom Kocher lösen.", ("Griff wird sich vom Kocher lösen",)),
        Case(_EAU, "L'eau pourra être trouble le matin."),
        Case(_EAU, "L'eau sera trouble le matin.", ("eau sera trouble le matin",)),
        Case(_AGUA, "Puede que el agua salga turbia por la mañana."),
        Case(_AGUA, "El agua va a salir turbia por la mañana.", ("agua va a salir turbia por la mañana",)),
        Case(_HEIZUNG, "Die Heizung wird am Montag abgeschaltet."),
        Case(_HEIZUNG, "Die Heizung wird vielleicht abgeschaltet.", ("Heizung wird vielleicht abgeschaltet",)),
    ),
    about=__doc__ or "",
)
