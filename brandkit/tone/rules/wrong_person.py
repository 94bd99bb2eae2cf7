"""wrong-person: a text speaks of us or of the reader in another way than the brand does.

Why: “we” on every line is about the sender; without “you” nobody is spoken to.
Instead: turn the sentence round: “you get” for “we give you”.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import FORBID, REQUIRE, ToneRule

VOICE = """\
features:
  person: {forbid: [we]}
"""

RULE = ToneRule(
    "tone/wrong-person",
    (
        ("person", FORBID),
        ("person", REQUIRE),
    ),
    VOICE,
    (
        ProseCase("We bring tea.", ("We",)),
        ProseCase("You get tea."),
        ProseCase("Wir bringen Tee.", ("Wir",), locale="de-DE"),
    ),
    __doc__ or "",
)
