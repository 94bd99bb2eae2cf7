"""mixed-address: one text says both Sie and du, vous and tu, usted and tú.

Why: readers see at once that it was put together from two texts.
Instead: take one of the two.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import MIXED, ToneRule

RULE = ToneRule(
    "tone/mixed-address",
    (("address", MIXED),),
    "",
    (
        ProseCase("Hier ist Ihr Code. Wir schicken Ihnen mehr, wenn du willst.", ("du",), locale="de-DE"),
        ProseCase("Hier ist Ihr Code. Sie ist da, sagt sie.", locale="de-DE"),
        ProseCase("Guten Tag Herr Lang,\nbring deinen Ausweis mit.", ("deinen",), locale="de-DE"),
        ProseCase("Hallo Ana,\ndein Termin bei Frau Kern ist frei.", locale="de-DE"),
        ProseCase("Voici votre code, tu peux venir.", ("tu",), locale="fr-FR"),
        ProseCase("Sur le ton du matin, vous venez.", locale="fr-FR"),
        ProseCase("Usted puede venir con tu código.", ("tu",), locale="es-ES"),
    ),
    __doc__ or "",
    "warning",
)
