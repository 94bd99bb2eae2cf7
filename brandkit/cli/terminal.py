"""The one way to the terminal: no control character of an input ever reaches it."""

import io
import os
import re
import sys
from collections.abc import Iterable
from typing import TextIO

# All controls but our own line ends; characters that turn text round or hide in it; source: Unicode Cc, Cf (bidi).
_CONTROL = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\ud800-\udfff]"
)
MOST_WORDS = 78
"""Characters of a line that is written over: one that the terminal breaks could not be."""
_COLOURS = {"error": "31", "warning": "33", "good": "32", "faint": "2", "strong": "1"}


def say(*lines: str, to: TextIO | None = None) -> None:
    """Write lines, each with its control characters made visible."""
    stream = to or sys.stdout
    if lines:
        stream.write(visible("\n".join(lines)) + "\n")
    stream.flush()


def speak_every_language(*streams: TextIO) -> None:
    """Have streams take any text: files and pipes as UTF-8, so that they hold the same bytes on every machine.

    A terminal keeps its own encoding, in which what it cannot show becomes a question mark.
    """
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper) and stream.isatty():
            stream.reconfigure(errors="replace")
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")


def write_over(words: str) -> None:
    """Put words in place of those that stand in the last line of the error stream, which is a terminal."""
    # Back to the line's begin, and clear it: the one escape sequence that is no colour.
    sys.stderr.write(f"\r\x1b[K{visible(words)[:MOST_WORDS]}")
    sys.stderr.flush()


def visible(text: str) -> str:
    """Return text that does nothing to a terminal but show words. Colours of `paint` stay."""
    pieces = re.split("(\x00\\[[0-9;]*m)", text)
    return "".join(_colour(piece) if number % 2 else _CONTROL.sub(_name, piece) for number, piece in enumerate(pieces))


def paint(text: str, look: str, *, colour: bool) -> str:
    """Return text in a look: error, warning, good, faint or strong; as it is when colours are off."""
    # A NUL stands for the escape until `visible` has dealt with all others; inputs cannot hold one here.
    bare = text.replace("\x00", "\\x00")
    return f"\x00[{_COLOURS[look]}m{bare}\x00[0m" if colour else bare


def wants_colour(stream: TextIO, *, refused: bool) -> bool:
    """Return whether to colour: on a terminal, unless ``--no-color`` or NO_COLOR (no-color.org) says otherwise."""
    return not refused and not os.environ.get("NO_COLOR") and stream.isatty() and os.environ.get("TERM") != "dumb"


def table(rows: Iterable[tuple[str, ...]], indent: str = "  ") -> list[str]:
    """Return rows as lines whose columns stand below one another; the last column is as long as it is."""
    kept = list(rows)
    count = max((len(row) for row in kept), default=0)
    widths = [max((_width(row[i]) for row in kept if i < len(row) - 1), default=0) for i in range(count)]
    return [
        (
            indent
            + "  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(row[:-1], widths, strict=False))
            + ("  " if len(row) > 1 else "")
            + row[-1]
        ).rstrip()
        for row in kept
    ]


def _width(text: str) -> int:
    from unicodedata import combining, east_asian_width

    bare = re.sub("\x00\\[[0-9;]*m", "", text)
    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in bare)


def _colour(code: str) -> str:
    return "\x1b" + code[1:]


def _name(match: re.Match[str]) -> str:
    number = ord(match[0])
    return f"\\x{number:02x}" if number < 256 else f"\\u{number:04x}"
