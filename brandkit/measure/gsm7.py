"""The GSM 7-bit default alphabet of text messages (3GPP TS 23.038, 6.2.1).

A character of the basic table takes one septet, one of the extension table two: ESC and its code.
"""

import re

BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅå"
    "Δ_ΦΓΛΩΠΨΣΘΞÆæßÉ"  # 0x1B between Ξ and Æ is ESC, no character of its own
    " !\"#¤%&'()*+,-./"
    "0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNO"
    "PQRSTUVWXYZÄÖÑÜ§"
    "¿abcdefghijklmno"
    "pqrstuvwxyzäöñüà"
)
"""The 127 characters of one septet, in the order of their codes."""

EXTENSION = "\f^{}\\[~]|€"
"""The ten characters of two septets, in the order of their codes."""

_PAIR = re.compile(f"[{re.escape(EXTENSION)}]")
_FOREIGN = re.compile(f"[^{re.escape(BASIC + EXTENSION)}]")

_PLAIN = {
    # quotation marks and apostrophes
    "'": "‘’‚‛ʼ´`′",
    '"': "“”„‟«»″",
    "<": "‹",
    ">": "›",
    # dashes and hyphens; two hyphens are the typewriter's dash and join no words
    "-": "‐‑‒–−•",
    "--": "—―",
    # spaces
    " ": "\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    "\n": "\x0b\x85\u2028\u2029",
    # places where a line may or may not break, and the byte order mark
    "": "\u00ad\u200b\u2060\ufeff",
    # signs
    "...": "…",
    "/": "⁄∕",
    "x": "×",
    # ligatures of print
    "ff": "ﬀ",
    "fi": "ﬁ",
    "fl": "ﬂ",
    "ffi": "ﬃ",
    "ffl": "ﬄ",
}
_PLAIN_OF = {char: plain for plain, chars in _PLAIN.items() for char in chars}


def find_pairs(text: str) -> list[int]:
    """Return the places of the characters that take two septets; code points from 0."""
    return [match.start() for match in _PAIR.finditer(text)]


def count_pairs(text: str) -> int:
    """Return the number of characters that take two septets."""
    return len(_PAIR.findall(text))


def count_foreign(text: str) -> int:
    """Return the number of characters outside the alphabet."""
    return len(_FOREIGN.findall(text))


def find_foreign(text: str) -> tuple[tuple[str, int], ...]:
    """Return each character outside the alphabet, once, with its first place; code points from 0."""
    first: dict[str, int] = {}
    for match in _FOREIGN.finditer(text):
        first.setdefault(match.group(), match.start())
    return tuple(first.items())


def plain_equivalent(char: str) -> str | None:
    """Return the way to write a typographic character in the alphabet, or None.

    Only where the meaning stays: a curly quote becomes a straight one, a no-break space a space. An accented
    letter has no equivalent: "ano" is another word than "año". Never to be used inside codes.
    """
    return _PLAIN_OF.get(char)
