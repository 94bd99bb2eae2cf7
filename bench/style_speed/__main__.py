"""``python -m bench.style_speed``: rules of style over a megabyte of Markdown, whole processes taking turns."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from bench.figures import line
from bench.oracles.vale.ask import VALE, build, can_build
from bench.style_speed.peers import proselint, textlint, write_good
from bench.style_speed.style import write_style
from bench.style_speed.text import pages
from brandkit.engine.files import load_kit
from brandkit.engine.looks import looks_for
from brandkit.markup.prose.pages import prose_of_markdown

ROUNDS = 3
PATIENCE = 60.0
"""Seconds of processor time after which a program is stopped, and counts as having taken that long at least."""
LEAST = 1.5
"""Megabytes a second on one core."""


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        page = folder / "page.md"
        page.write_text(pages(), "utf-8")
        (folder / "rules" / "House").mkdir(parents=True)
        rules = write_style(folder / "rules" / "House")
        (folder / "brandkit.yaml").write_text("brand: Acme\nrules: {use: [House]}\n", "utf-8")
        (folder / "vale.ini").write_text(
            "StylesPath = rules\nMinAlertLevel = suggestion\n[*.md]\nBasedOnStyles = House\n"
        )
        size = page.stat().st_size / 1e6
        print(f"{rules} rules of style over {size:.2f} MB of Markdown")
        line("in this process, of processor time", size / _in_process(folder, page), LEAST, " MB/s")
        _beside_others(folder, page, size)


def _in_process(folder: Path, page: Path) -> float:
    """Return the seconds of reading the page and looking, rules read and their patterns ready."""
    text, looks = page.read_text("utf-8"), looks_for(load_kit(folder))
    style = looks.each[0]
    list(style(prose_of_markdown("A page to get ready.\n", "en-US")))
    start = time.process_time()
    list(style(prose_of_markdown(text, "en-US")))
    return time.process_time() - start


def _beside_others(folder: Path, page: Path, size: float) -> None:
    ours = [sys.executable, "-m", "brandkit", "check", page.name, "--format", "json"]
    commands: dict[str, list[str | Path]] = {"brandkit": [*ours]}
    finders: dict[str, Callable[[], list[str | Path] | None]] = {
        "Vale": lambda: _vale(folder),
        "proselint": proselint,
        "write-good": write_good,
        "textlint": textlint,
    }
    for name, find in finders.items():
        if command := find():
            commands[name] = [*command, page]
        else:
            print(f"  {name}: left out, it cannot be installed here")
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            if max(taken[name], default=0) < PATIENCE:
                taken[name].append(_busy(name, command, folder))
    for name, each in taken.items():
        stopped = "  (stopped: it takes longer)" if max(each) >= PATIENCE else ""
        used = median(each)
        print(
            f"  {name:<12} whole process {used:>7.2f} s of processor time  {size / used:>6.2f} MB/s{stopped}",
            flush=True,
        )
    for name in [*taken][1:]:
        line(f"times as fast as {name}", median(taken[name]) / median(taken["brandkit"]), 1.0)


def _vale(folder: Path) -> list[str | Path] | None:
    if not can_build():
        return None
    try:
        build()
    except subprocess.CalledProcessError:
        return None
    return [VALE, "--output=JSON", "--no-exit", f"--config={folder / 'vale.ini'}"]


def _busy(name: str, command: list[str | Path], folder: Path) -> float:
    """Return the seconds of processor time of a program with all its threads, whatever it finds."""
    with tempfile.TemporaryFile() as output:
        limited = ["sh", "-c", f'ulimit -t {PATIENCE:.0f}; exec "$@"', "sh", *command]
        process = subprocess.Popen(limited, cwd=folder, stdout=output, stderr=output)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        words = output.read()
    # Only of the others is a bound from below worth a ratio.
    if name != "brandkit" and process.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        return PATIENCE
    # write-good's exit code is the number of its findings; it and the others write them.
    if len(words) < 1000 or (name in ("brandkit", "Vale") and process.returncode not in (0, 1)):
        raise RuntimeError(f"{name}: {words[-2000:].decode('utf-8', 'replace')}")
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
