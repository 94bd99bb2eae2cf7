"""What stands between ``{%`` and ``%}``: ``if``, ``elif``, ``else``, ``endif``, ``for`` and ``endfor``."""

import re

from brandkit.model.frozen import frozen
from brandkit.source.excerpt import Excerpt
from brandkit.source.guess import quote, suggest

RESERVED = frozenset(
    ("cta", "loop", "true", "false", "none", "True", "False", "None", "and", "or", "not", "in", "is", "if", "else")
)
"""Words that have a meaning of their own in placeholders: neither a fact nor an item may be called so."""

WORDS = ("if", "elif", "else", "endif", "for", "endfor")

_WORD = re.compile(r"\s*(\w*)\s*")
_LOOP = re.compile(r"([A-Za-z_]\w*)\s+in\b\s*")


@frozen
class Control:
    """One ``{% ... %}``: its word, and what follows it."""

    word: str
    """One of `WORDS`, or ``""`` for a fault that has been noted."""
    rest: Excerpt
    """The condition, or the list of a loop."""
    item: Excerpt | None = None
    """The name of a loop's item."""

    @property
    def name(self) -> str:
        """The name of a loop's item, or ``""``."""
        return self.item.text if self.item else ""


def read_control(inside: Excerpt) -> Control:
    """Return what stands between ``{%`` and ``%}``; what it cannot be is noted."""
    match = _WORD.match(inside.text)
    word = match.group(1) if match else ""
    end = match.end() if match else 0
    rest = inside.part(end, len(inside.text))
    if word == "for":
        return read_loop(rest)
    if word not in WORDS:
        inside.blame(f"{quote(word)} is not a control word", suggest(word, WORDS, "control words"), 0, end)
        return Control("", rest)
    if word in ("else", "endif", "endfor") and rest.text.strip():
        rest.blame(f"something follows `{word}`", "remove it; a condition follows `if` or `elif`", 0, len(rest.text))
    return Control(word, rest)


def read_loop(rest: Excerpt) -> Control:
    """Return what follows ``for``: a name and a list, as in ``item in person.items``."""
    match = _LOOP.match(rest.text)
    if not match:
        rest.blame("a loop needs a name and a list", "write `{% for item in person.items %}`", 0, len(rest.text))
        return Control("", rest)
    item = rest.part(*match.span(1))
    if item.text in RESERVED or item.text.startswith("_"):
        item.blame(f"`{item.text}` cannot be the name of an item", "use another name", 0, len(item.text))
    return Control("for", rest.part(match.end(), len(rest.text)), item)
