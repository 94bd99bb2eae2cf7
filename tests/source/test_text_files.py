"""Text files as people save them."""

import os
from pathlib import Path

import pytest

from brandkit.errors import SourceError
from brandkit.source.text_files import even_lines, read_text


@pytest.mark.parametrize(
    "data", [b"a\nb\xc3\xa9\n", b"\xef\xbb\xbfa\nb\xc3\xa9\n", b"a\r\nb\xc3\xa9\r\n", b"a\rb\xc3\xa9\r"]
)
def test_reads_what_editors_write(tmp_path: Path, data: bytes) -> None:
    """Byte order marks and line ends make no difference."""
    path = tmp_path / "a.md"
    path.write_bytes(data)

    assert read_text(path, 100) == "a\nbé\n"


@pytest.mark.parametrize(
    ("data", "place"),
    [(b"\xff", "1:1"), (b"a\nb\xc3\xa9c\xe9", "2:4"), (b"a\r\nb\x80", "2:2"), (b"\xef\xbb\xbf\xc3", "1:1")],
)
def test_names_the_place_of_another_encoding(tmp_path: Path, data: bytes, place: str) -> None:
    """Line and column of the first byte that is not UTF-8, counted in characters."""
    path = tmp_path / "a.md"
    path.write_bytes(data)

    with pytest.raises(SourceError) as caught:
        read_text(path, 100)

    assert str(caught.value).startswith(f"{path}:{place}: the byte 0x")


def test_refuses_a_large_file(tmp_path: Path) -> None:
    """The cap counts bytes."""
    path = tmp_path / "a.md"
    path.write_bytes(b"a" * 101)

    with pytest.raises(SourceError, match="the file has more than 100 bytes"):
        read_text(path, 100)


@pytest.mark.parametrize("name", ["none.md", "a\x00b.md", "n" * 300])
def test_refuses_what_is_not_there(tmp_path: Path, name: str) -> None:
    """A name that leads to no file is a fault like any other."""
    with pytest.raises(SourceError):
        read_text(tmp_path / name, 100)


def test_refuses_folders_and_pipes(tmp_path: Path) -> None:
    """A pipe would wait for ever, a folder has no text."""
    os.mkfifo(tmp_path / "pipe.md")

    for path in (tmp_path, tmp_path / "pipe.md"):
        with pytest.raises(SourceError, match="there is no file"):
            read_text(path, 100)


def test_evens_line_ends() -> None:
    """Only CR, LF and CRLF end a line."""
    assert even_lines("a\r\nb\rc\n\u2028d\x0b") == "a\nb\nc\n\u2028d\x0b"
