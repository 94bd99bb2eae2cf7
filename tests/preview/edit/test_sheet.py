"""Saving: what was written is read back, what somebody else wrote stays, and nothing else is touched."""

import hashlib
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.errors import UsageError
from brandkit.preview.edit.inside import MOST_BYTES, spot_of, write_at
from brandkit.preview.edit.sheet import read_sheet, save
from brandkit.source.text_files import even_lines

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("project")


def is_text(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


@given(before=st.binary(max_size=40).filter(is_text), text=TEXTS)
def test_what_is_saved_is_read_back(folder: Path, before: bytes, text: str) -> None:
    """Whatever the file held, its line ends and its byte order mark; only the ends of lines are evened."""
    path = folder / "a.md"
    path.write_bytes(before)
    saved = save(path, folder, text, read_sheet(path, folder).hash)

    assert not saved.is_conflict
    assert saved.sheet == read_sheet(path, folder)
    assert saved.sheet.text == even_lines(text)
    assert saved.sheet.hash == sha(path.read_bytes())
    assert path.read_bytes().startswith(b"\xef\xbb\xbf") >= before.startswith(b"\xef\xbb\xbf")
    assert [each.name for each in folder.iterdir()] == ["a.md"]


@given(seen=TEXTS, theirs=TEXTS, mine=TEXTS)
def test_a_conflict_never_writes(folder: Path, seen: str, theirs: str, mine: str) -> None:
    """If the file is another one than its author saw, it stays as it is, and what it holds is told."""
    path = folder / "b.md"
    path.write_bytes(seen.encode())
    known = read_sheet(path, folder).hash
    path.write_bytes(theirs.encode())
    saved = save(path, folder, mine, known)
    now = path.read_bytes()

    assert now == theirs.encode() or seen == theirs or even_lines(mine) == even_lines(theirs)
    assert saved.is_conflict == (sha(theirs.encode()) != known and now != mine.encode() and not same(mine, theirs))
    assert saved.sheet.hash == sha(now)
    path.unlink()


def same(mine: str, theirs: str) -> bool:
    """Return whether saving would change nothing: the same words with the line ends that the file has."""
    windows = theirs.count("\r\n")
    lines = even_lines(mine)
    return (lines.replace("\n", "\r\n") if windows * 2 > theirs.count("\n") else lines) == theirs


def test_the_file_stays_as_it_is_but_for_the_words(tmp_path: Path) -> None:
    """Its permissions, its byte order mark and the ends of its lines."""
    path = tmp_path / "a.md"
    path.write_bytes(b"\xef\xbb\xbfone\r\ntwo\r\n")
    path.chmod(0o640)
    save(path, tmp_path, "one\nthree\n", read_sheet(path, tmp_path).hash)

    assert path.read_bytes() == b"\xef\xbb\xbfone\r\nthree\r\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_who_comes_second_is_told(tmp_path: Path) -> None:
    """Two pages that opened the same: the first saves, the second learns what the first wrote."""
    path = tmp_path / "a.md"
    path.write_text("old\n")
    known = read_sheet(path, tmp_path).hash
    first, second = save(path, tmp_path, "first\n", known), save(path, tmp_path, "second\n", known)

    assert (first.is_conflict, second.is_conflict) == (False, True)
    assert second.sheet.text == "first\n"
    assert not save(path, tmp_path, "second\n", second.sheet.hash).is_conflict


def refused(path: Path, root: Path, text: str = "new\n") -> str:
    with pytest.raises(UsageError) as caught:
        save(path, root, text, "")
    return str(caught.value)


@pytest.mark.parametrize("name", ["templates/a.md", "styles/a.md", "rules/x/a.md", ".git/a.md", ".github/a.md"])
def test_kit_and_git_are_never_written(tmp_path: Path, name: str) -> None:
    """Though a file there may look like a message."""
    path = tmp_path / name
    path.parent.mkdir(parents=True)
    path.write_text("---\n---\n")

    assert "is no message of the project" in refused(path, tmp_path)
    assert path.read_text() == "---\n---\n"


def test_nothing_outside_is_reached(tmp_path: Path) -> None:
    """By no dots, by no link to a file, and by no link to a folder."""
    root = tmp_path / "project"
    root.mkdir()
    secret = tmp_path / "secret.md"
    secret.write_text("secret\n")
    (root / "link.md").symlink_to(secret)
    (root / "folder").symlink_to(tmp_path)

    assert "lies outside" in refused(root / ".." / "secret.md", root)
    assert "is a link" in refused(root / "link.md", root)
    assert "lies outside" in refused(root / "folder" / "secret.md", root)
    assert secret.read_text() == "secret\n"


def test_a_folder_that_becomes_a_link_is_not_followed(tmp_path: Path) -> None:
    """Between the look and the write somebody puts a link in the folder's place: the old folder is written."""
    root, outside = tmp_path / "project", tmp_path / "outside"
    (root / "inner").mkdir(parents=True)
    outside.mkdir()
    for folder in (root / "inner", outside):
        (folder / "a.md").write_text("old\n")

    def swap() -> bool:
        (root / "inner").rename(root / "moved")
        (root / "inner").symlink_to(outside)
        return True

    with spot_of(root / "inner" / "a.md", root) as spot:
        assert write_at(spot, b"new\n", 0o644, swap)
    assert (outside / "a.md").read_text() == "old\n"
    assert (root / "moved" / "a.md").read_text() == "new\n"


def test_a_file_that_becomes_a_link_is_replaced_not_followed(tmp_path: Path) -> None:
    """What it leads to stays as it is."""
    secret = tmp_path / "secret.txt"
    secret.write_text("secret\n")
    path = tmp_path / "a.md"
    path.write_text("old\n")

    def swap() -> bool:
        path.unlink()
        path.symlink_to(secret)
        return True

    with spot_of(path, tmp_path) as spot:
        write_at(spot, b"new\n", 0o644, swap)
    assert (secret.read_text(), path.read_text(), path.is_symlink()) == ("secret\n", "new\n", False)


def test_what_changes_at_the_last_moment_is_a_conflict(tmp_path: Path) -> None:
    """Nothing is written, and nothing is left beside."""
    path = tmp_path / "a.md"
    path.write_text("old\n")
    with spot_of(path, tmp_path) as spot:
        assert not write_at(spot, b"new\n", 0o644, lambda: False)

    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("a.md", "old\n")]


