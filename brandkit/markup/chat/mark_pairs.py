"""Marks that come in pairs: which of the signs in a text really open and close a stretch."""

import re
from collections.abc import Callable, Iterable


def mark_pairs(
    signs: Iterable[re.Match[str]],
    may_open: Callable[[re.Match[str]], bool],
    may_close: Callable[[int, re.Match[str]], bool],
) -> frozenset[int]:
    """Return where the marks stand that open or close a stretch. Takes linear time.

    Args:
        signs: matches in reading order, with a group ``mark``; those without one are passed over.
        may_open: whether a mark can open a stretch where it stands.
        may_close: whether a mark can close the one of its kind that opened at a place.
    """
    paired: set[int] = set()
    waiting: dict[str, int] = {}
    for sign in signs:
        mark = sign["mark"]
        if not mark:
            continue
        opened = waiting.get(mark)
        if opened is not None and may_close(opened, sign):
            paired.update((waiting.pop(mark), sign.start()))
        elif may_open(sign):
            waiting[mark] = sign.start()
    return frozenset(paired)


def before(sign: re.Match[str]) -> str:
    """Return the character before a sign; a space at the text's beginning."""
    return sign.string[sign.start() - 1 : sign.start()] or " "


def after(sign: re.Match[str]) -> str:
    """Return the character behind a sign; a space at the text's end."""
    return sign.string[sign.end() : sign.end() + 1] or " "


def in_one_line(opened: int, sign: re.Match[str]) -> bool:
    """Return whether no line ends between a place and a sign."""
    return "\n" not in sign.string[opened : sign.start()]
