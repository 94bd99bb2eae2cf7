"""profanity: a text swears.

Why: some readers never come back.
Instead: leave it out.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import OVER, ToneRule

RULE = ToneRule(
    "tone/profanity",
    (("profanity", OVER),),
    "",
    (
        ProseCase("Damn good tea.", ("Damn",)),
        ProseCase("Very good tea, and a damson cake."),
    ),
    __doc__ or "",
    "warning",
)
