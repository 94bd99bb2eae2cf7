"""A file that is fixed keeps all that it had but the words; what should not be changed is not."""

import os
from pathlib import Path

import pytest

from brandkit.engine.fixing.text_file import TextFile, read_text_file, write_text_file
from brandkit.errors import UsageError


def read(path: Path, root: Path | None = None) -> TextFile:
    """Return a file that may be changed."""
    file = read_text_file(path, root or path.parent)
    assert isinstance(file, TextFile)
    return file


def test_mark_line_ends_and_permissions_stay(tmp_path: Path) -> None:
    """Nothing but the words is another one."""
    path = tmp_path / "a.md"
    path.write_bytes(b"\xef\xbb\xbfone\r\ntwo\rthree\n")
    path.chmod(0o640)
    file = read(path)
    write_text_file(file, file.text.replace("two", "2"))

    assert path.read_bytes() == b"\xef\xbb\xbfone\r\n2\rthree\n"
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_file_that_somebody_changes_meanwhile_is_left(tmp_path: Path) -> None:
    """Nobody's work is lost."""
    path = tmp_path / "a.md"
    path.write_text("one")
    file = read(path)
    path.write_text("theirs")

    with pytest.raises(UsageError, match="changed by somebody else"):
        write_text_file(file, "ours")
    assert path.read_text() == "theirs"


def test_links_are_left(tmp_path: Path) -> None:
    """A rename would put a file in the place of the link."""
    (tmp_path / "real.md").write_text("one")
    (tmp_path / "link.md").symlink_to("real.md")

    assert "is a link" in str(read_text_file(tmp_path / "link.md", tmp_path))


def test_folder_that_leads_out_of_the_project_is_left(tmp_path: Path) -> None:
    """However the path reads."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "a.md").write_text("one")
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "texts").symlink_to(tmp_path / "elsewhere")

    assert "lies outside" in str(read_text_file(tmp_path / "shop" / "texts" / "a.md", tmp_path / "shop"))


def test_file_that_may_not_be_written_is_left(tmp_path: Path) -> None:
    """Though its folder may be, and root may write everything."""
    path = tmp_path / "a.md"
    path.write_text("one")
    path.chmod(0o444)

    assert read_text_file(path, tmp_path) == "may not be written"


def test_what_is_no_text_is_left(tmp_path: Path) -> None:
    """It could not be written as it was."""
    (tmp_path / "a.md").write_bytes(b"caf\xe9")
    os.mkfifo(tmp_path / "pipe")

    assert read_text_file(tmp_path / "a.md", tmp_path) == "is not UTF-8"
    assert read_text_file(tmp_path / "pipe", tmp_path) == "may not be written"
