"""shouting: words stand in capitals.

Why: capitals are read as shouting, are slower to read, and some screen readers spell them.
Instead: write them in small letters. Codes, abbreviations and keywords such as STOP are no shouting.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import OVER, ToneRule

RULE = ToneRule(
    "tone/shouting",
    (("capitals", OVER),),
    "",
    (
        ProseCase("LAST CHANCE to save.", ("LAST CHANCE",)),
        ProseCase("Everything is FREE.", ("FREE",)),
        ProseCase("Reply STOP to end. Use SPRING20 with NASA and our HTML API."),
        ProseCase("JETZT NEU im Laden.", ("JETZT NEU",), locale="de-DE"),
    ),
    __doc__ or "",
    "warning",
)
