"""Other linters of prose, each installed by its own packager into a cache folder; None where that fails."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PROSELINT = "proselint==0.16.0"
OF_NPM = ("write-good@1.0.8", "textlint@15.8.0", "textlint-rule-write-good@2.0.0")
_WRITE_GOOD = "adverb, cliches, illusion, passive, so, thereIs, tooWordy, weasel"
"""Of write-good 1.0.8, all but `eprime`, which has to be asked for (its write-good.js)."""


@dataclass(frozen=True, slots=True)
class Peer:
    """A linter that is here."""

    command: tuple[str | Path, ...]
    rules: str
    """What it looks for, in words."""


def _place() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "brandkit-bench", "style_speed")


def proselint() -> Peer | None:
    """Return proselint, of PyPI, in an environment of its own, with the checks that it has switched on."""
    place = _place() / "proselint"
    program = place / "bin" / "proselint"
    if not program.is_file() and not (
        _run([sys.executable, "-m", "venv", place]) and _run([place / "bin" / "pip", "install", "--quiet", PROSELINT])
    ):
        return None
    said = subprocess.run([program, "dump-config"], capture_output=True, check=False).stdout
    checks = switched_on(said)
    return Peer((program, "check"), f"{len(checks)} families of checks of its own: {', '.join(checks)}")


def switched_on(config: bytes) -> list[str]:
    """Return the checks that proselint's configuration, which is JSON, has switched on."""
    try:
        return sorted(name for name, is_on in json.loads(config)["checks"].items() if is_on)
    except (ValueError, KeyError):
        return []


def write_good() -> Peer | None:
    """Return write-good, of npm, with its own checks."""
    program = _of_npm("write-good")
    return Peer((program,), f"8 checks of its own: {_WRITE_GOOD}") if program else None


def textlint() -> Peer | None:
    """Return textlint, of npm, with the one rule that holds write-good's checks."""
    program = _of_npm("textlint")
    return Peer((program, "--rule", "write-good"), f"the 8 checks of write-good: {_WRITE_GOOD}") if program else None


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
