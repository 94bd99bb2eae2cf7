"""too-excited: a text is louder than the brand's voice.

Why: who is always excited is not believed when something is exciting.
Instead: keep one of the exclamation marks, emoji and big words, and let facts say the rest.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import OVER, ToneRule

VOICE = """\
dimensions:
  enthusiasm: {target: 0, tolerance: 1.5, from: {exclamations: 0.3, emoji: 0.2, boosters: 0.3, hype: 0.4}}
"""

RULE = ToneRule(
    "tone/too-excited",
    (("enthusiasm", OVER),),
    VOICE,
    (
        ProseCase("Wow! We're thrilled! You'll love our amazing, incredible new tea! 🎉🎉", ("Wow",)),
        ProseCase("Our new tea is here. We hope you'll like it!"),
    ),
    __doc__ or "",
)
