"""apology-missing: a message that is an apology does not say sorry.

Why: people wait for the word; without it the rest is an excuse.
Instead: say it in the first sentences: “we are sorry”.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import REQUIRE, UNDER, ToneRule

RULE = ToneRule(
    "tone/apology-missing",
    (
        ("apology", UNDER),
        ("apology", REQUIRE),
    ),
    "",
    (
        ProseCase(
            "Your order was late last week, since a truck of ours broke down, and we told you only a day after.",
            ("",),
            situation="apology",
        ),
        ProseCase(
            "We're sorry: your order was late last week, since one of our trucks broke down, and we did not tell you.",
            situation="apology",
        ),
    ),
    __doc__ or "",
)
