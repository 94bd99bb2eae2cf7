"""apology-drift: one variant says sorry and another one, which has room for it, does not.

Why: who gets the one without it thinks that the brand does not care.
Instead: say it in all variants; texts of less than 20 words may leave it to longer ones.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import DRIFT, ToneRule

RULE = ToneRule(
    "tone/apology-drift",
    (("apology", DRIFT),),
    "",
    (
        ProseCase(
            "We are sorry that your order is late.",
            ("We are sorry",),
            beside=(
                "Your order is late since a truck of ours broke down, and it will now come on Friday from nine to ten.",
            ),
        ),
        ProseCase("We are sorry.", beside=("It is late.",)),
    ),
    __doc__ or "",
)
