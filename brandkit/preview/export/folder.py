"""The folder that a site is written to: new, empty, or an earlier site; nothing else in it is changed or deleted.

A file in the folder, `MARKER`, lists what belongs to the site. Names are put there before the files are, so that also
what is left of a run that was ended is known the next time.
"""

import os
import stat
from collections.abc import Iterator
from dataclasses import field
from pathlib import Path, PurePosixPath

from brandkit.engine.whole_file import write_whole
from brandkit.errors import Fault, UsageError
from brandkit.model.frozen import mutable

MARKER = "brandkit-site.txt"
_HEAD = "brandkit site 1\n"
"""The first line of the marker: what it is, and the version of its form."""


@mutable
class Folder:
    """A site while it is written."""

    path: Path
    before: frozenset[str]
    """Names of the files of the earlier site, which this one may replace."""
    names: set[str] = field(default_factory=set)
    """Of this site's files: relative, with slashes."""


def open_folder(path: Path) -> Folder:
    """Return a folder to write a site to; it is made if it is not there.

    Raises:
        UsageError: something is there that is no site.
    """
    before = _earlier(path)
    path.mkdir(parents=True, exist_ok=True)
    if before is None:
        write_whole(path / MARKER, _HEAD.encode())
    return Folder(path, frozenset(before or ()))


def check_folder(path: Path) -> None:
    """Say at once what `open_folder` would refuse, before there is anything to write. Raises as it does."""
    _earlier(path)


def put(folder: Folder, name: str, content: bytes) -> None:
    """Write a file of the site; ``name`` is relative, with slashes. What is written already stays.

    Raises:
        UsageError: a file of somebody else's is there, or a link that leads out.
    """
    if name in folder.names:
        return
    target = _inside(folder.path, name)
    if name not in folder.before:
        if target.exists() or target.is_symlink():
            words = f"{target} is there, and belongs to no earlier site"
            raise UsageError([Fault(words, "move it away, or name another folder")])
        with (folder.path / MARKER).open("a", encoding="utf-8", newline="\n") as marker:
            marker.write(f"{name}\n")
    folder.names.add(name)
    target.parent.mkdir(parents=True, exist_ok=True)
    write_whole(target, content)


def close_folder(folder: Folder) -> None:
    """Delete what the earlier site had and this one has not, and write down what belongs to this one."""
    for name in sorted(folder.before - folder.names):
        target = _inside(folder.path, name)
        target.unlink(missing_ok=True)
        _remove_empty(target.parent, folder.path)
    write_whole(folder.path / MARKER, (_HEAD + "".join(f"{each}\n" for each in sorted(folder.names))).encode())


def _earlier(path: Path) -> set[str] | None:
    """Return the names of an earlier site's files; None: the folder is new, or empty."""
    if not path.exists() and not path.is_symlink():
        return None
    if not path.is_dir():
        raise UsageError([Fault(f"{path} is no folder", "name one that is new, or an earlier site")])
    with os.scandir(path) as entries:
        if next(entries, None) is None:
            return None
    marker = path / MARKER
    if not _is_file(marker) or not (text := marker.read_bytes().decode("utf-8", "replace")).startswith(_HEAD):
        words = f"{path} holds other files than a site of brandkit's"
        raise UsageError([Fault(words, "name a folder that is new or empty; nothing was written")])
    return set(_believed(text.removeprefix(_HEAD).splitlines()))


def _believed(names: list[str]) -> Iterator[str]:
    """Yield the names of a marker that stay inside of its folder: somebody else may have written it."""
    for name in names:
        steps = PurePosixPath(name)
        is_plain = name == steps.as_posix() and not steps.is_absolute() and ".." not in steps.parts
        if is_plain and "\\" not in name and ":" not in name and name not in ("", ".", MARKER):
            yield name


def _inside(folder: Path, name: str) -> Path:
    """Return the path of a site's file, on the way to which there is no link."""
    target = folder / name
    for step in (target, *target.parents):
        if step == folder:
            return target
        if step.is_symlink():
            raise UsageError([Fault(f"{step} is a link", "remove it, or name another folder")])
    raise ValueError(name)


def _is_file(path: Path) -> bool:
    return not path.is_symlink() and path.exists() and stat.S_ISREG(path.stat().st_mode)


def _remove_empty(folder: Path, top: Path) -> None:
    """Remove folders that a deleted file has left empty."""
    while folder != top and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
