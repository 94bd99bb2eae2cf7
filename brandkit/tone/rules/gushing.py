"""gushing: a text has more warm and loud words than the brand's voice allows.

Why: “we're so excited” is about us; readers want to know what is in it for them.
Instead: say the news.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import OVER, ToneRule

VOICE = """\
features:
  boosters: {max: 1}
"""

RULE = ToneRule(
    "tone/gushing",
    (("boosters", OVER),),
    VOICE,
    (
        ProseCase("We're thrilled and can't wait.", ("can't wait",)),
        ProseCase("It's here, and we're happy to show you."),
    ),
    __doc__ or "",
)
