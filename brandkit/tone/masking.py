"""What is not the author's own way to speak: addresses, codes, placeholders, quotations. It is no part of any count."""

import re
from collections.abc import Iterable

from brandkit.model.prose import Mask

FILLER = "\ufffc"
"""Stands for each masked character, so that no offset changes: the object replacement character is no letter."""

_ADDRESS = re.compile(
    r"(?:https?://|www\.|mailto:|tel:)[^\s<>\"”“»]+(?<![.,;:!?)\]’'])"  # a URL
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"  # an e-mail address
    r"|(?<![\w.])(?:[a-z0-9-]+\.)+[a-z]{2,}/[^\s<>\"”“»]*(?<![.,;:!?)\]’'])"  # a host with a path
    r"|(?<![\w.])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|example|io|co|de|fr|es|uk|eu|app|shop|dev)(?![\w-])"
    r"|(?<!\w)\+?\(?\d[\d ()./-]{6,}\d(?!\w)",  # a phone number
    re.IGNORECASE,
)
_CODE = re.compile(r"(?<![\w-])(?=[A-Z0-9-]*[A-Z])(?=[A-Z0-9-]*\d)[A-Z0-9]+(?:-[A-Z0-9]+)*(?![\w-])|`[^`\n]+`")
_PLACEHOLDER = re.compile(r"\{\{[^{}]*\}\}|\{%[^{}]*%\}|(?<!\w)[@#][\w.-]+")
# What somebody else says, from four words on: a term in quotation marks is the author's.
_QUOTED = re.compile(r"[“„«\"](?:[^\s“”„«»\"]+\s+){3,}[^“”„«»\"\n]*[”“»\"]")
_ALL = (_ADDRESS, _CODE, _PLACEHOLDER, _QUOTED)


def masked(text: str, start: int, end: int, masks: Iterable[Mask]) -> str:
    """Return the text from `start` to `end`, with `FILLER` for what the masks hide; they are in order."""
    piece = text[start:end]
    for mask in masks:
        if mask.end > start and mask.start < end:
            first, last = max(mask.start, start) - start, min(mask.end, end) - start
            piece = piece[:first] + FILLER * (last - first) + piece[last:]
    return piece


def without_addresses(text: str) -> str:
    """Return a text with `FILLER` for its addresses, codes, placeholders and quotations, wherever it comes from."""
    for pattern in _ALL:
        text = pattern.sub(lambda found: FILLER * len(found[0]), text)
    return text
