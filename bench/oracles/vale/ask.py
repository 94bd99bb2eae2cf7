"""Vale itself: built from its Go module as go.mod pins it, and asked about folders of pages."""

import json
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
VALE, FAST_VALE = HERE / ".bin" / "vale", HERE / ".bin" / "fast-vale"
"""The one is built in two thirds of the time, which does for what it finds; the other one's time is measured."""
TARGET = "github.com/vale-cli/vale/v3/cmd/vale"


class Alert(NamedTuple):
    """What either side finds."""

    path: str
    rule: str
    line: int
    column: int
    end: int
    """Column of the last character; of several lines, where the first one's part would end."""
    message: str
    severity: str
    words: str


def can_build() -> bool:
    """Return whether Go is here, or Vale has been built already."""
    return VALE.is_file() or shutil.which("go") is not None


def is_newer(program: Path) -> bool:
    """Return whether a program is built, and newer than what it is built of."""
    sources = (HERE / "go.mod", HERE / "spy.py")
    return program.is_file() and program.stat().st_mtime >= max(each.stat().st_mtime for each in sources)


def build(program: Path = VALE) -> None:
    """Build Vale, unless what is there is newer than go.mod."""
    if not is_newer(program):
        compiled(program, is_fast=program == FAST_VALE)


def compiled(program: Path, *options: str, is_fast: bool = False) -> None:
    """Have Go make a program of Vale; what makes it fast takes Go as long as half of all the rest."""
    program.parent.mkdir(exist_ok=True)
    slow = [] if is_fast else ["-gcflags=all=-l", "-ldflags=-s -w"]
    command = ["go", "build", *slow, *options, "-o", str(program), TARGET]
    environment = os.environ if is_fast else {**os.environ, "CGO_CFLAGS": "-O0"}
    subprocess.run(command, cwd=HERE, check=True, capture_output=True, env=environment)


def ask(folder: Path, config: Path = HERE / "vale.ini") -> list[Alert]:
    """Return what Vale finds in the pages of a folder."""
    build()
    return [_alert(path, each) for path, alerts in json.loads(run(VALE, folder, {}, config)).items() for each in alerts]


def run(program: Path, folder: Path, also: Mapping[str, str], config: Path = HERE / "vale.ini") -> str:
    """Return what a Vale prints on the pages of a folder."""
    command: Sequence[str | Path] = [program, "--output=JSON", "--no-exit", f"--config={config}", folder]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **also})
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    return done.stdout


def straight(words: str) -> str:
    """Return words with straight apostrophes, as Vale looks them up."""
    return words.replace("’", "'").replace("‘", "'")


def _alert(path: str, found: dict[str, object]) -> Alert:
    span = found["Span"]
    assert isinstance(span, list)
    return Alert(
        Path(path).name,
        str(found["Check"]),
        int(str(found["Line"])),
        span[0],
        span[1],
        str(found["Message"]),
        str(found["Severity"]),
        straight(str(found["Match"])),
    )
