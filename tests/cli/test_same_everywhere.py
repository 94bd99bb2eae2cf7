"""The same input gives the same bytes, in whole processes, wherever they run."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
COMMANDS = (("lint", "examples"), ("lint", "examples", "--format", "json"), ("render", "examples/sale"))
PROGRAM = f"""
import sys
from brandkit.cli import main
for arguments in {COMMANDS!r}:
    sys.argv = ["brandkit", *arguments]
    try:
        main()
    except SystemExit as end:
        print("exit code", end.code, flush=True)
"""
# Without the two switches Python takes UTF-8 for a locale that says nothing of it.
_ASCII = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
PLACES: Mapping[str, Mapping[str, str]] = {
    "in ASCII": {**_ASCII, "TZ": "UTC", "PYTHONHASHSEED": "0"},
    "east": {"LC_ALL": "C", "PYTHONUTF8": "1", "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1"},
    "in German": {"LC_ALL": "de_DE.UTF-8", "TZ": "America/Adak", "PYTHONHASHSEED": "2"},
}
"""Hash seeds, system locales and time zones; the two zones are never on the same day."""

Made = dict[str, bytes]
"""What came out: the two streams, and every file by its name."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Made]:
    """Return what comes out in each place; all run at once."""
    folders = {place: tmp_path_factory.mktemp("place") for place in PLACES}
    running = {place: _start(place, folder) for place, folder in folders.items() if _can_be_in(place, folder)}
    return {place: _finish(process, folders[place]) for place, process in running.items()}


@pytest.mark.slow
@pytest.mark.parametrize("place", [place for place in PLACES if place != "in ASCII"])
def test_the_bytes_are_the_same(made: dict[str, Made], place: str) -> None:
    """Reports as text and as JSON, and all files of a message: of no hash seed, locale or time zone is a trace."""
    if place not in made:
        pytest.skip("there is no localedef to make a German locale with")

    differing = [name for name, content in made["in ASCII"].items() if made[place].get(name) != content]

    assert made[place].keys() == made["in ASCII"].keys()
    assert differing == []


@pytest.mark.slow
def test_all_of_it_was_made(made: dict[str, Made]) -> None:
    """An error would be the same everywhere, too; one example is broken on purpose."""
    said = made["in ASCII"]

    assert said["stderr"] == b""
    assert [line for line in said["stdout"].splitlines() if line.startswith(b"exit code")] == [
        b"exit code 1", b"exit code 1", b"exit code 0",
    ]  # fmt: skip
    assert "out/spring-sale/email.eml" in said


def _can_be_in(place: str, folder: Path) -> bool:
    """Make the locale of a place, if it needs one; return whether it is there."""
    if not PLACES[place]["LC_ALL"].startswith("de_DE"):
        return True
    make = ["localedef", "-f", "UTF-8", "-i", "de_DE", str(folder / "de_DE.UTF-8")]
    return bool(shutil.which(make[0])) and subprocess.run(make, check=False, capture_output=True).returncode == 0


def _start(place: str, folder: Path) -> "subprocess.Popen[bytes]":
    shutil.copytree(ROOT / "examples", folder / "examples")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON"))}
    there = {**kept, **PLACES[place], "LOCPATH": str(folder)}
    pipe, call = subprocess.PIPE, [sys.executable, "-c", PROGRAM]
    return subprocess.Popen(call, cwd=folder, env=there, stdout=pipe, stderr=pipe)


def _finish(process: "subprocess.Popen[bytes]", folder: Path) -> Made:
    stdout, stderr = process.communicate()
    files = {path.relative_to(folder).as_posix(): path for path in (folder / "out").rglob("*") if path.is_file()}
    return {"stdout": stdout, "stderr": stderr, **{name: path.read_bytes() for name, path in sorted(files.items())}}
