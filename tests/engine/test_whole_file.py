"""A file is there whole or not at all."""

from pathlib import Path

import pytest

from brandkit.engine.whole_file import write_whole


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    """The new content stands there, and nothing else is left beside it."""
    path = tmp_path / "sms.txt"
    path.write_text("old")

    write_whole(path, b"new")

    assert path.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["sms.txt"]


def test_a_failed_write_leaves_the_old_file(tmp_path: Path) -> None:
    """When the content cannot be written, the old file stays and no scrap is left."""
    path = tmp_path / "sms.txt"
    path.write_text("old")

    with pytest.raises(TypeError):
        write_whole(path, "not bytes")  # type: ignore[arg-type]

    assert path.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["sms.txt"]
