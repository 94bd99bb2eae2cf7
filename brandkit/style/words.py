"""A rule's message, filled in as Go's ``Sprintf`` fills it."""

import re
from collections.abc import Sequence
from functools import lru_cache

from brandkit.model.frozen import frozen
from brandkit.style.wraps import in_one_line

_PLACE = re.compile(r"%(?:\[(\d+)\])?([sdvq%])")


@frozen
class _Form:
    """A message, cut at its places."""

    places: tuple[tuple[str, int, str], ...]
    """Of each: the words before it, the number of what it stands for, from 0, and the sign around that."""
    end: str
    """The words behind all places."""


def filled(message: str, said: Sequence[str]) -> str:
    """Return the message with its ``%s`` filled in, in order; ``%[2]s`` names one by number, ``%%`` is a sign."""
    form = _form_of(message)
    made: list[str] = []
    for before, number, quote in form.places:
        words = in_one_line(said[number]) if 0 <= number < len(said) else ""
        made += (before, quote, words, quote)
    return "".join((*made, form.end))


@lru_cache(maxsize=4096)  # a memo of a pure function: a rule says its message again and again
def _form_of(message: str) -> _Form:
    line = " ".join(message.split("\n"))
    places: list[tuple[str, int, str]] = []
    before, end, number = "", 0, 0
    for found in _PLACE.finditer(line):
        before, end = before + line[end : found.start()], found.end()
        if found.group(2) == "%":
            before += "%"
            continue
        number = int(found.group(1)) if found.group(1) else number + 1
        places.append((before, number - 1, '"' if found.group(2) == "q" else ""))
        before = ""
    return _Form(tuple(places), before + line[end:])
