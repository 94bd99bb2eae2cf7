"""disrespectful: a text puts its reader down.

Why: people remember how they were spoken to for longer than what it was about.
Instead: say what happened and what to do, without saying whose fault it is; thank where thanks are due.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import UNDER, ToneRule

VOICE = """\
dimensions:
  respect: {target: 1, tolerance: 1, min_evidence: 3, from: {thanks: 0.3, apology: 0.3, blame: -0.8, profanity: -2}}
"""

RULE = ToneRule(
    "tone/disrespectful",
    (("respect", UNDER),),
    VOICE,
    (
        ProseCase(
            "You failed to pay. As you should know, it was your mistake. You clearly forgot.", ("You failed to",)
        ),
        ProseCase("Your payment has not come in yet. Thank you for looking into it."),
    ),
    __doc__ or "",
)
