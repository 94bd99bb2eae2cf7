"""contractions-unwanted: a text contracts what the brand's voice spells out.

Why: in contracts and to readers who learn the language full words are clearer.
Instead: write “we are” and “do not”.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import SHARE_OVER, ToneRule

VOICE = """\
features:
  contractions: {share: [0, 0.2], min_evidence: 4}
"""

RULE = ToneRule(
    "tone/contractions-unwanted",
    (("contractions", SHARE_OVER),),
    VOICE,
    (
        ProseCase("We're here. You don't pay. It's free. We'll call. They're new.", ("We're",)),
        ProseCase("We are here. You do not pay. It is free. We will call."),
    ),
    __doc__ or "",
)
