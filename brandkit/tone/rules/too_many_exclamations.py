"""too-many-exclamations: a text has more exclamation marks than the brand's voice allows.

Why: each one takes from the others; and filters for junk count them.
Instead: keep the one that matters.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import OVER, ToneRule

RULE = ToneRule(
    "tone/too-many-exclamations",
    (("exclamations", OVER),),
    "",
    (
        ProseCase("Sale! New tea! Come in! Bring friends!", ("!",)),
        ProseCase("Sale! New tea, and cake."),
        ProseCase("Une panne ! Encore ! Vite ! Bon !", ("!",), locale="fr-FR"),
        ProseCase("We are down!", ("!",), situation="outage"),
    ),
    __doc__ or "",
)
