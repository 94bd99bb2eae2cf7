"""hard-to-read: a text is harder to read than the brand's voice wants.

Why: long words and long sentences cost readers who are tired, hurried, or new to the language.
Instead: shorten the longest sentences, and say shorter words. Below a hundred words nothing is said: the formulas
mean nothing there.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import OVER, ToneRule

_HARD = (
    "Notwithstanding organizational considerations, the administration subsequently communicated comprehensive"
    " documentation requirements regarding individual applications. "
)
_EASY = "The tea is here. It came by boat. We like it a lot. "

VOICE = """\
features:
  readability: {formula: {en: {name: flesch_kincaid, max: 14}}}
"""

RULE = ToneRule(
    "tone/hard-to-read",
    (("readability", OVER),),
    VOICE,
    (
        ProseCase(_HARD * 9, (_HARD.strip(),)),
        ProseCase(_EASY * 9),
        ProseCase(_HARD * 2),
    ),
    __doc__ or "",
)
