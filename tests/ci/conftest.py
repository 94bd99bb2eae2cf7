"""What others get of this repository: a checkout, with what is in the working copy now."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

ROOT = Path(__file__).parents[2]

Commit: TypeAlias = Callable[[Path], str]


@pytest.fixture(scope="session")
def commit() -> Commit:
    """Give what commits all files of a folder to a new repository there, and returns the commit's name."""
    return _commit


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a repository with the files of this one; what else lies about in a working copy is not in it."""
    listed = ("ls-files", "-z", "--cached", "--others", "--exclude-standard")
    if not (ROOT / ".git").exists():
        pytest.skip("not a working copy of a repository")
    folder = tmp_path_factory.mktemp("checkout")
    for name in filter(None, _git(ROOT, *listed).split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    _commit(folder)
    return folder


def _commit(folder: Path) -> str:
    _git(folder, "init", "-q", "-b", "main")
    _git(folder, "add", "-A")
    _git(folder, "-c", "user.name=Ana", "-c", "user.email=ana@acme.example", "commit", "-qm", "one")
    return _git(folder, "rev-parse", "HEAD").strip()


def _git(folder: Path, *arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, text=True).stdout
