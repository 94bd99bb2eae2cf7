"""Values of which a platform makes no link, on platforms that make links of plain words of their own accord.

Such a platform links addresses without a scheme (``Sale.Now``), ``@names``, ``#tags`` and ``$CASHTAGS``. A value is
never one nor a part of one, whatever stands beside it: it would send readers where a recipient's data say. The
author's own words stay whole: what becomes of them is for a check to ask.

For readers that link addresses only, see `unlinked_addresses`.
"""

import re
from types import MappingProxyType

from brandkit.markup.plain.kept_apart import Family

BREAK = "\u200b"
"""A space without width: nobody sees it, no name and no address goes on behind it, and it counts one. (The word joiner
would count two.)"""
# In numbers and before spaces nothing is linked; the signs before U+FE0F and U+20E3 are emoji (keycaps).
# A scheme is cut too: some link whatever follows one, be it a domain or not.
_SIGN = re.compile(r"[.$](?![\s\d])|[@#](?![\s\ufe0f\u20e3])|:(?=//|/?\Z)")
_NARROW = str.maketrans("＠＃", "@#")


def unlinked(text: str) -> str:
    """Return a value of which nobody makes a link: each sign that could begin one is cut off from what follows.

    What ends in such a sign is cut off too, since another value may follow. Nothing comes to more than two weighted
    characters for each of the value's, as much as an emoji: the worst case of composing. The wide forms of ``@`` and
    ``#`` alone would come to three, so that they are made narrow.
    """
    return _SIGN.sub(rf"\g<0>{BREAK}", text.translate(_NARROW))


def unlinked_behind_point(text: str) -> str:
    """Return a value that stands behind an author's ``.`` or ``$``."""
    return unlinked(f".{text}")[1:] if text else ""


def unlinked_behind_name(text: str) -> str:
    """Return a value that stands behind an author's ``@``, or behind words that are or may become a link."""
    return unlinked(text) if not text or text[0].isspace() else f"{BREAK}{unlinked(text)}"


def without_scheme(text: str) -> str:
    """Return a value whose ``https://`` begins no link: phones make one of whatever follows, ``unlinked`` or not."""
    return text.replace("://", f":{BREAK}//")


POSTS = Family(
    cut=unlinked,
    sign=BREAK,
    escapes=MappingProxyType({".": unlinked_behind_point, "@": unlinked_behind_name}),
    ends_open=re.compile(r"[.$]\Z"),
    is_name=re.compile(r"[^.$@#＠＃]*(?:[.$@#＠＃]|://\Z)"),
    is_path=re.compile(r"(?!)"),  # a name may begin anywhere in one
    # A point with a letter behind it, before any space; behind a value, an author's own ``@name`` is better whole.
    goes_on=re.compile(r"(?![@#$＠＃])[^\s.]*\.(?=[^\s\d.])"),
    goes_on_behind_point=re.compile(r"[^\W\d_]"),
)
"""Social posts, and chats that link the same things."""
