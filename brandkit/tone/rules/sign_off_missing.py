"""sign-off-missing: a text does not sign off, and the brand's voice wants it to.

Why: a letter that just stops looks cut off.
Instead: end with a line such as “Best wishes”; texts below `min_words` need none.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import REQUIRE, UNDER, ToneRule

VOICE = """\
features:
  sign_off: {require: [casual, neutral, formal], min_words: 5}
"""

RULE = ToneRule(
    "tone/sign-off-missing",
    (
        ("sign_off", REQUIRE),
        ("sign_off", UNDER),
    ),
    VOICE,
    (
        ProseCase("Your tea is here and waits in the store.", ("",)),
        ProseCase("Your tea is here.\nBest wishes,\nThe tea team"),
    ),
    __doc__ or "",
)