@pytest.mark.parametrize("name", ["a.txt", "brandkit.yaml", "a.json"])
def test_only_messages_are_written(tmp_path: Path, name: str) -> None:
    """Whatever else lies in a project."""
    (tmp_path / name).write_text("x")

    assert "is no message" in refused(tmp_path / name, tmp_path)


def test_what_cannot_be_a_file_is_refused(tmp_path: Path) -> None:
    """Too long a text, half a character, a file that is no text, one that may not be written, a pipe, none."""
    path = tmp_path / "a.md"
    path.write_text("old\n")

    assert "262,144 bytes" in refused(path, tmp_path, "x" * (MOST_BYTES + 1))
    assert "half a character" in refused(path, tmp_path, "a\ud800")
    path.chmod(0o444)
    assert "may not be written" in refused(path, tmp_path)
    path.chmod(0o644)
    assert path.read_text() == "old\n"
    path.write_bytes(b"\xff")
    assert "is not UTF-8" in refused(path, tmp_path)
    path.unlink()
    assert "cannot be read" in refused(path, tmp_path)
    os.mkfifo(path)
    assert "no plain file" in refused(path, tmp_path)


_WRITER = """
import sys
from pathlib import Path
from brandkit.preview.edit.sheet import read_sheet, save
path = Path(sys.argv[1])
for number in range(10**9):
    save(path, path.parent, f"{number}\\n" * 20_000, read_sheet(path, path.parent).hash)
    if number == 3:
        print("going", flush=True)
"""


@pytest.mark.slow
def test_killed_while_saving_the_file_is_old_or_new(tmp_path: Path) -> None:
    """Never half: each of its lines is the same."""
    path = tmp_path / "a.md"
    for wait in (0.0, 0.003, 0.007, 0.013):
        path.write_text("old\n" * 20_000)
        command = [sys.executable, "-c", _WRITER, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(wait)
            writer.send_signal(signal.SIGKILL)
        lines = path.read_text().splitlines()
        assert (len(lines), len(set(lines))) == (20_000, 1)


def test_what_a_killed_save_has_left_goes_with_the_next_one(tmp_path: Path) -> None:
    """But not what somebody may be writing at this moment, nor any file of another name."""
    file = tmp_path / "a.md"
    file.write_text("Hi.\n", "utf-8")
    left, fresh = tmp_path / f".a.md.{'0' * 16}", tmp_path / f".a.md.{'1' * 16}"
    others = [tmp_path / name for name in (f".b.md.{'0' * 16}", ".a.md.swp", f"a.md.{'0' * 16}", f".a.md.{'0' * 15}z")]
    for each in (left, fresh, *others):
        each.write_text("half", "utf-8")
    for each in (left, *others):
        os.utime(each, (1, 1))
    save(file, tmp_path, "Hello.\n", read_sheet(file, tmp_path).hash)

    assert sorted(tmp_path.iterdir()) == sorted([file, fresh, *others])
