"""Encoded words (RFC 2047): a header's text in ASCII, piece by piece.

Between two encoded words white space means nothing, so that pieces made of them alone can be set side by side. That
is why a header with a value in it is encoded as a whole: then nothing in a value can begin a line or a word.
"""

import base64
import re
from collections.abc import Callable, Iterator

_ROOM = 66 - len("=?utf-8?q??=")
"""An encoded word has at most 75 characters, and its line 76 (RFC 2047, section 2), which ``Subject: `` may begin."""

_LITERAL = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*+-/")
"""What may stand for itself, also in a display name (RFC 2047, section 5, rule 3)."""

_PRINTABLE = re.compile(r"[\x20-\x7e]*")


def needs_encoding(text: str) -> bool:
    """Return whether a header cannot hold the text as it is: it is not ASCII, or looks encoded already."""
    return not _PRINTABLE.fullmatch(text) or "=?" in text


def encoded_words(text: str) -> str:
    """Return text as encoded words, each on a line of its own that begins with a space, without the first line end."""
    return "\r\n ".join(_words(text))


def following_words(text: str) -> str:
    """Return text as encoded words that go on a header already begun: with a line end and a space before each."""
    return f"\r\n {encoded_words(text)}" if text else ""


def _words(text: str) -> Iterator[str]:
    q_length = sum(len(_q(character)) for character in text)
    b_length = 4 * len(text.encode("utf-8", "replace")) / 3
    # Q stays readable; B is for scripts of which every letter would take three times its octets.
    if q_length <= 1.5 * b_length:
        yield from (f"=?utf-8?q?{''.join(map(_q, chunk))}?=" for chunk in _chunks(text, lambda c: len(_q(c)), _ROOM))
    else:
        # Three octets make four characters.
        yield from (f"=?utf-8?b?{_b(chunk)}?=" for chunk in _chunks(text, lambda c: len(_utf8(c)), _ROOM // 4 * 3))


def _chunks(text: str, weigh: Callable[[str], int], room: int) -> Iterator[str]:
    """Cut text into pieces of at most `room`, never inside a character (RFC 2047, section 5)."""
    start = used = 0
    for at, character in enumerate(text):
        weight = weigh(character)
        if used + weight > room:
            yield text[start:at]
            start, used = at, 0
        used += weight
    if start < len(text):
        yield text[start:]


def _q(character: str) -> str:
    if character in _LITERAL:
        return character
    return "_" if character == " " else "".join(f"={octet:02X}" for octet in _utf8(character))


def _b(text: str) -> str:
    return base64.b64encode(_utf8(text)).decode("ascii")


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "replace")
