"""What git says has changed; and what is told where it cannot say."""

import os
import subprocess
from pathlib import Path

import pytest

from brandkit.engine.git import changed_files, contents_of, files_at, repository_of
from brandkit.errors import UsageError


def git(folder: Path, *arguments: str) -> None:
    """Have git do something, whoever runs the tests."""
    who = {f"GIT_{role}_{what}": "a@b.example" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    environment = {**os.environ, **who, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, env=environment)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a repository with one commit, in which are four files."""
    for name in ("kept.md", "edited.md", "gone.md", "ünlich “x”\n.md"):
        (tmp_path / name).write_text("one")
    (tmp_path / ".gitignore").write_text("ignored.md\n")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "one")
    return tmp_path


def names(checkout: Path, revision: str = "HEAD") -> set[str]:
    """Return the names of what has changed."""
    return {
        file.relative_to(checkout.resolve()).as_posix() for file in changed_files(repository_of(checkout), revision)
    }


def test_finds_what_is_edited_new_or_gone(checkout: Path) -> None:
    """Committed or not, whatever its name; but not what git ignores."""
    (checkout / "folder").mkdir()
    for name in ("edited.md", "ünlich “x”\n.md", "new.md", "folder/new.md", "ignored.md"):
        (checkout / name).write_text("two")
    (checkout / "gone.md").unlink()
    changed = {"edited.md", "ünlich “x”\n.md", "new.md", "folder/new.md", "gone.md"}

    assert names(checkout) == changed
    git(checkout, "add", "-A")
    assert names(checkout) == changed
    git(checkout, "commit", "-qm", "two")
    assert (names(checkout), names(checkout, "HEAD~1")) == (set(), changed)


def test_other_side_of_a_fork_does_not_count(checkout: Path) -> None:
    """What others have changed on their branch is not to be mended on this one."""
    git(checkout, "checkout", "-qb", "side")
    (checkout / "edited.md").write_text("ours")
    git(checkout, "commit", "-qam", "ours")
    git(checkout, "checkout", "-q", "main")
    (checkout / "kept.md").write_text("theirs")
    git(checkout, "commit", "-qam", "theirs")
    git(checkout, "checkout", "-q", "side")

    assert names(checkout, "main") == {"edited.md"}


@pytest.mark.parametrize("revision", ["none", "--output=x", "-h", "", " ", "a\nb", "HEAD~99", "HEAD:kept.md", ";ls"])
def test_what_is_no_revision_is_refused(checkout: Path, revision: str) -> None:
    """With what to do, and without being taken for an option."""
    before = sorted(checkout.iterdir())

    with pytest.raises(UsageError, match="no revision"):
        changed_files(checkout, revision)
    assert sorted(checkout.iterdir()) == before


def test_repository_cannot_have_programs_run(checkout: Path) -> None:
    """Its settings could name some that watch files or compare them."""
    trap = checkout / "trap"
    trap.write_text(f"#!/bin/sh\ntouch '{checkout / 'sprung'}'\n")
    trap.chmod(0o755)
    for name in ("core.fsmonitor", "diff.external", "diff.md.textconv", "diff.md.command", "core.pager"):
        git(checkout, "config", name, str(trap))
    (checkout / ".gitattributes").write_text("*.md diff=md\n")
    (checkout / "edited.md").write_text("two")
    (checkout / "sprung").unlink(missing_ok=True)

    assert "edited.md" in names(checkout)
    assert not (checkout / "sprung").exists()


def test_folder_in_no_repository_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With what to do."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))

    with pytest.raises(UsageError, match="no git repository"):
        repository_of(tmp_path)


def test_missing_git_is_told(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With what to do."""
    monkeypatch.setenv("PATH", str(checkout))

    with pytest.raises(UsageError, match="needs git"):
        repository_of(checkout)


def test_files_are_as_they_were(checkout: Path) -> None:
    """Whatever they are called, and though the checkout has others now; links are no files."""
    (checkout / "link.md").symlink_to("kept.md")
    (checkout / "folder").mkdir()
    (checkout / "folder" / "bytes").write_bytes(b"\x00\xff\r\n\n")
    git(checkout, "add", "-A")
    git(checkout, "commit", "-qm", "two")
    (checkout / "edited.md").write_text("three")
    found = files_at(repository_of(checkout / "folder"), "HEAD")
    contents = contents_of(checkout, {each.object for each in found.values()})

    assert set(found) == {"kept.md", "edited.md", "gone.md", "ünlich “x”\n.md", ".gitignore", "folder/bytes"}
    assert contents[found["folder/bytes"].object] == b"\x00\xff\r\n\n"
    assert contents[found["edited.md"].object] == b"one"
    assert {name: len(contents[each.object]) for name, each in found.items()} == {
        name: each.size for name, each in found.items()
    }
    assert "folder/bytes" not in files_at(checkout, "HEAD~1")


def test_filters_of_a_repository_are_not_run_on_what_was(checkout: Path) -> None:
    """They are programs that its settings name."""
    trap = checkout / "trap"
    trap.write_text(f"#!/bin/sh\ntouch '{checkout / 'sprung'}'\ncat\n")
    trap.chmod(0o755)
    for name in ("filter.md.smudge", "filter.md.process", "diff.md.textconv"):
        git(checkout, "config", name, str(trap))
    (checkout / ".gitattributes").write_text("*.md filter=md diff=md\n")
    found = files_at(checkout, "HEAD")

    assert contents_of(checkout, [found["kept.md"].object]) == {found["kept.md"].object: b"one"}
    assert not (checkout / "sprung").exists()


def test_contents_that_are_not_here_are_told(checkout: Path) -> None:
    """A partial clone lacks some; they are not fetched."""
    with pytest.raises(UsageError, match="lacks contents"):
        contents_of(checkout, ["0" * 40])
