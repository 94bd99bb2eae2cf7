"""thanks-missing: a text thanks less often than the brand's voice wants.

Why: who has paid, waited or reported something has earned it.
Instead: say what you thank for.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import UNDER, ToneRule

VOICE = """\
features:
  thanks: {min: 1}
"""

RULE = ToneRule(
    "tone/thanks-missing",
    (("thanks", UNDER),),
    VOICE,
    (
        ProseCase("Your order has arrived at our store.", ("",)),
        ProseCase("Thank you for your order."),
    ),
    __doc__ or "",
)
