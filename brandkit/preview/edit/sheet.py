"""A file that is edited: its text, and what tells that nobody else has changed it since."""

import hashlib
import stat
from codecs import BOM_UTF8
from pathlib import Path

from brandkit.errors import Fault, UsageError
from brandkit.model.frozen import frozen
from brandkit.preview.edit.inside import MOST_BYTES, Spot, read_at, spot_of, write_at
from brandkit.source.text_files import even_lines


@frozen
class Sheet:
    """What a file holds."""

    text: str
    r"""Without a byte order mark; every line ends in ``\n``."""
    hash: str
    """SHA-256 of its bytes, in hexadecimal."""


@frozen
class Saved:
    """What came of saving."""

    sheet: Sheet
    """What the file holds now."""
    is_conflict: bool = False
    """It holds something else than what was saved over: nothing was written."""


def read_sheet(path: Path, root: Path) -> Sheet:
    """Return a file that may be edited.

    Raises:
        UsageError: it may not be, or cannot be read.
    """
    with spot_of(path, root) as spot:
        return _sheet(read_at(spot)[0], spot)


def save(path: Path, root: Path, text: str, known: str) -> Saved:
    """Put a text in the place of a file's, if the file is still the one that its author saw.

    Args:
        path: a file of a message that is listed.
        root: the folder outside of which nothing is written.
        text: the new text; the file's byte order mark, line ends and permissions stay.
        known: the hash of what the author saw.

    Raises:
        UsageError: the file may not be written, or the text is no text or too long.
    """
    with spot_of(path, root) as spot:
        data, mode = read_at(spot)
        there = _sheet(data, spot)
        content = _content(even_lines(text), data, spot)
        if content == data:
            return Saved(there)
        if not mode & stat.S_IWUSR:
            raise UsageError([Fault(f"{path.name} may not be written", "let its owner write it")])
        if there.hash != known:
            return Saved(there, is_conflict=True)
        if not write_at(spot, content, mode, lambda: read_at(spot)[0] == data):
            return Saved(_sheet(read_at(spot)[0], spot), is_conflict=True)
        return Saved(_sheet(content, spot))


def _sheet(data: bytes, spot: Spot) -> Sheet:
    try:
        text = data.removeprefix(BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        raise UsageError([Fault(f"{spot.name} is not UTF-8", "save the file as UTF-8")]) from error
    return Sheet(even_lines(text), hashlib.sha256(data).hexdigest())


def _content(text: str, before: bytes, spot: Spot) -> bytes:
    r"""Return a text as bytes, with the line ends that most lines of the file have."""
    windows = before.count(b"\r\n")
    lines = text.replace("\n", "\r\n") if windows * 2 > before.count(b"\n") else text
    try:
        content = lines.encode("utf-8")
    except UnicodeEncodeError as error:
        words = f"the text for {spot.name} has half a character at {error.start}"
        raise UsageError([Fault(words, "write the character anew")]) from error
    if len(content) > MOST_BYTES:
        raise UsageError([Fault(f"the text has more than {MOST_BYTES:,} bytes", "shorten or split it")])
    return BOM_UTF8 + content if before.startswith(BOM_UTF8) else content
