"""Characters that no source may hold: invisible, and nothing a person would type."""

import unicodedata
from collections.abc import Iterator

_FIT_CONTROLS = "\t\n\r"
_UNFIT_KINDS = ("Cc", "Cs", "Zl", "Zp")
"""Controls, halves of characters, and the separators LS and PS; NEL, a control, is a line end to YAML as those are."""
_UNFIT_OTHERS = "\ufeff\ufffe\uffff"
"""A stray byte order mark, and what YAML calls not printable besides controls."""


def find_unfit(text: str, start: int = 0) -> Iterator[int]:
    """Yield the places of the unfit characters from `start` on, in order; code points from 0."""
    # A pattern would do, but Python takes as long to compile one of so many ranges as to read a whole message.
    unfit = {character for character in set(text) if _is_unfit(character)}
    if unfit:
        yield from (place for place in range(start, len(text)) if text[place] in unfit)


def _is_unfit(character: str) -> bool:
    if unicodedata.category(character) in _UNFIT_KINDS:
        return character not in _FIT_CONTROLS
    return character in _UNFIT_OTHERS
