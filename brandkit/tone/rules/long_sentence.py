"""long-sentence: a sentence has more words than the brand's voice allows.

Why: what is read on a phone, between two other things, has to be understood at once.
Instead: make two of it.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import OVER, ToneRule

VOICE = """\
features:
  sentence_words: {max: 14}
"""

RULE = ToneRule(
    "tone/long-sentence",
    (("sentence_words", OVER),),
    VOICE,
    (
        ProseCase(
            "The tea that came in from Assam on the first boat of the year is here.",
            ("The tea that came in from Assam on the first boat of the year is here.",),
        ),
        ProseCase("The tea is here. It came in from Assam on the first boat."),
    ),
    __doc__ or "",
)
