"""Reading the little Markdown of Adaptive Cards: bold, italic, links, and backslashes before signs.

Source: learn.microsoft.com, text features of Adaptive Cards. Lists are lines that begin with ``- `` or ``1. ``, and
are left as they are; headings, tables, code and HTML are no markup there.
"""

import re
from collections.abc import Sequence

from brandkit.markup.json_text import Located
from brandkit.markup.seen import Seen

_TOKEN = re.compile(
    r"\\(?P<sign>[!-/:-@\[-`{-~])"
    r"|\[(?P<label>[^\[\]\n]+)\]\((?P<address>[^()\s]+)\)"
    r"|(?P<mark>\*{1,3}|_{1,3})"
)


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
        if found["sign"]:
            seen.add(found["sign"], origins[end - 1 : end])
        elif found["label"]:
            _link(found, origins, seen)
    seen.add(text[at:], origins[at:])


def _link(found: re.Match[str], origins: Sequence[int], seen: Seen) -> None:
    start, end = found.span("label")
    seen.add_link(found["label"], origins[start:end], found["address"])


def _pairs(text: str) -> frozenset[int]:
    """Return where the marks stand that open a stretch of one line and close it."""
    paired: set[int] = set()
    waiting: dict[str, int] = {}
    for found in _TOKEN.finditer(text):
        mark, start, end = found["mark"], found.start(), found.end()
        if not mark:
            continue
        opened = waiting.get(mark)
        if opened is not None and _may_close(text, start, end, mark) and "\n" not in text[opened:start]:
            paired.update((waiting.pop(mark), start))
        elif not (text[end : end + 1] or " ").isspace() and not (mark[0] == "_" and text[start - 1 : start].isalnum()):
            waiting[mark] = start
    return frozenset(paired)


def _may_close(text: str, start: int, end: int, mark: str) -> bool:
    """Return whether a mark may close a stretch; within a word a low line is a sign like any other."""
    return not (text[start - 1 : start] or " ").isspace() and not (mark[0] == "_" and text[end : end + 1].isalnum())
