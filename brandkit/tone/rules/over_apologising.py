"""over-apologising: a text says sorry more often than the brand's voice allows.

Why: one apology is meant, three are a habit.
Instead: say it once, and say what is done about it.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import OVER, ToneRule

VOICE = """\
features:
  apology: {max: 1}
"""

RULE = ToneRule(
    "tone/over-apologising",
    (("apology", OVER),),
    VOICE,
    (
        ProseCase("Sorry! We're sorry. We apologise again.", ("We're sorry",)),
        ProseCase("We're sorry that it is late."),
    ),
    __doc__ or "",
)
