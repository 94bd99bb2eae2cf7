"""unknown-situation: a message is for a situation that the brand's voice does not know.

Why: what the voice says of situations does not hold for it, and nobody notices.
Instead: write one that styles/voice.yaml has under `situations`, or add it there.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import OVER, ToneRule

RULE = ToneRule(
    "tone/unknown-situation",
    (("situation", OVER),),
    "",
    (
        ProseCase("We are sorry.", ("",), situation="apolgy"),
        ProseCase("We are sorry.", situation="apology"),
    ),
    __doc__ or "",
    "warning",
)
