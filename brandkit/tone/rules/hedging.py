"""hedging: a text takes back what it says.

Why: readers do not know what holds.
Instead: say what is sure, and say plainly what is not.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import OVER, ToneRule

VOICE = """\
features:
  hedges: {max: 1}
"""

RULE = ToneRule(
    "tone/hedging",
    (("hedges", OVER),),
    VOICE,
    (
        ProseCase("Perhaps it might help. Maybe it is, sort of, what you need.", ("might",)),
        ProseCase("It helps. Perhaps not at once."),
    ),
    __doc__ or "",
)
