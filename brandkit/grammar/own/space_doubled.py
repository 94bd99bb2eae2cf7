"""space-doubled: two spaces or more stand between words.

Why: they show as a hole in the line, and every one counts in a text message.
Instead: leave one.
"""

import re
from collections.abc import Iterator

from brandkit.model.prose import Prose, Remark
from brandkit.model.prose_check import ProseCase, ProseCheck

ID = "grammar/space-doubled"
_SPACES = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)")


def look(prose: Prose) -> Iterator[Remark]:
    """Yield a remark for each hole in a stretch; several in one are columns, which somebody meant."""
    for stretch in prose.stretches:
        found = list(_SPACES.finditer(prose.text, stretch.start, stretch.end))
        if len(found) == 1 or all(len(each[0]) == 2 for each in found):
            for each in found:
                yield Remark(ID, "suggestion", "there are too many spaces", *each.span(), fix=" ", is_safe=True)


CHECK = ProseCheck(
    ID,
    "suggestion",
    look,
    cases=(
        ProseCase("Save 20%  today.", ("  ",)),
        ProseCase("One.  Two.   Three.  Four."),
        ProseCase("Nur heute:  alles frei.", ("  ",), "de-DE"),
        ProseCase("One space each.\n  And a line that is set in."),
    ),
    about=__doc__ or "",
)
