"""The wheel: carries the default kit, and renders from an empty environment."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
KIT = ("templates", "styles", "rules")

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from the checkout."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_carries_the_kit_byte_for_byte(wheel: Path) -> None:
    """Every file of the three folders is in the package, unchanged; nothing of the checkout's own is."""
    with zipfile.ZipFile(wheel) as archive:
        inside = {name: archive.read(name) for name in archive.namelist()}
    kit = {
        f"brandkit/_kit/{path.relative_to(ROOT).as_posix()}": path.read_bytes()
        for name in KIT
        for path in (ROOT / name).rglob("*")
        if path.is_file()
    }

    assert kit
    assert {name: inside.get(name) for name in kit} == kit
    assert "brandkit/py.typed" in inside
    assert "brandkit/source/message.schema.json" in inside
    assert not {"cli.py", "tests"} & {name.split("/")[0] for name in inside}


def test_renders_from_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    """Installed where nothing else is, the wheel makes a project, renders it, and says that it is well."""
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "env")], check=True)
    python = tmp_path / "env" / "bin" / "python"
    pinned = [line.split(" ")[0] for line in (ROOT / "requirements.lock").read_text().splitlines() if "==" in line]
    (tmp_path / "pins.txt").write_text("\n".join(pinned))
    install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-c", str(tmp_path / "pins.txt")]
    subprocess.run([python, *install, str(wheel)], check=True, cwd=tmp_path)
    brandkit = str(tmp_path / "env" / "bin" / "brandkit")

    subprocess.run([brandkit, "init", "shop"], check=True, cwd=tmp_path)
    shop = tmp_path / "shop"
    done = subprocess.run([brandkit, "render", "spring-sale.md"], cwd=shop, capture_output=True, text=True, check=False)
    doctor = subprocess.run([brandkit, "doctor"], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert "20% off everything" in (tmp_path / "shop" / "out" / "spring-sale" / "sms.txt").read_text()
    assert doctor.returncode == 0, doctor.stdout
