"""Words of an input made harmless for forms that cannot hold every character."""

import re

# Controls, halves of surrogate pairs and non-characters, which XML 1.0 forbids (section 2.2, "Char"), and characters
# that turn text round or hide in it.
_ODD = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\ud800-\udfff\ufffe\uffff]"
)


def plain(text: str) -> str:
    r"""Return text whose odd characters are written as ``\x1b`` or ``\u202e``; line ends (LF) and tabs stay."""
    return _ODD.sub(_name, text.replace("\r\n", "\n"))


def on_one_line(text: str) -> str:
    """Return text as `plain` does, its white space as single spaces."""
    return " ".join(plain(text).split())


def _name(match: re.Match[str]) -> str:
    number = ord(match[0])
    return f"\\x{number:02x}" if number < 256 else f"\\u{number:04x}"
