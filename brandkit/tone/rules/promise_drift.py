"""promise-drift: one variant promises firmly what another one only hopes for.

Why: a reader will hold the brand to the firmer one.
Instead: say in all variants what you can keep.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import DRIFT, ToneRule

RULE = ToneRule(
    "tone/promise-drift",
    (("promise", DRIFT),),
    "",
    (
        ProseCase("We guarantee delivery by Friday.", ("We guarantee",), beside=("We aim to deliver by Friday.",)),
        ProseCase("We aim to deliver by Friday.", beside=("We hope to deliver on Friday.",)),
        ProseCase("We guarantee delivery by Friday.", beside=("We hope to see you in the store.",)),
        ProseCase(
            "Wir garantieren die Lieferung bis Freitag.",
            ("Wir garantieren",),
            locale="de-DE",
            beside=("Wir bemühen uns um Lieferung bis Freitag.",),
        ),
    ),
    __doc__ or "",
    "warning",
)
