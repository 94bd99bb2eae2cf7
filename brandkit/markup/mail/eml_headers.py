"""The headers of a mail that came from elsewhere, as a mail client shows them (RFC 2047)."""

import binascii
import re
import unicodedata
from collections.abc import Iterator

from brandkit.markup.mail.charset import decode_text

_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bqBQ])\?([^?\s]*)\?=")
_CONTROLS = re.compile(r"[\x00-\x20\x7f]+")
_BETWEEN = re.compile(r"[ \t\r\n]+")


def decode_header(raw: str) -> str:
    """Return a header's value in one line, its encoded words decoded. Never raises; what is broken stays as it is.

    Args:
        raw: The value, octets beyond ASCII as surrogates (PEP 383), as the standard library keeps them.
    """
    raw = decode_text(raw.encode("utf-8", "surrogateescape"))[0]
    pieces: list[str] = []
    octets, charset, done = b"", "", 0
    for found in _WORD.finditer(raw):
        between = raw[done : found.start()]
        follows = bool(charset) and _BETWEEN.fullmatch(between + " ") is not None
        named = found[1].partition("*")[0].lower()  # after the asterisk a language may stand (RFC 2231, section 5)
        # One character may be cut in two by the end of a word, which only joined octets mend.
        if not (follows and named == charset):
            pieces.append(decode_text(octets, charset)[0])
            octets = b""
            if not follows:
                pieces.append(between)
        octets += _octets(found[2], found[3])
        charset, done = named, found.end()
    pieces += (decode_text(octets, charset)[0], raw[done:])
    return in_one_line("".join(pieces))


def in_one_line(text: str) -> str:
    """Return text without control characters, each stretch of them and of spaces made one space."""
    return _CONTROLS.sub(" ", text).strip()


def hidden_controls(raw: str) -> Iterator[str]:
    """Yield the control characters of a header's unfolded value, those in its encoded words too; a tab is none."""
    texts = [raw, *(decode_text(_octets(found[2], found[3]), found[1])[0] for found in _WORD.finditer(raw))]
    yield from (each for text in texts for each in text if unicodedata.category(each) == "Cc" and each != "\t")


def _octets(encoding: str, text: str) -> bytes:
    """Return the octets of an encoded word."""
    data = text.encode("ascii", "replace")
    if encoding in "qQ":
        return binascii.a2b_qp(data, header=True)
    try:
        return binascii.a2b_base64(data + b"=" * (-len(data) % 4))
    except binascii.Error:
        return data
