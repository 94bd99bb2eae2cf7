"""Other linters of prose, each installed by its own packager into a cache folder; None where that fails."""

import os
import subprocess
import sys
from pathlib import Path

PROSELINT = "proselint==0.16.0"
OF_NPM = ("write-good@1.0.8", "textlint@15.8.0", "textlint-rule-write-good@2.0.0")


def _place() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "brandkit-bench", "style_speed")


def proselint() -> list[str | Path] | None:
    """Return the command of proselint, of PyPI, in an environment of its own."""
    place = _place() / "proselint"
    program = place / "bin" / "proselint"
    if not program.is_file() and not (
        _run([sys.executable, "-m", "venv", place]) and _run([place / "bin" / "pip", "install", "--quiet", PROSELINT])
    ):
        return None
    return [program, "check"]


def write_good() -> list[str | Path] | None:
    """Return the command of write-good, of npm, with its own checks."""
    program = _of_npm("write-good")
    return [program] if program else None


def textlint() -> list[str | Path] | None:
    """Return the command of textlint, of npm, with the one rule that holds write-good's checks."""
    program = _of_npm("textlint")
    return [program, "--rule", "write-good"] if program else None


def _of_npm(name: str) -> Path | None:
    place = _place() / "npm"
    program = place / "node_modules" / ".bin" / name
    if not program.is_file():
        place.mkdir(parents=True, exist_ok=True)
        _run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", place, *OF_NPM])
    return program if program.is_file() else None


def _run(command: list[str | Path]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False
