"""A folder of entries, of which none is trusted and none can do harm."""

import os
from pathlib import Path

import pytest

from brandkit.engine.cache.store import FORM, MOST_ENTRY_BYTES, keep, load, prune

KEY = "ab" + "0" * 62


def entry(folder: Path) -> Path:
    """Return the file of the one entry."""
    (found,) = folder.rglob("*.json")
    return found


def test_what_was_kept_is_found(tmp_path: Path) -> None:
    """Under its key and no other; the folder says that it is a cache, and is in no repository."""
    assert keep(tmp_path / "kept", KEY, {"é": [1, None]})
    assert load(tmp_path / "kept", KEY) == {"é": [1, None]}
    assert load(tmp_path / "kept", "cd" + "0" * 62) is None
    assert (tmp_path / "kept" / ".gitignore").read_text() == "*\n"
    assert (tmp_path / "kept" / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d172789f06886806bc55")


def path_of(folder: Path, key: str) -> Path:
    """Return the file of an entry."""
    return folder / FORM / key[:2] / f"{key[2:]}.json"


@pytest.mark.parametrize("data", [b"", b"{", b"\xff", b"[" * 100_000, b" " * (MOST_ENTRY_BYTES + 1)])
def test_broken_entries_are_as_good_as_none(tmp_path: Path, data: bytes) -> None:
    """Cut short, somebody else's, too large, or made to do harm."""
    keep(tmp_path, KEY, [])
    entry(tmp_path).write_bytes(data)

    assert load(tmp_path, KEY) is None


def test_what_cannot_be_kept_is_not(tmp_path: Path) -> None:
    """A folder that is a file, or an entry that is too large, is no error."""
    (tmp_path / "file").write_text("")

    assert not keep(tmp_path / "file", KEY, [])
    assert not keep(tmp_path, KEY, "x" * MOST_ENTRY_BYTES)


def test_the_oldest_go_first(tmp_path: Path) -> None:
    """Until there is room again, by number or by size."""
    keys = [f"{number:02x}" + "0" * 62 for number in range(10)]
    for age, key in enumerate(keys):
        keep(tmp_path, key, "x" * 100)
        os.utime(path_of(tmp_path, key), (10_000 - age, 10_000 - age))

    prune(tmp_path, most_entries=10)
    assert [path_of(tmp_path, key).exists() for key in keys] == [True] * 10
    prune(tmp_path, most_entries=9)
    assert [path_of(tmp_path, key).exists() for key in keys] == [True] * 7 + [False] * 3
    prune(tmp_path, most_bytes=500)
    assert sum(path_of(tmp_path, key).exists() for key in keys) == 3


def test_folder_that_is_not_there_needs_no_pruning(tmp_path: Path) -> None:
    """Nor is it made."""
    prune(tmp_path / "none")
    assert list(tmp_path.iterdir()) == []
