"""Channels of other packages."""

from pathlib import Path
from shutil import make_archive

import pytest

from brandkit import channels
from brandkit.channels import find_channels
from brandkit.errors import KitError

CHANNEL = """\
from dataclasses import replace
from brandkit.channels.sms import CHANNEL as SMS

CHANNEL = replace(SMS, id={name!r})
"""


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place where packages are installed."""
    monkeypatch.syspath_prepend(tmp_path)
    return tmp_path


def install(place: Path, name: str, code: str) -> None:
    """Install a package with an entry point of our group."""
    info = place / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[brandkit.channels]\n{name} = {name}\n")
    (place / f"{name}.py").write_text(code)


def test_finds_our_own() -> None:
    """Without other packages there are those that come with brandkit, one to a file, by their ids."""
    files = Path(channels.__file__).parent.glob("*.py")

    found = find_channels()
    assert list(found) == sorted(file.stem for file in files if file.stem != "__init__")
    assert [channel.id for channel in found.values()] == list(found)


def test_finds_those_of_installed_packages(installed: Path) -> None:
    """A package adds a channel by naming the module that holds it."""
    install(installed, "acme_pager", CHANNEL.format(name="pager"))

    assert find_channels()["pager"].id == "pager"


def test_finds_those_in_archives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package may lie in an archive on Python's path."""
    (tmp_path / "packed").mkdir()
    install(tmp_path / "packed", "acme_fax", CHANNEL.format(name="fax"))
    monkeypatch.syspath_prepend(make_archive(str(tmp_path / "all"), "zip", tmp_path / "packed"))

    assert find_channels()["fax"].id == "fax"


def test_refuses_two_of_one_id(installed: Path) -> None:
    """Which of the two would be meant nobody could tell."""
    install(installed, "acme_sms", CHANNEL.format(name="sms"))

    with pytest.raises(KitError, match="two channels `sms`, one of them in acme_sms"):
        find_channels()


def test_refuses_a_module_without_a_channel(installed: Path) -> None:
    """The entry point is named, so that its owner can be told."""
    install(installed, "acme_nothing", "")

    with pytest.raises(KitError, match="acme_nothing"):
        find_channels()
