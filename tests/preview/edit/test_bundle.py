"""The editor that the package carries is the one that its sources make."""

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
ASSETS = ROOT / "brandkit" / "preview" / "assets"
SOURCES = ROOT / "editor"
MADE = ("editor.js", "editor.LICENSES.txt")


def npm() -> str:
    found = shutil.which("npm")
    if found is None or not SOURCES.is_dir():
        pytest.skip("no npm on this machine, or no sources of the editor (Debian: apt-get install nodejs npm)")
    return found


@pytest.mark.slow
def test_the_bundle_is_what_its_sources_make(tmp_path: Path) -> None:
    """Byte for byte, with the packages that the lock file names: `make editor` writes it anew."""
    program = npm()
    copy = tmp_path / "editor"
    shutil.copytree(SOURCES, copy, ignore=shutil.ignore_patterns("node_modules"))
    installed = subprocess.run(
        [program, "ci", "--no-audit", "--no-fund"], cwd=copy, capture_output=True, text=True, check=False
    )
    if installed.returncode:
        pytest.skip(f"npm could not fetch the packages: {installed.stderr.strip()[-200:]}")
    (tmp_path / "made").mkdir()
    subprocess.run(["node", "build.js", str(tmp_path / "made")], cwd=copy, check=True, capture_output=True)

    for name in MADE:
        assert (tmp_path / "made" / name).read_bytes() == (ASSETS / name).read_bytes(), f"{name}: run `make editor`"


def test_every_package_in_the_bundle_has_its_licence_beside_it() -> None:
    """All are under the MIT licence, whose text must go along."""
    packages = (ASSETS / "editor.LICENSES.txt").read_text("utf-8").split(f"\n{'-' * 80}\n\n")

    assert len(packages) > 10
    assert [each.split("\n")[0] for each in packages if "Permission is hereby granted" not in each] == []
    assert [head for each in packages if not (head := each.split("\n")[0]).endswith(" (MIT)")] == []
