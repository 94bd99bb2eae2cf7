"""A lexicon in its plain form, read without YAML's reader, which takes ten times as long.

Most lexicons are written like those of the default kit. What is written in any other way is none of this module's:
YAML's reader settles it, and tells what is wrong. A test holds that both read the default lexicons alike.
"""

import re
from collections.abc import Sequence
from typing import TypeAlias

Lists: TypeAlias = dict[tuple[str, str], Sequence[str]]
"""(key, side) -> lines; the key is ``words``, ``pairs``, ``except`` or ``sides``."""

_KEY = re.compile(r"(words|pairs|except): \|")
_SIDE = re.compile(r"  ([a-z_]+): \|")
_PLAIN = re.compile(r"[^\W_#].*[^\s]|[^\W_]")


def quick_lists(text: str, language: str) -> Lists | None:
    """Return the lines of a lexicon; None: it is not in the plain form, or has another language."""
    lists: dict[tuple[str, str], list[str]] = {}
    here: list[str] | None = None
    depth, is_language, in_sides = 2, False, False
    for line in text.split("\n"):
        if not line or (line.startswith("#") and here is None):
            continue
        if line == f"lang: {language}" and not is_language:
            is_language, here = True, None
        elif line == "sides:" and not in_sides:
            in_sides, here = True, None
        elif (found := _KEY.fullmatch(line)) and (found[1], "") not in lists:
            here, depth, in_sides = lists.setdefault((found[1], ""), []), 2, False
        elif in_sides and (found := _SIDE.fullmatch(line)) and ("sides", found[1]) not in lists:
            here, depth = lists.setdefault(("sides", found[1]), []), 4
        elif here is not None and line[:depth].isspace() and _PLAIN.fullmatch(line, depth):
            here.append(line[depth:])
        else:
            return None
    return {key: tuple(lines) for key, lines in lists.items()} if is_language else None
