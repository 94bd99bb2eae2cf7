"""A folder of small JSON files, each found by the hash of what it depends on.

Nothing in it is trusted further than its shape; what is broken, cut short or somebody else's is as good as not there.
Many runs may use it at once: a file is there whole or not at all. It does not grow for ever.
"""

import json
import os
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from brandkit.engine.whole_file import write_whole

FORM = "1"
"""Of the entries; another one's are not looked at."""
MOST_ENTRIES = 50_000
MOST_BYTES = 256 * 1024 * 1024
"""Together; past one of both, the oldest go until a fifth is free."""
MOST_ENTRY_BYTES = 4 * 1024 * 1024
"""A report with more than that is made anew each time."""
_SHARE = 0.8
_DAY = 86_400
# Says to programs that make backups that nothing here is worth one; source: bford.info/cachedir.
_TAG = (
    "Signature: 8a477f597d28d172789f06886806bc55\n# Reports that brandkit keeps. Nothing is lost when it is removed.\n"
)


def load(folder: Path, key: str) -> Any:
    """Return what is kept under a key, which is hexadecimal digits; None: nothing, or nothing that can be read."""
    path = _path(folder, key)
    try:
        with path.open("rb") as file:
            data = file.read(MOST_ENTRY_BYTES + 1)
            if time.time() - os.fstat(file.fileno()).st_mtime > _DAY:
                os.utime(path)  # so that what is in use is not the oldest
        return json.loads(data) if len(data) <= MOST_ENTRY_BYTES else None
    except (OSError, ValueError, RecursionError):
        return None


def keep(folder: Path, key: str, value: Any) -> bool:
    """Keep a value under a key; return whether that went well. Where nothing can be written, nothing is kept."""
    data = json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode()
    if len(data) > MOST_ENTRY_BYTES:
        return False
    path = _path(folder, key)
    try:
        if not (folder / "CACHEDIR.TAG").exists():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(folder / "CACHEDIR.TAG", _TAG.encode())
            write_whole(folder / ".gitignore", b"*\n")
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, data, 0o600)
    except OSError:
        return False
    return True


def prune(folder: Path, most_entries: int = MOST_ENTRIES, most_bytes: int = MOST_BYTES) -> None:
    """Remove the oldest entries of a folder that has grown too large."""
    with suppress(OSError):
        entries = sorted(_entries(folder / FORM))
        count, size = len(entries), sum(each[1] for each in entries)
        if count <= most_entries and size <= most_bytes:
            return
        for _, own, path in entries:
            if count <= most_entries * _SHARE and size <= most_bytes * _SHARE:
                break
            with suppress(OSError):  # another run was quicker
                Path(path).unlink()
            count, size = count - 1, size - own


def _entries(folder: Path) -> Iterator[tuple[float, int, str]]:
    """Yield time, size and path of everything in the subfolders; also what a run that was stopped has left."""
    for inner in os.scandir(folder):
        if inner.is_dir(follow_symlinks=False):
            for entry in os.scandir(inner.path):
                if entry.is_file(follow_symlinks=False):
                    found = entry.stat(follow_symlinks=False)
                    yield found.st_mtime, found.st_size, entry.path


def _path(folder: Path, key: str) -> Path:
    return folder / FORM / key[:2] / f"{key[2:]}.json"
