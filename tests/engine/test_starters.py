"""New files from starters: all or none, and a new channel that passes every test as it is."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from brandkit.engine.starters import starter, write_new
from brandkit.errors import UsageError

ROOT = Path(__file__).parent.parent.parent
COPIED = ("brandkit", "templates", "styles", "rules", "tests/channels", "tests/conftest.py", "pyproject.toml")


@pytest.mark.parametrize("name", ["project", "message", "channel"])
def test_a_starter_is_texts_by_name(name: str) -> None:
    """None is empty, and none holds what Python left behind."""
    texts = starter(name)

    assert texts
    assert all(text.strip() for text in texts.values())
    assert not [each for each in texts if each.endswith(".pyc")]


def test_writes_files_in_order_and_makes_their_folders(tmp_path: Path) -> None:
    """Each file holds its text and nothing else, in UTF-8 with the line ends that it has."""
    written = write_new(tmp_path / "new", {"b/deep/er.txt": "ü\n", "a.md": "one\ntwo\n"})

    assert written == (tmp_path / "new" / "a.md", tmp_path / "new" / "b" / "deep" / "er.txt")
    assert [path.read_bytes() for path in written] == [b"one\ntwo\n", "ü\n".encode()]


def test_writes_nothing_where_something_is(tmp_path: Path) -> None:
    """Every file in the way is named, and none is touched."""
    (tmp_path / "a.md").write_text("mine")
    (tmp_path / "c.md").mkdir()

    with pytest.raises(UsageError) as caught:
        write_new(tmp_path, {"a.md": "x", "b.md": "x", "c.md": "x"})

    assert len(caught.value.faults) == 2
    assert (tmp_path / "a.md").read_text() == "mine"
    assert not (tmp_path / "b.md").exists()


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the checkout: the package, the kit, and the tests of the channels."""
    copy = tmp_path_factory.mktemp("checkout")
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, copy / name)
    return copy


def run(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python in the copy, which it takes brandkit from."""
    environment = {**os.environ, "PYTHONPATH": str(checkout), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=checkout, env=environment, capture_output=True, text=True, check=False)


def contents(folder: Path) -> dict[str, str]:
    """Return what each file of a folder holds, as a digest."""
    files = (path for path in folder.rglob("*") if path.is_file() and ".pytest_cache" not in path.parts)
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.mark.slow
def test_a_new_channel_passes_without_an_edit(checkout: Path) -> None:
    """The contract, its case and the linter take what `new channel` writes; no file that was there has changed."""
    before = contents(checkout)

    made = run(checkout, "-m", "brandkit", "new", "channel", "pager")
    shown = run(checkout, "-m", "brandkit", "channels", "pager")
    tested = run(checkout, "-m", "pytest", "tests/channels", "-k", "pager", "-p", "no:cacheprovider")
    linted = run(checkout, "-m", "ruff", "check", "--no-cache", "brandkit/channels/pager.py")
    formatted = run(checkout, "-m", "ruff", "format", "--no-cache", "--check", "brandkit/channels/pager.py")

    assert made.returncode == 0, made.stderr
    assert shown.stdout.startswith("pager: one text message")
    assert tested.returncode == 0, tested.stdout
    assert " passed" in tested.stdout
    assert linted.returncode == 0, linted.stdout
    assert formatted.returncode == 0, formatted.stdout
    assert {name: digest for name, digest in contents(checkout).items() if name in before} == before


@pytest.mark.slow
def test_a_name_of_two_words_is_one_in_python(checkout: Path) -> None:
    """A hyphen becomes an underline, in every place; a second channel of that name is refused."""
    made = run(checkout, "-m", "brandkit", "new", "channel", "note-board")
    listed = run(checkout, "-m", "brandkit", "channels")
    again = run(checkout, "-m", "brandkit", "new", "channel", "note-board")

    assert made.returncode == 0, made.stderr
    assert "note_board" in listed.stdout
    assert (checkout / "tests/channels/note_board/opening-hours/note_board.txt").is_file()
    assert not [
        path for path in checkout.rglob("*note_board*") if path.is_file() and "note-board" in path.read_text("utf-8")
    ]
    assert again.returncode == 2
    assert "is there already" in again.stderr
