"""A project under git, with one commit."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[3] / "examples"

Git = Callable[..., None]


@pytest.fixture
def git(tmp_path: Path) -> Git:
    """Return what has git do something in the repository, whoever runs the tests."""
    who = {f"GIT_{role}_{what}": "a@b.example" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    environment = {**os.environ, **who, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    folder = tmp_path / "repository"
    folder.mkdir()

    def run(*arguments: str) -> None:
        subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, env=environment)

    return run


@pytest.fixture
def message(tmp_path: Path, git: Git) -> Path:
    """Return the message of an example whose project is a folder of a repository."""
    project = Path(shutil.copytree(EXAMPLES / "sale", tmp_path / "repository" / "brand"))
    git("init", "-q", "-b", "main")
    git("add", "-A")
    git("commit", "-qm", "one")
    return project / "spring-sale.md"
