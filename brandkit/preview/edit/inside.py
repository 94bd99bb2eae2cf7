"""Files inside of a folder and nowhere else, whoever moves links about meanwhile.

A path is resolved once; from then on every step is taken from an open folder and follows no link. So a folder that is
made into a link in between leads to an error, never out.
"""

import os
import re
import secrets
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from brandkit.errors import Fault, UsageError
from brandkit.kit.folders import FOLDERS
from brandkit.model.frozen import frozen

MOST_BYTES = 262_144
"""Of a file that is edited: four times what a message may have, so that one that is too long can be shortened."""

LEFT_SECONDS = 60.0
"""Age of a file beside from which on whoever was writing it is gone: it takes a blink, however slow the disk."""
_LETTERS = 16
"""Of the part of its name that nobody guesses."""

_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | _NO_LINK
_CAN = os.open in os.supports_dir_fd and os.rename in os.supports_dir_fd
"""Whether this system can take steps from an open folder; Windows cannot."""


@frozen
class Spot:
    """A file as it is reached: its name in a folder that is held open."""

    name: str
    folder: Path
    handle: int | None
    """None: the system cannot hold folders open."""


@contextmanager
def spot_of(path: Path, root: Path) -> Iterator[Spot]:
    """Hold a file's folder open.

    Raises:
        UsageError: the file is not inside of the root, belongs to the kit or to git, or is no ``.md`` file.
    """
    home, folder = root.resolve(), path.parent.resolve()
    why = _why_not(path, folder, home)
    if why:
        raise UsageError([Fault(f"{path.name} {why}", "edit it with a program of your own")])
    handle = _open_folder(folder, home, path) if _CAN else None
    try:
        yield Spot(path.name, folder, handle)
    finally:
        if handle is not None:
            os.close(handle)


def read_at(spot: Spot) -> tuple[bytes, int]:
    """Return what a file holds, and its permissions.

    Raises:
        UsageError: it cannot be read, is no plain file, or is larger than `MOST_BYTES`.
    """
    with _in_words(spot, "cannot be read"):
        # Not to wait where a pipe stands.
        file = _open(spot, spot.name, os.O_RDONLY | _NO_LINK | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(file, "rb") as opened:
            found = os.fstat(opened.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise UsageError([Fault(f"{spot.name} is no plain file", "make it one")])
            data = opened.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise UsageError([Fault(f"{spot.name} has more than {MOST_BYTES:,} bytes", "shorten or split it")])
    return data, stat.S_IMODE(found.st_mode)


def write_at(spot: Spot, content: bytes, mode: int, is_still: Callable[[], bool]) -> bool:
    """Write a file whole, beside it first, then in its place; return whether it was written.

    Args:
        spot: the file.
        content: all of it.
        mode: its permissions.
        is_still: is asked last of all whether the file may be replaced.

    Raises:
        UsageError: it cannot be written.
    """
    beside = f".{spot.name}.{secrets.token_hex(_LETTERS // 2)}"
    with _in_words(spot, "cannot be written"):
        _sweep(spot)
        file = _open(spot, beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINK)
        try:
            with os.fdopen(file, "wb") as opened:
                opened.write(content)
                opened.flush()
                if hasattr(os, "fchmod"):
                    os.fchmod(opened.fileno(), mode)
                os.fsync(opened.fileno())
            written = is_still()
            if written:
                _put(spot, beside)
        except BaseException:
            _remove(spot, beside)
            raise
        if not written:
            _remove(spot, beside)
    return written


def _sweep(spot: Spot) -> None:
    """Remove what was left beside a file by whoever was stopped while writing it."""
    pattern = re.compile(rf"\.{re.escape(spot.name)}\.[0-9a-f]{{{_LETTERS}}}")
    for name in os.listdir(spot.folder if spot.handle is None else spot.handle):  # noqa: PTH208 - by the open folder
        if pattern.fullmatch(name):
            found = os.stat(_at(spot, name), dir_fd=spot.handle, follow_symlinks=False)
            if time.time() - found.st_mtime > LEFT_SECONDS:
                _remove(spot, name)


def _why_not(path: Path, folder: Path, home: Path) -> str:
    if path.suffix.lower() != ".md":
        return "is no message"
    if path.is_symlink():
        return "is a link"
    if not folder.is_relative_to(home):
        return f"lies outside of {home}"
    steps = folder.relative_to(home).parts
    if any(step.startswith(".git") for step in steps) or steps[:1] in {(each,) for each in FOLDERS}:
        return "is no message of the project"
    return ""


def _open_folder(folder: Path, home: Path, path: Path) -> int:
    try:
        handle = os.open(home, _FOLDER)
        for step in folder.relative_to(home).parts:
            above = handle
            try:
                handle = os.open(step, _FOLDER, dir_fd=above)
            finally:
                os.close(above)
    except OSError as error:
        raise UsageError([Fault(f"{path.name} cannot be reached: {error.strerror}", "look at its folder")]) from error
    return handle


@contextmanager
def _in_words(spot: Spot, what: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UsageError([Fault(f"{spot.name} {what}: {error.strerror}", "look at the file and its folder")]) from error


def _at(spot: Spot, name: str) -> str | Path:
    return name if spot.handle is not None else spot.folder / name


def _open(spot: Spot, name: str, flags: int) -> int:
    return os.open(_at(spot, name), flags | getattr(os, "O_BINARY", 0), 0o600, dir_fd=spot.handle)


def _put(spot: Spot, name: str) -> None:
    os.replace(_at(spot, name), _at(spot, spot.name), src_dir_fd=spot.handle, dst_dir_fd=spot.handle)


def _remove(spot: Spot, name: str) -> None:
    os.unlink(_at(spot, name), dir_fd=spot.handle)
