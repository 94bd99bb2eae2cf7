"""overpromising: a text promises more firmly than the brand's voice allows.

Why: a guarantee is a contract where the reader is a consumer.
Instead: say what you do and by when.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import FORBID, OVER, ToneRule

VOICE = """\
features:
  promise: {forbid: [strong]}
"""

RULE = ToneRule(
    "tone/overpromising",
    (
        ("promise", FORBID),
        ("promise", OVER),
    ),
    VOICE,
    (
        ProseCase("We guarantee delivery on Friday.", ("We guarantee",)),
        ProseCase("We aim to deliver on Friday. We can't guarantee it."),
        ProseCase("Wir garantieren die Lieferung.", ("Wir garantieren",), locale="de-DE"),
    ),
    __doc__ or "",
)
