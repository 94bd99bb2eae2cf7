"""too-formal: a text is stiffer than the brand's voice.

Why: people read it as a letter from an office, and put it off.
Instead: say the plain words, take contractions, say who does what; the finding lists what counts.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import OVER, ToneRule

VOICE = """\
dimensions:
  formality: {target: 0, tolerance: 1, from: {register: 0.4, contractions.missed: 0.1, contractions.used: -0.1}}
"""

RULE = ToneRule(
    "tone/too-formal",
    (("formality", OVER),),
    VOICE,
    (
        ProseCase(
            "Please be advised that, prior to delivery, we require additional proof. We endeavour to assist.",
            ("Please be advised that",),
        ),
        ProseCase("We will ask you for more before delivery. We'll help if it is late."),
        ProseCase(
            "Wir erlauben uns, Ihnen bezüglich der Lieferung zwecks Abstimmung zeitnah zu schreiben.",
            ("Wir erlauben uns",),
            locale="de-DE",
        ),
    ),
    __doc__ or "",
)
