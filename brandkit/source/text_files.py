"""Text files as people save them: UTF-8 with or without a byte order mark, lines that end in LF or CRLF."""

import re
from pathlib import Path

from brandkit.errors import Fault, SourceError
from brandkit.model.place import Span

BOM = b"\xef\xbb\xbf"


def read_text(path: Path, max_bytes: int) -> str:
    r"""Return the text of a file; every line ends in ``\n``.

    Raises:
        SourceError: there is no such file, it is no regular file, it is larger than `max_bytes`, or it is not
            UTF-8.
    """
    try:
        if not path.is_file():  # a named pipe would wait for ever
            raise SourceError([Fault(f"there is no file {path}", "check the name, or create it")])
        with path.open("rb") as file:
            data = file.read(max_bytes + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "the name has a NUL character"
        raise SourceError([Fault(f"{path} cannot be read: {reason}", "check its name and who may read it")]) from error
    if len(data) > max_bytes:
        words = f"the file has more than {max_bytes:,} bytes"
        raise SourceError([Fault(words, "shorten or split it", Span(str(path), 1, 1, 1, 1))])
    return even_lines(_decode(data.removeprefix(BOM), path))


def even_lines(text: str) -> str:
    r"""Return `text` with ``\n`` at the end of every line. Lines and columns stay the same."""
    return re.sub(r"\r\n?", "\n", text)


def _decode(data: bytes, path: Path) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = even_lines(data[: error.start].decode("utf-8")).split("\n")
        line, column = len(before), len(before[-1]) + 1
        words = f"the byte 0x{data[error.start]:02X} is not UTF-8"
        span = Span(str(path), line, column, line, column + 1)
        raise SourceError([Fault(words, "save the file as UTF-8", span)]) from error
