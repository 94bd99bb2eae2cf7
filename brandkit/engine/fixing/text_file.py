"""A file whose text is to be changed: read as it is, written whole or not at all, all but the words kept."""

import os
import stat
from codecs import BOM_UTF8
from pathlib import Path

from brandkit.engine.output import write_whole
from brandkit.errors import Fault, UsageError
from brandkit.model.frozen import frozen


@frozen
class TextFile:
    """A file, and what it held when it was read."""

    path: Path
    data: bytes
    mode: int

    @property
    def text(self) -> str:
        """The text without a byte order mark; line ends are as they are."""
        return self.data.removeprefix(BOM_UTF8).decode("utf-8")


def read_text_file(path: Path, root: Path) -> TextFile | str:
    """Return a file that may be changed; or why it may not, in words that follow its name.

    Args:
        path: the file.
        root: the folder of its project, outside of which nothing is changed.
    """
    if path.is_symlink():
        return "is a link; fix the file that it leads to"
    if not path.resolve().is_relative_to(root.resolve()):
        return f"lies outside of {root}"
    found = path.stat()
    if not stat.S_ISREG(found.st_mode) or not found.st_mode & stat.S_IWUSR or not os.access(path, os.W_OK):
        return "may not be written"
    file = TextFile(path, path.read_bytes(), stat.S_IMODE(found.st_mode))
    try:
        file.data.decode("utf-8")
    except UnicodeDecodeError:
        return "is not UTF-8"
    return file


def write_text_file(file: TextFile, text: str) -> None:
    """Put a text in the place of a file's; its byte order mark and its permissions stay.

    Raises:
        UsageError: somebody else has changed the file meanwhile; it is left as it is.
    """
    if file.path.read_bytes() != file.data:
        words = f"{file.path} was changed by somebody else while it was being fixed"
        raise UsageError([Fault(words, "run it again; nothing was written to that file")])
    mark = BOM_UTF8 if file.data.startswith(BOM_UTF8) else b""
    write_whole(file.path, mark + text.encode("utf-8"), file.mode)
