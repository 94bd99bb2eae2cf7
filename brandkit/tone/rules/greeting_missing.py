"""greeting-missing: a text does not greet, and the brand's voice wants it to.

Why: a letter that begins with its matter sounds like an order.
Instead: begin with a greeting; texts below `min_words` need none.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import REQUIRE, UNDER, ToneRule

VOICE = """\
features:
  greeting: {require: [casual, neutral], min_words: 5}
"""

RULE = ToneRule(
    "tone/greeting-missing",
    (
        ("greeting", REQUIRE),
        ("greeting", UNDER),
    ),
    VOICE,
    (
        ProseCase("Your tea is here and waits in the store.", ("",)),
        ProseCase("Hello Ana,\nyour tea is here."),
        ProseCase("Tea."),
    ),
    __doc__ or "",
)
