"""Replacing what a pattern matches, with ``$1`` in the replacement as .NET has it."""

import re
from collections.abc import Iterable
from typing import Any

_REFERENCE = re.compile(r"\$(?:(\$)|(\d+)|\{(\w+)\}|(&))")


def replaced(found: Iterable[Any], text: str, by: str) -> str:
    """Return a text with every match that is found in it replaced; a group that there is not stays as it is written."""
    made, at = [], 0
    for match in found:
        made += [text[at : match.start()], _filled(match, by)]
        at = match.end()
    return "".join((*made, text[at:]))


def _filled(match: Any, by: str) -> str:
    def one(found: re.Match[str]) -> str:
        if found.group(1):
            return "$"
        name = found.group(2) or found.group(3) or "0"
        try:
            return match.group(int(name) if name.isdigit() else name) or ""
        except (IndexError, ValueError):
            return found.group()

    return _REFERENCE.sub(one, by)
