"""Character references of HTML, decoded with the way back to where each character came from."""

import re
from collections.abc import Sequence
from functools import lru_cache
from html import unescape
from html.entities import html5

REFERENCE = re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")
"""What may be a reference, as `html.unescape` sees it; 32 is the length of the longest name."""

LONGEST_NUMBER = 8
"""Digits after leading zeros: U+10FFFF has seven in decimal. More can only name a character that is not there."""

LONGEST_KNOWN = 34
"""References up to here are kept in mind: all names, and numbers without a heap of zeros before them."""


def decode(text: str, at: int = 0, *, in_attribute: bool = False) -> tuple[str, Sequence[int]]:
    """Return `text` with its references decoded, and for each character where it begins.

    Decodes as `html.unescape` does. Inside an attribute a name without its semicolon stays as it is when ``=``, a
    letter or a digit follows, as browsers do, or ``?a=1&copy=2`` would lose its parameter.

    Args:
        text: Part of a document.
        at: The offset of `text` in the document, in code points; the origins are offsets there.
        in_attribute: Whether `text` is an attribute's value.
    """
    if "&" not in text:
        return text, range(at, at + len(text))
    pieces: list[str] = []
    origins: list[int] = []
    done = 0
    for found in REFERENCE.finditer(text):
        begin, end = found.span()
        if in_attribute or end - begin > LONGEST_KNOWN:
            meant, used = _meaning(found[1], text[end : end + 1], in_attribute=in_attribute)
        else:
            meant, used = _meaning_in_text(found[1])
        if not used:
            continue
        if begin > done:
            pieces.append(text[done:begin])
            origins.extend(range(at + done, at + begin))
        pieces.append(meant)
        origins.extend([at + begin] * len(meant))
        done = begin + 1 + used
    pieces.append(text[done:])
    origins.extend(range(at + done, at + len(text)))
    return "".join(pieces), origins


def _meaning(body: str, follows: str, *, in_attribute: bool) -> tuple[str, int]:
    """Return what a reference's body (without ``&``) stands for, and how many of its characters make it up."""
    if body.startswith("#"):
        return _numbered(body), len(body)
    if body in html5:
        kept_back = in_attribute and not body.endswith(";") and _goes_on(follows)
        return ("", 0) if kept_back else (html5[body], len(body))
    for length in range(len(body) - 1, 1, -1):
        if body[:length] in html5:
            kept_back = in_attribute and _goes_on(body[length])
            return ("", 0) if kept_back else (html5[body[:length]], length)
    return "", 0


@lru_cache(maxsize=1024)
def _meaning_in_text(body: str) -> tuple[str, int]:
    """Return the same for text. What pads a preheader says three things hundreds of times, so they are kept."""
    return _meaning(body, "", in_attribute=False)


def _goes_on(character: str) -> bool:
    """Return whether `character` makes a bare name in an attribute part of a longer word."""
    return character == "=" or (character.isascii() and character.isalnum())


def _numbered(body: str) -> str:
    """Return the character of a numeric reference, U+FFFD when there is none of that number."""
    is_hex = body[1] in "xX"
    digits = body[2 if is_hex else 1 :].rstrip(";").lstrip("0") or "0"
    if len(digits) > LONGEST_NUMBER:
        return "\N{REPLACEMENT CHARACTER}"
    return unescape(f"&#{int(digits, 16 if is_hex else 10)};")
