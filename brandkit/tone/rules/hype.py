"""hype: a text has more big words than the brand's voice allows.

Why: nobody believes “revolutionary”, and every shop is “world-class”.
Instead: say what it does, in numbers where there are any.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import OVER, ToneRule

VOICE = """\
features:
  hype: {max: 3}
"""

RULE = ToneRule(
    "tone/hype",
    (("hype", OVER),),
    VOICE,
    (
        ProseCase("A game-changing, world-class tea with unbelievable aroma: simply stunning.", ("stunning",)),
        ProseCase("A tea from Assam, picked in May."),
        ProseCase("Ein revolutionärer, einzigartiger, unglaublicher, legendärer Tee.", ("legendärer",), locale="de-DE"),
    ),
    __doc__ or "",
)
