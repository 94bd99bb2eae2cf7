"""The user's folder for caches, by system."""

import sys
from pathlib import Path

import pytest

from brandkit.engine.cache.place import usual_folder


@pytest.mark.parametrize(
    ("system", "environment", "folder"),
    [
        ("linux", {"HOME": "/home/a"}, "/home/a/.cache/brandkit"),
        ("linux", {"HOME": "/home/a", "XDG_CACHE_HOME": "/var/c"}, "/var/c/brandkit"),
        ("linux", {"HOME": "/home/a", "XDG_CACHE_HOME": "relative"}, "/home/a/.cache/brandkit"),
        ("darwin", {"HOME": "/Users/a"}, "/Users/a/Library/Caches/brandkit"),
        ("linux", {}, None),
        ("win32", {}, None),
        ("win32", {"LOCALAPPDATA": "/c/Local"}, "/c/Local/brandkit/cache"),
    ],
)
def test_folder_is_the_systems_own(
    system: str, environment: dict[str, str], folder: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A variable that is no absolute path does not count, as the specification says."""
    monkeypatch.setattr(sys, "platform", system)

    assert usual_folder(environment) == (Path(folder) if folder else None)
