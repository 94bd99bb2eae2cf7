"""wrong-sign-off: a text takes its leave in another way than the brand does.

Why: the last word stays.
Instead: sign off as the voice has it.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import FORBID, ToneRule

VOICE = """\
features:
  sign_off: {forbid: [formal]}
"""

RULE = ToneRule(
    "tone/wrong-sign-off",
    (("sign_off", FORBID),),
    VOICE,
    (
        ProseCase("Your tea is here.\nYours faithfully,\nThe tea team", ("Yours faithfully",)),
        ProseCase("Your tea is here.\nCheers,\nThe tea team"),
    ),
    __doc__ or "",
)
