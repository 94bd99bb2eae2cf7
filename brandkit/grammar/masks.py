"""What is no prose in a text: addresses, codes, names, mentions. No grammar is looked for in it, and nobody gets it."""

import re
from collections.abc import Iterable, Sequence

from brandkit.model.prose import Mask, Prose, masks_between

_FOREIGN = re.compile(
    r"""
    https?://[^\s<>"”»]*[^\s<>"”».,;:!?)]                         # addresses
    | (?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+\w
    | (?<![\w.-])(?:[\w-]+\.)+[a-z]{2,24}(?:/[^\s<>"”»]*[^\s<>"”».,;:!?)])?(?!\w)
    | (?<!\w)[@#][\w.-]*\w                       # mentions and tags
    | (?<!\w):\w+:(?!\w)                         # names of emoji
    | (?<![\w-])(?=[\w-]*\d)(?=[\w-]*[^\W\d_])[\w-]+  # codes and models: SAVE20, A4, 20GB
    """,
    re.VERBOSE,
)
_HIDDEN = frozenset({"address", "code", "name", "quote", "value"})
"""Masks whose words nobody else is shown; those of others stand as they are, for what is said beside them."""
_SHORT_WORD = re.compile(r"(?<!\w)[^\W\d_]{1,3}$")
_BLANK = re.compile(r"\s*")
_SPACE = re.compile(r"\s")
_NEAR = (" ", "\n")


def no_prose(prose: Prose, names: re.Pattern[str]) -> tuple[Mask, ...]:
    """Return the masks of a text: its own, what looks like none of its prose, and names. They may overlap."""
    foreign = (Mask(*found.span(), "code") for found in _FOREIGN.finditer(prose.text))
    named = (Mask(*found.span(), "name") for found in names.finditer(prose.text))
    return tuple(sorted((*prose.masks, *foreign, *named), key=lambda mask: (mask.start, mask.end)))


def hidden(text: str, masks: Sequence[Mask]) -> str:
    """Return a text with a made-up word of the same length in the place of each mask whose words are nobody's."""
    pieces = list(text)
    for mask in masks:
        if mask.why in _HIDDEN:
            pieces[mask.start : mask.end] = _stand_in(text[mask.start : mask.end])
    return "".join(pieces)


def _stand_in(words: str) -> str:
    """Return a word as long as `words`; line breaks stay, since they are no part of any word."""
    return "".join("\n" if char == "\n" else "N" if at == 0 else "n" for at, char in enumerate(words))


def covered(text: str, masks: Iterable[Mask]) -> bytearray:
    """Return 1 for each character of a text that is under a mask, and 0 for all others."""
    under = bytearray(len(text) + 1)
    for mask in masks:
        under[mask.start : mask.end] = b"\1" * (mask.end - mask.start)
    return under


def is_apart(start: int, end: int, under: bytearray) -> bool:
    """Return whether a place in a text is free of what `covered` marked; an empty one: what begins there."""
    return not any(under[start : max(end, start + 1)])


def is_prose(prose: Prose, start: int, end: int) -> bool:
    """Return whether a place in a text is free of its masks, and of what looks like none of its prose.

    Nothing of the kind holds white space, so that no more of the text is looked at than the words at the place.
    """
    last = max(end, start + 1)
    if masks_between(prose.masks, start, last):
        return False
    text = prose.text
    begin = max((text.rfind(space, 0, start) for space in _NEAR), default=-1) + 1
    stop = _SPACE.search(text, last)
    words = _FOREIGN.finditer(text, begin, stop.start() if stop else len(text))
    return not any(found.start() < last and found.end() > start for found in words)


def hangs_on_hidden(text: str, end: int, masks: Sequence[Mask]) -> bool:
    """Return whether what ends there is a short word just before a hidden one: of "a" or "an" that one decides."""
    if not _SHORT_WORD.search(text, max(end - 4, 0), end):
        return False
    blank = _BLANK.match(text, end)
    after = blank.end() if blank else end
    return any(mask.start == after and mask.why in _HIDDEN for mask in masks)
