"""What is no prose in a text: addresses, codes, names, mentions. No grammar is looked for in it, and nobody gets it."""

import re
from collections.abc import Sequence

from brandkit.model.prose import Mask, Prose

_FOREIGN = re.compile(
    r"""
    https?://[^\s<>"”»]+                         # addresses
    | [\w.+-]+@[\w-]+\.[\w.-]+\w
    | (?<![\w.])(?:[\w-]+\.)+[a-z]{2,24}(?:/[^\s<>"”»]*)?(?![\w])
    | (?<!\w)[@#][\w.-]*\w                       # mentions and tags
    | (?<!\w):\w+:(?!\w)                         # names of emoji
    | (?<!\w)(?=[\w-]*\d)(?=[\w-]*[^\W\d_])[\w-]+  # codes and models: SAVE20, A4, 20GB
    """,
    re.VERBOSE,
)
_HIDDEN = frozenset({"address", "code", "name", "quote", "value"})
"""Masks whose words nobody else is shown; those of others stand as they are, for what is said beside them."""
_SHORT_WORD = re.compile(r"(?<!\w)[^\W\d_]{1,3}$")


def no_prose(prose: Prose, names: re.Pattern[str]) -> tuple[Mask, ...]:
    """Return the masks of a text: its own, what looks like none of its prose, and names. They may overlap."""
    foreign = (Mask(*found.span(), "code") for found in _FOREIGN.finditer(prose.text))
    named = (Mask(*found.span(), "name") for found in names.finditer(prose.text))
    return tuple(sorted((*prose.masks, *foreign, *named), key=lambda mask: (mask.start, mask.end)))


def hidden(prose: Prose, masks: Sequence[Mask]) -> str:
    """Return the text with a made-up word of the same length in the place of each mask whose words are nobody's."""
    text = prose.text
    for mask in masks:
        if mask.why in _HIDDEN:
            text = text[: mask.start] + _stand_in(text[mask.start : mask.end]) + text[mask.end :]
    return text


def _stand_in(words: str) -> str:
    """Return a word as long as `words`; line breaks stay, since they are no part of any word."""
    return "".join("\n" if char == "\n" else "N" if at == 0 else "n" for at, char in enumerate(words))


def is_apart(start: int, end: int, masks: Sequence[Mask]) -> bool:
    """Return whether a place in a text touches no mask."""
    return not any(mask.start < max(end, start + 1) and mask.end > start for mask in masks)


def hangs_on_hidden(text: str, end: int, masks: Sequence[Mask]) -> bool:
    """Return whether what ends there is a short word just before a hidden one: of "a" or "an" that one decides."""
    found = _SHORT_WORD.search(text, max(end - 4, 0), end)
    after = end + len(text[end:]) - len(text[end:].lstrip())
    return found is not None and any(mask.start == after and mask.why in _HIDDEN for mask in masks)
