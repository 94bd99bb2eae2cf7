"""Reading the little Markdown of Adaptive Cards: bold, italic, links, and backslashes before signs.

Source: learn.microsoft.com, text features of Adaptive Cards. Lists are lines that begin with ``- `` or ``1. ``, and
are left as they are; headings, tables, code and HTML are no markup there.
"""

import re
from collections.abc import Sequence

from brandkit.markup.chat.mark_pairs import after, before, in_one_line, mark_pairs
from brandkit.markup.payloads.json_text import Located
from brandkit.markup.seen import Seen

_TOKEN = re.compile(
    r"\\(?P<sign>[!-/:-@\[-`{-~])"
    r"|\[(?P<label>[^\[\]\n]+)\]\((?P<address>[^()\s]+)\)"
    r"|(?P<mark>\*{1,3}|_{1,3})"
)
_LOOKS = {1: "italic", 2: "bold", 3: "bold"}
"""By the number of signs in a mark."""


def read_card_text(words: Located, seen: Seen) -> None:
    """Add what a reader sees of marked text: links by their labels, and no marks."""
    text, origins = words.text, words.origins
    paired = _pairs(text)
    at = 0
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        if found["mark"] and start not in paired:
            continue
        seen.add(text[at:start], origins[at:start])
        at = end
        if found["mark"]:
            seen.turn(_LOOKS[len(found["mark"])])
        elif found["sign"]:
            seen.add(found["sign"], origins[end - 1 : end])
        elif found["label"]:
            _link(found, origins, seen)
    seen.add(text[at:], origins[at:])


def _link(found: re.Match[str], origins: Sequence[int], seen: Seen) -> None:
    start, end = found.span("label")
    seen.add_link(found["label"], origins[start:end], found["address"])


def _pairs(text: str) -> frozenset[int]:
    """Return where the marks stand that open a stretch of one line and close it.

    Within a word a low line is a sign like any other.
    """
    return mark_pairs(
        _TOKEN.finditer(text),
        may_open=lambda sign: not after(sign).isspace() and not (sign["mark"][0] == "_" and before(sign).isalnum()),
        may_close=lambda opened, sign: (
            not before(sign).isspace()
            and not (sign["mark"][0] == "_" and after(sign).isalnum())
            and in_one_line(opened, sign)
        ),
    )
