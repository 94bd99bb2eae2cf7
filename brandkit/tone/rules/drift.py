"""drift: variants of one message are farther apart in tone than the brand's voice allows.

Why: who gets the mail and the text message thinks that two brands sent them.
Instead: bring the one that is off nearer to the others; the finding quotes both.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import DRIFT, ToneRule

VOICE = """\
dimensions:
  formality: {target: 0, tolerance: 2, from: {register: 0.5, slang: -0.5}}
drift: {max_gap: {formality: 2}}
"""

RULE = ToneRule(
    "tone/drift",
    (("gap", DRIFT),),
    VOICE,
    (
        ProseCase(
            "Please be advised that, prior to delivery, additional assistance is required.",
            ("Please be advised that",),
            beside=("Hey folks, wanna know what stuff we need? Lemme tell ya.",),
        ),
        ProseCase("We need your help.", beside=("We need you to help us.",)),
    ),
    __doc__ or "",
)
