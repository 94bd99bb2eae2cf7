"""address-drift: one variant says Sie and another one du.

Why: the reader is the same person on every channel.
Instead: take one of the two in all variants.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import DRIFT, ToneRule

RULE = ToneRule(
    "tone/address-drift",
    (("address", DRIFT),),
    "",
    (
        ProseCase(
            "Hier ist dein Code.",
            ("dein",),
            locale="de-DE",
            beside=(
                "Hier ist Ihr Code.",
                "Das ist Ihr Code für heute.",
            ),
        ),
        ProseCase("Hier ist Ihr Code.", locale="de-DE", beside=("Das ist Ihr Code.",)),
        ProseCase("Voici ton code.", ("ton",), locale="fr-FR", beside=("Voici votre code.",)),
    ),
    __doc__ or "",
    "warning",
)
