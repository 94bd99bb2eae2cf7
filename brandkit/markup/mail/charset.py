"""Bytes of a text decoded by the charset they declare, as browsers and mail clients take it."""

import codecs
import re

_TEXT_CODEC = re.compile(
    r"ascii|utf-(?:8|16|32)(?:-[bl]e|-sig)?|iso8859-\d+|cp\d+|koi8-\w|mac-\w+|gb\w+|big5\w*|shift_jis\w*|"
    r"euc_\w+|iso2022_\w+|hz|johab|tis-620|ptcp154|kz1048"
)
"""Python's codecs for text in the wild; the others (``punycode``, ``idna``, ``undefined`` ...) are slow or raise."""

_WINDOWS_1252 = frozenset({"ascii", "iso8859-1"})
"""What stands for windows-1252 on the web (WHATWG Encoding, 4.2)."""

_META_CHARSET = re.compile(rb"""<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([-\w:.]{1,40})""", re.IGNORECASE)
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def decode_text(data: bytes, declared: str = "") -> tuple[str, str]:
    """Return the text, and what was wrong with it in a phrase, ``""`` if nothing was. Never raises.

    A byte order mark outdoes what is declared. Without both, bytes that are UTF-8 are UTF-8, others windows-1252.
    Bytes that do not fit become U+FFFD.
    """
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _decode(data[len(bom) :], name)
    codec = _codec(declared)
    if declared and not codec:
        return _guess(data), f"unknown charset {declared[:40]!r}"
    if not codec or codec == "ascii":
        return _guess(data), ""
    return _decode(data, codec)


def decode_html(data: bytes, declared: str = "") -> tuple[str, str]:
    """Return an HTML document's text, and what was wrong with it. Where nothing is declared, its ``<meta>`` counts."""
    if not declared:
        # Browsers look through 1,024 bytes for it (HTML 13.2.3.2).
        found = _META_CHARSET.search(data[:1024])
        declared = found[1].decode("ascii") if found else ""
        if declared.lower().startswith("utf-16"):
            declared = "utf-8"  # or its letters could not have been read as ASCII (ibid.)
    return decode_text(data, declared)


def _codec(declared: str) -> str:
    """Return the name of Python's codec, ``""`` if there is none for text."""
    try:
        name = codecs.lookup(declared.strip()).name if declared else ""
    except (LookupError, ValueError):
        return ""
    return name if _TEXT_CODEC.fullmatch(name) else ""


def _decode(data: bytes, codec: str) -> tuple[str, str]:
    """Return the text in a known codec, and whether there were bytes that it does not have."""
    codec = "cp1252" if codec in _WINDOWS_1252 else codec
    try:
        return data.decode(codec), ""
    except UnicodeError:
        return data.decode(codec, "replace"), f"bytes that are not {codec}"


def _guess(data: bytes) -> str:
    """Return the text of bytes that say nothing of their charset."""
    try:
        return data.decode("utf-8")
    except UnicodeError:
        return data.decode("cp1252", "replace")
