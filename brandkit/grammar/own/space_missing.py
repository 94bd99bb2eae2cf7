"""space-missing: no space stands between two sentences, or after a comma.

Why: two words become one, and some apps make a link of what looks like "today.Save".
Instead: write a space.
"""

import re
from collections.abc import Iterator

from brandkit.model.prose import Prose, Remark
from brandkit.model.prose_check import ProseCase, ProseCheck

ID = "grammar/space-missing"
_SENTENCE = re.compile(r"(?<![\w.@/-])[^\W\d_]*[^\W\d_A-Z]{2}([.!?])(?=[^\W\d_a-z][^\W\d_A-Z]+\b(?![@/.]\w))")
_GLUED = re.compile(r"[.!?,;][^\W\d_]")
"""What both have, and few texts."""
_COMMA = re.compile(r"(?<![\w.@/-])[^\W\d_]{2,}([,;])(?=[^\W\d_]{2,})")


def look(prose: Prose) -> Iterator[Remark]:
    """Yield a remark for each sign that has words right before and after it."""
    for stretch in prose.stretches:
        if not _GLUED.search(prose.text, stretch.start, stretch.end):
            continue
        found = [
            match
            for pattern in (_SENTENCE, _COMMA)
            for match in pattern.finditer(prose.text, stretch.start, stretch.end)
        ]
        for match in sorted(found, key=lambda match: match.start(1)):
            sign = match[1]
            yield Remark(
                ID, "warning", f"there is no space after “{sign}”", *match.span(1), fix=f"{sign} ", is_safe=sign == ","
            )


CHECK = ProseCheck(
    ID,
    "warning",
    look,
    cases=(
        ProseCase("It ends today.Save now,or never.", (".", ",")),
        ProseCase("Nur heute!Alles frei.", ("!",), "de-DE"),
        ProseCase("See acme.example, write to us@acme.example, or ask Node.js users."),
        ProseCase("From 1,000 to 2.500, e.g. the U.S. and the p.m. train."),
        ProseCase("Das gilt für Kund:innen z.B. in Wien.", (), "de-DE"),
    ),
    about=__doc__ or "",
)
