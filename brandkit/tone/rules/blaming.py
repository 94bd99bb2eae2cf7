"""blaming: a text makes it the reader's fault.

Why: whoever is blamed defends themselves instead of doing what is needed.
Instead: say what has happened and what to do: “your payment has not come in”.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import OVER, ToneRule

RULE = ToneRule(
    "tone/blaming",
    (("blame", OVER),),
    "",
    (
        ProseCase("You failed to pay on time.", ("You failed to",)),
        ProseCase("Your payment has not come in. It's not your fault."),
        ProseCase("Vous avez oublié de payer.", ("Vous avez oublié de",), locale="fr-FR"),
    ),
    __doc__ or "",
)
