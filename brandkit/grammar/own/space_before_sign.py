"""space-before-sign: a space stands before a comma, a full stop or another sign that closes.

Why: the sign may begin the next line, and it looks like a slip of the hand.
Instead: write the sign right after the word. French has a no-break space before ; : ! ? and »; there it is right.
"""

import re
from collections.abc import Iterator

from brandkit.model.prose import Prose, Remark
from brandkit.model.prose_check import ProseCase, ProseCheck

ID = "grammar/space-before-sign"
_SPACE = re.compile(r"(?<=[^\W_])[ \u00a0\u202f]+([,;:!?.)\]])(?=\s|$)")
_FRENCH = re.compile(r"(?<=[^\W_])[ \u00a0\u202f]+([,.)\]])(?=\s|$)")
_ADDRESS = re.compile(r"[\w-]+\.[\w./-]+$")
_MOST_OF_ADDRESS = 60
"""Characters of its end that tell that it is one."""


def look(prose: Prose) -> Iterator[Remark]:
    """Yield a remark for each space before a sign that closes.

    Not after an address or a value, which are kept apart from the sign: it would become a part of a link.
    """
    kept_apart = {mask.end for mask in prose.masks}
    pattern = _FRENCH if prose.locale.startswith("fr") else _SPACE
    for stretch in prose.stretches:
        for found in pattern.finditer(prose.text, stretch.start, stretch.end):
            is_apart = found.start() in kept_apart or _ends_in_address(prose.text, stretch.start, found.start())
            if not is_apart:
                words = f"there is a space before “{found[1]}”"
                yield Remark(ID, "warning", words, *found.span(), fix=found[1], is_safe=True)


def _ends_in_address(text: str, start: int, end: int) -> bool:
    return _ADDRESS.search(text, max(start, end - _MOST_OF_ADDRESS), end) is not None


CHECK = ProseCheck(
    ID,
    "warning",
    look,
    cases=(
        ProseCase("Save today , and tomorrow .", (" ,", " .")),
        ProseCase("Hurry !", (" !",)),
        ProseCase("Jetzt sparen !", (" !",), "de-DE"),
        ProseCase("Profitez-en maintenant ! Le code : PROMO ; demain, c’est fini.", (), "fr-FR"),
        ProseCase("Profitez-en , vite.", (" ,",), "fr-FR"),
        ProseCase("See acme.example/sale . It ends today :) or so ..."),
    ),
    about=__doc__ or "",
)
