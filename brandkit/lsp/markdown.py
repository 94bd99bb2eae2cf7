"""Words of any origin in the Markdown that editors show: they are seen, and do nothing."""

import re

from brandkit.markup.escape import plain

_MARKS = re.compile(r"([\\`*_{}\[\]()<>#+!|~&-])")
_TICKS = re.compile(r"`+")


def escaped(text: str) -> str:
    """Return words that a reader of Markdown sees as they are."""
    return _MARKS.sub(r"\\\1", " ".join(plain(text).split()))


def code(text: str) -> str:
    """Return words as code, whatever backticks are in them."""
    words = plain(text).replace("\n", " ")
    mark = "`" * (1 + max((len(each) for each in _TICKS.findall(words)), default=0))
    gap = " " if words[:1] in ("`", " ") or words[-1:] in ("`", " ") else ""
    return f"{mark}{gap}{words}{gap}{mark}"
