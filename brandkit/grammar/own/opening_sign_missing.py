"""opening-sign-missing: a Spanish question or exclamation has no sign at its beginning.

Why: Spanish opens with ¿ and ¡ what it closes with ? and !; without it a reader hears the question too late.
Instead: write the opening sign.
"""

import re
from collections.abc import Iterator

from brandkit.model.prose import Prose, Remark
from brandkit.model.prose_check import ProseCase, ProseCheck

ID = "grammar/opening-sign-missing"
_SENTENCE = re.compile(r"[^.?!…\n]+[.?!…]*")
_OPENING = {"?": "¿", "!": "¡"}


def look(prose: Prose) -> Iterator[Remark]:
    """Yield a remark for each sentence that only closes; either opening sign will do where both close."""
    if not prose.locale.startswith("es"):
        return
    for stretch in prose.stretches:
        for found in _SENTENCE.finditer(prose.text, stretch.start, stretch.end):
            sign = found[0][-1]
            if (
                sign in _OPENING
                and any(map(str.isalpha, found[0]))
                and not any(opening in found[0] for opening in "¿¡")
            ):
                words = f"“{_OPENING[sign]}” is missing before this"
                start = found.end() - len(found[0].lstrip())
                yield Remark(ID, "suggestion", words, start, found.end())


CHECK = ProseCheck(
    ID,
    "suggestion",
    look,
    cases=(
        ProseCase("Vuelves mañana?", ("Vuelves mañana?",), "es-ES"),
        ProseCase("Hola. Qué ganas!", ("Qué ganas!",), "es-ES"),
        ProseCase("¿Vuelves? ¡Qué ganas! Y tú, ¿vienes?", (), "es-ES"),
        ProseCase("Coming back?"),
    ),
    about=__doc__ or "",
)
