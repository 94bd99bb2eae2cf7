"""wrong-address: the reader is addressed in another way than the brand does.

Why: a reader who is Sie in every other letter wonders who is writing.
Instead: say Sie or du (vous or tu, usted or tú) as the voice has it.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import FORBID, REQUIRE, ToneRule

VOICE = """\
features:
  address: {forbid: [informal]}
"""

RULE = ToneRule(
    "tone/wrong-address",
    (
        ("address", FORBID),
        ("address", REQUIRE),
    ),
    VOICE,
    (
        ProseCase("Das ist dein Tarif.", ("dein",), locale="de-DE"),
        ProseCase("Das ist Ihr Tarif.", locale="de-DE"),
        ProseCase("C'est ton billet.", ("ton",), locale="fr-FR"),
        ProseCase("Tu entrada está lista.", ("Tu",), locale="es-ES"),
    ),
    __doc__ or "",
)
