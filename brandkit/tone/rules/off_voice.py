"""off-voice: a text has more, or less, of something that the brand itself counts than its voice wants.

Why: the brand has decided how much of it is right.
Instead: change the words that the finding lists, or the voice.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import ToneRule

VOICE = """\
features:
  thanks: {max: 1}
"""

RULE = ToneRule(
    "tone/off-voice",
    (("", ""),),
    VOICE,
    (
        ProseCase("You must have two of these, and thanks, thanks, thanks.", ("thanks",)),
        ProseCase("Thanks for coming."),
    ),
    __doc__ or "",
)
