"""too-flat: a text has less warmth than the brand's voice.

Why: a voice that is known for its warmth sounds annoyed without it.
Instead: say what is good about it, or thank the reader.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import UNDER, ToneRule

VOICE = """\
dimensions:
  enthusiasm: {target: 1, tolerance: 1, min_evidence: 3, from: {exclamations: 0.3, boosters: 0.4, hedges: -0.3}}
"""

RULE = ToneRule(
    "tone/too-flat",
    (("enthusiasm", UNDER),),
    VOICE,
    (
        ProseCase("Perhaps the tea is somewhat better. It seems we might, more or less, sell it.", ("Perhaps",)),
        ProseCase("We love the new tea, and you'll love it too! Perhaps it might even be our best."),
    ),
    __doc__ or "",
)
