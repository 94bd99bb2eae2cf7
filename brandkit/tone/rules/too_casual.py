"""too-casual: a text is more casual than the brand's voice.

Why: what is said among friends is taken as carelessness where money or health is concerned.
Instead: say it in full words; the finding lists what counts.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import UNDER, ToneRule

VOICE = """\
dimensions:
  formality: {target: 0, tolerance: 1, from: {slang: -0.4, contractions.used: -0.1, greeting.casual: -0.3}}
"""

RULE = ToneRule(
    "tone/too-casual",
    (("formality", UNDER),),
    VOICE,
    (
        ProseCase(
            "Hey folks, you're gonna love this stuff. It's kinda big, and we've got lots of freebies.", ("folks",)
        ),
        ProseCase("Hello, you will like this. We have many of them."),
    ),
    __doc__ or "",
)
