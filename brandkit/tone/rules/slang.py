"""slang: a text has more slang than the brand's voice allows.

Why: who is not of the circle does not understand it, and it ages fast.
Instead: say it in words that everybody has.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import OVER, ToneRule

RULE = ToneRule(
    "tone/slang",
    (("slang", OVER),),
    "",
    (
        ProseCase("Hey guys, no worries, wanna hang tight? Check it out.", ("hang tight",)),
        ProseCase("You do not need to do anything."),
    ),
    __doc__ or "",
)
