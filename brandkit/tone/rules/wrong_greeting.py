"""wrong-greeting: a text greets in another way than the brand does.

Why: the first word sets the tone of all others.
Instead: greet as the voice has it.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import FORBID, ToneRule

VOICE = """\
features:
  greeting: {forbid: [formal]}
"""

RULE = ToneRule(
    "tone/wrong-greeting",
    (("greeting", FORBID),),
    VOICE,
    (
        ProseCase("Dear Ana,\nyour tea is here.", ("Dear",)),
        ProseCase("Hi Ana,\nyour tea is here."),
        ProseCase("Sehr geehrte Frau Wurm,\nIhr Tee ist da.", ("Sehr geehrte",), locale="de-DE"),
    ),
    __doc__ or "",
)
