"""contractions-missing: a text spells out what the brand's voice contracts.

Why: “we are” and “do not” sound like a form where everything else sounds like a person.
Instead: write “we're” and “don't”; the fix does. Fewer chances than the voice asks for tell nothing.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import EACH, SHARE_UNDER, ToneRule

VOICE = """\
features:
  contractions: {share: [0.6, 1], min_evidence: 4}
"""

RULE = ToneRule(
    "tone/contractions-missing",
    (
        ("contractions", SHARE_UNDER),
        ("contractions", EACH),
    ),
    VOICE,
    (
        ProseCase(
            "We are here. You do not pay. It is free. We will call. They are new. That is all we do not do.",
            ("We are",),
        ),
        ProseCase("We're here. You don't pay. It's free. We'll call. They're new. That's it."),
        ProseCase("We are here. You do not pay."),
    ),
    __doc__ or "",
)
