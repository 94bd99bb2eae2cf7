"""pushy: a text pushes its reader.

Why: pressure works once; and where nothing ends it is misleading (Directive 2005/29/EC, annex I no. 7).
Instead: say when it ends, and let people decide.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import OVER, ToneRule

VOICE = """\
features:
  urgency: {max: 2, severity: warning}
"""

RULE = ToneRule(
    "tone/pushy",
    (("urgency", OVER),),
    VOICE,
    (
        ProseCase("Hurry! Act now, last chance.", ("last chance",)),
        ProseCase("The sale ends on May 31. No hurry: don't wait in line."),
        ProseCase("Vite ! Dernière chance, n'attendez plus.", ("n'attendez plus",), locale="fr-FR"),
    ),
    __doc__ or "",
    "warning",
)
