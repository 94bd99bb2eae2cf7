"""Files of a kit: nothing outside of it is ever named or opened (guarantee G18)."""

import os
import socket
from pathlib import Path

import pytest

from brandkit.errors import Fault
from brandkit.kit.files import MAX_FILES, find_files, inside, read_text
from brandkit.model.place import Span


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a kit with one template, beside a secret."""
    (tmp_path / "secret.txt").write_text("secret")
    (tmp_path / "secrets").mkdir()
    (tmp_path / "secrets/key.txt").write_text("secret")
    (tmp_path / "kit/templates/sms").mkdir(parents=True)
    (tmp_path / "kit/templates/sms/text.txt").write_text("hello")
    return tmp_path / "kit"


def found(root: Path) -> tuple[list[str], list[str]]:
    """Return the names of the templates, and what is told."""
    faults: list[Fault] = []
    names = list(find_files(root, "templates", faults))
    return names, [fault.text for fault in faults]


def test_finds_files_by_their_name_in_order(root: Path) -> None:
    """Names are relative to the folder and hold slashes on every system."""
    (root / "templates/a.txt").write_text("")
    (root / "templates/sms/deep/er").mkdir(parents=True)
    (root / "templates/sms/deep/er/b.txt").write_text("")

    assert found(root) == (["a.txt", "sms/deep/er/b.txt", "sms/text.txt"], [])


def test_leaves_out_what_is_no_part_of_the_kit(root: Path) -> None:
    """Hidden files and read-mes may lie there."""
    for name in (".DS_Store", ".git/config", "README.md", "sms/.text.txt.swp"):
        (root / "templates" / name).parent.mkdir(exist_ok=True)
        (root / "templates" / name).write_text("")

    assert found(root) == (["sms/text.txt"], [])


def test_a_folder_that_is_not_there_has_no_files(root: Path) -> None:
    """A project may hold any of the three folders, or none."""
    faults: list[Fault] = []

    assert (find_files(root, "styles", faults), faults) == ({}, [])


def test_a_link_within_the_kit_is_a_file(root: Path) -> None:
    """Two channels may share a text."""
    (root / "templates/same.txt").symlink_to(root / "templates/sms/text.txt")
    (root / "templates/again.txt").symlink_to("sms/text.txt")

    assert found(root) == (["again.txt", "same.txt", "sms/text.txt"], [])


@pytest.mark.parametrize(
    ("target", "told"),
    [
        ("../../secret.txt", "this link leads out of the kit"),
        ("/etc/passwd", "this link leads out of the kit"),
        ("sms/../../../secret.txt", "this link leads out of the kit"),
        ("hop.txt", "this link leads out of the kit"),
        ("nowhere.txt", "this link leads nowhere"),
        ("x.txt", "this link leads nowhere"),
        ("../../secrets", "this is not a folder of the kit's own"),
        ("sms", "this is not a folder of the kit's own"),
        (".", "this is not a folder of the kit's own"),
        ("/dev/null", "this link leads out of the kit"),
    ],
)
def test_a_link_that_leads_elsewhere_is_told(root: Path, target: str, told: str) -> None:
    """Out of the kit, over a hop, in a circle, to a folder: the file is left out and named."""
    (root / "templates/sms/.hop.txt").symlink_to("../../../secret.txt")
    (root / "templates/hop.txt").symlink_to("sms/.hop.txt")
    (root / "templates/x.txt").symlink_to(target)

    names, faults = found(root)

    assert names == ["sms/text.txt"]
    assert faults == ["this link leads out of the kit", told]


def test_a_linked_folder_of_templates_is_told(root: Path, tmp_path: Path) -> None:
    """The whole folder cannot lie elsewhere either."""
    (root / "templates").rename(tmp_path / "elsewhere")
    (root / "templates").symlink_to(tmp_path / "elsewhere")

    assert found(root) == ([], ["this is not a folder of the kit's own"])


def test_pipes_and_sockets_are_told_and_never_opened(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Opening a pipe would hang for ever."""
    os.mkfifo(root / "templates/pipe.txt")
    monkeypatch.chdir(root / "templates")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.txt")

        assert found(root) == (["sms/text.txt"], ["this is not a regular file"] * 2)


def test_depth_and_number_are_bounded(root: Path) -> None:
    """A folder that was not meant as a kit is noticed."""
    (root / "templates/1/2/3/4/5/6/7/8").mkdir(parents=True)
    assert found(root) == (["sms/text.txt"], ["this folder lies deeper than 8 levels"])

    for number in range(MAX_FILES):
        (root / f"templates/{number:04}.txt").touch()
    names, faults = found(root)

    assert len(names) == MAX_FILES
    assert faults[-1] == "the folder holds more than 1,000 files"


@pytest.mark.parametrize(
    "name",
    [
        "../secret.txt",
        "templates/../../secret.txt",
        "./../secret.txt",
        "templates/sms/../../../secrets/key.txt",
        "/etc/passwd",
        "//etc/passwd",
        "link.txt",
        "folder/key.txt",
        "a\0b",
        "..",
        "/",
    ],
)
def test_a_named_file_outside_of_the_project_is_refused(root: Path, name: str) -> None:
    """By dots, by an absolute path, by a link to a file or a folder."""
    (root / "link.txt").symlink_to("../secret.txt")
    (root / "folder").symlink_to("../secrets")
    faults: list[Fault] = []
    span = Span("brandkit.yaml", 2, 7, 2, 12)

    assert inside(root, name, "the data schema", span, faults) is None
    assert [(fault.text, fault.span) for fault in faults] == [
        (f"the data schema `{name}` lies outside of the project", span)
    ]


@pytest.mark.parametrize(
    ("name", "told"),
    [("nothing.json", "is not there"), ("templates", "is not a file"), (".", "is not a file"), ("", "is not a file")],
)
def test_a_named_file_that_is_not_there_is_told(root: Path, name: str, told: str) -> None:
    """Folders are no files."""
    faults: list[Fault] = []

    assert inside(root, name, "the data schema", None, faults) is None
    assert faults[0].text == f"the data schema `{name}` {told}"


def test_a_named_file_inside_is_found(root: Path) -> None:
    """Dots that stay inside do no harm, and the path is the one that was written."""
    faults: list[Fault] = []

    assert inside(root, "templates/../templates/sms/text.txt", "it", None, faults) is not None
    assert inside(root, "templates/sms/text.txt", "it", None, faults) == root / "templates/sms/text.txt"
    assert faults == []


def test_reads_text_without_its_byte_order_mark(root: Path) -> None:
    """Windows editors write one."""
    path = root / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfhi")
    faults: list[Fault] = []

    assert (read_text(path, 5, faults), faults) == ("hi", [])


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"hello\nw\xe4re", "a.txt:2:1: byte 7 is not UTF-8; save the file as UTF-8"),
        (b"\xed\xa0\x80", "a.txt:1:1: byte 0 is not UTF-8"),
        (b"0123456789" * 2, "a.txt:1:1: the file is larger than 16 bytes; split it"),
    ],
)
def test_text_that_cannot_be_used_is_told(root: Path, content: bytes, told: str) -> None:
    """Another encoding, a surrogate in UTF-8, too much of it."""
    path = root / "a.txt"
    path.write_bytes(content)
    faults: list[Fault] = []

    assert read_text(path, 16, faults) is None
    assert told in str(faults[0])


def test_a_file_that_is_gone_is_told(root: Path) -> None:
    """Between finding and reading it may be removed."""
    faults: list[Fault] = []

    assert read_text(root / "gone.txt", 16, faults) is None
    assert "the file cannot be read (No such file or directory)" in faults[0].text
