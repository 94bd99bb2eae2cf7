"""A rule's message, filled in as Go's ``Sprintf`` fills it."""

import re
from collections.abc import Sequence

from brandkit.style.wraps import in_one_line

_PLACE = re.compile(r"%(?:\[(\d+)\])?([sdvq%])")


def filled(message: str, said: Sequence[str]) -> str:
    """Return the message with its ``%s`` filled in, in order; ``%[2]s`` names one by number, ``%%`` is a sign."""
    at = 0

    def fill(found: re.Match[str]) -> str:
        nonlocal at
        if found.group(2) == "%":
            return "%"
        number = int(found.group(1)) if found.group(1) else at + 1
        at = number
        words = in_one_line(said[number - 1]) if 0 < number <= len(said) else ""
        return f'"{words}"' if found.group(2) == "q" else words

    return " ".join(_PLACE.sub(fill, message).split("\n"))
