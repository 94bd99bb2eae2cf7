"""Emphasis and struck-out words: runs of ``*``, ``_`` and ``~``, paired as CommonMark says."""

import unicodedata
from collections.abc import MutableSequence
from dataclasses import field

from brandkit.model.frozen import mutable

_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


@mutable
class Mark:
    """A run of one character that may begin or end something."""

    character: str
    at: int
    """Where it stands in the leaf's text."""
    length: int
    opens: bool
    closes: bool
    left: int
    """Characters that are not used up."""
    ends: list[str] = field(default_factory=list)
    """Tags that end here, in their order."""
    begins: list[str] = field(default_factory=list)
    """Tags that begin here, the innermost first."""


def scan_mark(text: str, at: int) -> Mark:
    """Return the run that stands at `at`."""
    character, end = text[at], at + 1
    while text.startswith(character, end):
        end += 1
    before, after = text[at - 1] if at else " ", text[end] if end < len(text) else " "
    after_space, before_space = after.isspace(), before.isspace()
    after_sign, before_sign = _is_sign(after), _is_sign(before)
    is_left = not after_space and (not after_sign or before_space or before_sign)
    is_right = not before_space and (not before_sign or after_space or after_sign)
    opens, closes = is_left, is_right
    if character == "_":
        opens = is_left and (not is_right or before_sign)
        closes = is_right and (not is_left or after_sign)
    return Mark(character, at, end - at, opens, closes, end - at)


def pair_marks(marks: MutableSequence[Mark], bottom: int) -> None:
    """Pair the marks from number `bottom` on, and forget them."""
    number = bottom
    open_marks: list[Mark] = []
    lowest: dict[tuple[str, bool, int], int] = {}
    for number in range(bottom, len(marks)):
        _close(marks[number], open_marks, lowest)
        if marks[number].opens and marks[number].left:
            open_marks.append(marks[number])
    del marks[bottom:]


def _close(closer: Mark, open_marks: list[Mark], lowest: dict[tuple[str, bool, int], int]) -> None:
    """Pair a mark with those before it, as often as it goes; below `lowest` there is nothing for its like."""
    while closer.closes and closer.left:
        key = (closer.character, closer.opens, closer.length % 3)
        floor = lowest.get(key, 0)
        place = len(open_marks) - 1
        while place >= floor and not _fit(open_marks[place], closer):
            place -= 1
        if place < floor:
            lowest[key] = len(open_marks)
            return
        opener = open_marks[place]
        used = 2 if opener.left >= 2 and closer.left >= 2 else 1
        tag = "del" if closer.character == "~" else "strong" if used == 2 else "em"
        opener.begins.append(tag)
        closer.ends.append(tag)
        opener.left -= used
        closer.left -= used
        del open_marks[place + 1 if opener.left else place :]
        for like, number in lowest.items():
            lowest[like] = min(number, len(open_marks))


def _fit(opener: Mark, closer: Mark) -> bool:
    if opener.character != closer.character:
        return False
    both = opener.closes or closer.opens
    return not (both and (opener.length + closer.length) % 3 == 0 and closer.length % 3)


def _is_sign(character: str) -> bool:
    if character < "\x80":
        return character in _PUNCTUATION
    return unicodedata.category(character)[0] in "PS"
