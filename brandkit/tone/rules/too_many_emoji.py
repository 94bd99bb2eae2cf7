"""too-many-emoji: a text has more emoji than the brand's voice allows.

Why: screen readers say the name of each, and an old phone shows boxes.
Instead: keep those that say something.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import OVER, ToneRule

VOICE = """\
features:
  emoji: {max: 1}
"""

RULE = ToneRule(
    "tone/too-many-emoji",
    (("emoji", OVER),),
    VOICE,
    (
        ProseCase("Tea 🍵 and cake 🍰 for you 🎉", ("🍰",)),
        ProseCase("Tea 🍵 and cake for you."),
    ),
    __doc__ or "",
)
