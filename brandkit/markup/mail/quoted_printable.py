"""Quoted-printable (RFC 2045, section 6.7), piece by piece, so that a plan can be encoded before it is filled."""

import binascii
import re

LONGEST = 76
"""Characters in a line, a soft line end's ``=`` included (RFC 2045, section 6.7, rule 5)."""

_RISKY_START = re.compile(r"^(?:\.|From ).*$", re.MULTILINE)


def quoted_printable(text: str) -> str:
    """Return text encoded so that pieces can be set side by side: each begins and ends at the start of a line.

    A piece that does not end with a line end gets a soft one, which decoding takes away again. Line ends become
    CRLF. A full stop or ``From `` at the start of a line, which some relays change, is written as a number.
    """
    if not text:
        return ""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    encoded = binascii.b2a_qp(lines.encode("utf-8", "replace"), istext=True).decode("ascii")
    encoded = _RISKY_START.sub(lambda found: _guarded(found[0]), encoded)
    return (encoded if lines.endswith("\n") else f"{encoded}=\n").replace("\n", "\r\n")


def _guarded(line: str) -> str:
    """Return a line with its first character as a number, broken where it would grow too long."""
    if not _RISKY_START.match(line):
        return line
    number = f"={ord(line[0]):02X}"
    if len(line) + 2 <= LONGEST:
        return number + line[1:]
    return f"{number}=\n{_guarded(line[1:])}"
