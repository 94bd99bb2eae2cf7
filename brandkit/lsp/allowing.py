"""Writing a waiver into the front matter of a message: where it goes, and what to write there."""

import re

from brandkit.model.frozen import frozen
from brandkit.source.sections import has_front_matter

PLACEHOLDER = "say here why it is right"
"""Where the author's reason goes: no program knows it."""
_END = re.compile(r"^---[ \t]*$", re.MULTILINE)
_ALLOW = re.compile(r"^allow:[ \t]*(?:#.*)?\n", re.MULTILINE)
_ITEM = re.compile(r"[ \t]*(?=- )")


@frozen
class Insertion:
    """Lines to write into a text."""

    line: int
    """The line that they come before, from 1."""
    text: str


def waiver_for(rule: str, text: str) -> Insertion | None:
    """Return what allows the findings of a rule in a message; None: its front matter is written in another way.

    Args:
        rule: an id.
        text: the message, whose lines end in a line feed.
    """
    begin = text.find("\n") + 1
    end = _END.search(text, begin) if begin and has_front_matter(text) else None
    if end is None:
        return None
    known = _ALLOW.search(text, begin, end.start())
    if known:
        item = _ITEM.match(text, known.end(), end.start())
        return Insertion(_line(text, known.end()), _item(rule, item[0])) if item else None
    if re.search(r"^[\"']?allow\b", text[begin : end.start()], re.MULTILINE):
        return None  # a list in one line
    return Insertion(_line(text, end.start()), f"allow:\n{_item(rule, '  ')}")


def _item(rule: str, indent: str) -> str:
    return f"{indent}- rule: {rule}\n{indent}  reason: {PLACEHOLDER}\n"


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1
