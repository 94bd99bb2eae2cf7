"""stiff-words: a text has more formal phrases than the brand's voice allows.

Why: a plain word is read faster, costs less in a text message, and is understood by everybody.
Instead: say the plain words; with `each: true` every one is told by itself, with what to say.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import EACH, OVER, ToneRule

VOICE = """\
features:
  register: {each: true}
"""

RULE = ToneRule(
    "tone/stiff-words",
    (
        ("register", OVER),
        ("register", EACH),
    ),
    VOICE,
    (
        ProseCase(
            "We utilise it in order to help.",
            (
                "utilise",
                "in order to",
            ),
        ),
        ProseCase("We use it to help."),
        ProseCase("Zwecks Abholung bitte klingeln.", ("Zwecks",), locale="de-DE"),
        ProseCase("Afin de vous aider.", ("Afin de",), locale="fr-FR"),
    ),
    __doc__ or "",
)
