"""sign-doubled: a comma, a full stop or a semicolon stands twice, or two signs stand where one belongs.

Why: it is a slip of the hand that readers see at once.
Instead: leave the one that is meant.
"""

import re
from collections.abc import Iterator

from brandkit.model.prose import Prose, Remark
from brandkit.model.prose_check import ProseCase, ProseCheck

ID = "grammar/sign-doubled"
_TWICE = re.compile(r"(?<=[^\W_])(?:,,+|;;+|(?<!\.)\.\.(?![./\w])|,\.(?!\d)|,;|;,|\?,(?=\s)|!\.(?=\s|$))")


def look(prose: Prose) -> Iterator[Remark]:
    """Yield a remark for each pair of signs that no sentence has; "...", "?!" and "!!" are meant."""
    for stretch in prose.stretches:
        for found in _TWICE.finditer(prose.text, stretch.start, stretch.end):
            sign = found[0][0]
            is_one = set(found[0]) == {sign}
            fix = sign if is_one else None
            yield Remark(
                ID, "warning", f"“{found[0]}” is one sign too many", *found.span(), fix=fix, is_safe=sign == ","
            )


CHECK = ProseCheck(
    ID,
    "warning",
    look,
    cases=(
        ProseCase("Boots,, bags and hats..", (",,", "..")),
        ProseCase("Boots,. Bags.", (",.",)),
        ProseCase("Boots, bags ... and hats?! Yes!! Etc., and so on."),
        ProseCase("Go to ../sale or up..down."),
        ProseCase("Schuhe,, Taschen.", (",,",), "de-DE"),
    ),
    about=__doc__ or "",
)
