"""Files of a kit's folder: only regular files, only inside the kit, bounded in number and size.

A link may point to another file of the same kit; a link that leaves it, a linked folder, a pipe or a device is a
fault, told before anything is opened.
"""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from brandkit.errors import Fault
from brandkit.model.place import Span

MAX_FILES = 1_000
MAX_DEPTH = 8


def find_files(root: Path, folder: str, faults: list[Fault]) -> dict[str, Path]:
    """Return the files under a folder of the kit at `root`: name relative to the folder, with ``/``, to path.

    Names that begin with a dot and README files are left out. A folder that is not there has no files.

    Args:
        root: the kit's folder; nothing outside of it is ever named.
        folder: ``templates``, ``styles`` or ``rules``.
        faults: what is wrong is added here.
    """
    found: dict[str, Path] = {}
    top = root / folder
    if os.path.lexists(top):
        before = len(str(top)) + 1
        for entry in _walk(top, 1, faults):
            if len(found) == MAX_FILES:
                mend = "keep only what belongs to the kit there"
                faults.append(_fault(top, f"the folder holds more than {MAX_FILES:,} files", mend))
                break
            # No folder on the way is a link: a file that is none itself lies inside.
            if entry.is_file(follow_symlinks=False) or _is_usable(Path(entry.path), root, faults):
                found[entry.path[before:].replace(os.sep, "/")] = Path(entry.path)
    return dict(sorted(found.items()))


def inside(root: Path, name: str, what: str, span: Span | None, faults: list[Fault]) -> Path | None:
    """Return the path of a file that a project names; None after a fault: it is outside, missing, or no file.

    Args:
        root: the project's folder.
        name: the path as written, relative to it.
        what: what the file is, for the fault.
        span: where it is named.
        faults: what is wrong is added here.
    """
    path = root / name
    written = Path(os.path.normpath(path))
    real = _real(path)
    leaves = not written.is_relative_to(os.path.normpath(root)) or (real and not real.is_relative_to(root.resolve()))
    if "\0" in name or leaves:
        mend = "copy the file into the project, and write its path from there"
        faults.append(Fault(f"{what} `{name}` lies outside of the project", mend, span))
        return None
    if real is None or not real.is_file():
        found = "is not a file" if real is not None else "is not there"
        faults.append(Fault(f"{what} `{name}` {found}", "check the path; it starts at the project's folder", span))
        return None
    return path


def read_text(path: Path, max_bytes: int, faults: list[Fault]) -> str | None:
    """Return a file's text, without a byte order mark; None after a fault: too large, not UTF-8, not readable."""
    try:
        with path.open("rb") as file:
            content = file.read(max_bytes + 1)
    except OSError as error:
        faults.append(_fault(path, f"the file cannot be read ({error.strerror})", "check its permissions"))
        return None
    if len(content) > max_bytes:
        faults.append(_fault(path, f"the file is larger than {max_bytes:,} bytes", "split it"))
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        span = Span(str(path), line, 1, line, 1)
        faults.append(Fault(f"byte {error.start} is not UTF-8", "save the file as UTF-8", span))
        return None


def _walk(folder: Path, depth: int, faults: list[Fault]) -> Iterator["os.DirEntry[str]"]:
    """Yield everything under a folder that is not a folder itself, in the order of names."""
    if folder.is_symlink() or not folder.is_dir():
        faults.append(_fault(folder, "this is not a folder of the kit's own", "put a folder with its files here"))
        return
    if depth > MAX_DEPTH:
        faults.append(_fault(folder, f"this folder lies deeper than {MAX_DEPTH} levels", "nest less"))
        return
    try:
        with os.scandir(folder) as inside:
            entries = sorted(inside, key=lambda entry: entry.name)
    except OSError as error:
        faults.append(_fault(folder, f"the folder cannot be read ({error.strerror})", "check its permissions"))
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name.upper().startswith("README"):
            continue
        if _is_folder(entry):
            yield from _walk(Path(entry.path), depth + 1, faults)
        else:
            yield entry


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to a place that may not be looked at
        return False


def _is_usable(path: Path, root: Path, faults: list[Fault]) -> bool:
    real = _real(path)
    if real is None:
        faults.append(_fault(path, "this link leads nowhere", "put the file itself here"))
    elif not real.is_relative_to(root.resolve()):
        faults.append(_fault(path, "this link leads out of the kit", "put the file itself here"))
    elif not stat.S_ISREG(real.stat().st_mode):
        faults.append(_fault(path, "this is not a regular file", "remove it"))
    else:
        return True
    return False


def _real(path: Path) -> Path | None:
    """Return the path with all links followed; None when there is nothing at its end."""
    try:
        return path.resolve(strict=True)
    except (OSError, RuntimeError, ValueError):  # missing, a circle of links (RuntimeError until 3.12), a NUL
        return None


def _fault(path: Path, words: str, mend: str) -> Fault:
    return Fault(words, mend, Span(str(path), 1, 1, 1, 1))
