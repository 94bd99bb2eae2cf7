"""``python -m bench.many_messages [--messages N] [--jobs N]``: a whole project on all channels, anew and again."""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from bench.figures import line
from bench.many_messages.material import write_project
from brandkit.channels import find_channels

USUAL, FULL = 80, 1000
"""Messages: in `make bench`, and what the figures of the docs are of."""
LEAST_RATIO = 20.0
"""How many times as fast it is again as anew."""
MOST_GROWTH = 1.25
"""How many times as long one message may take among all as among a quarter of them."""
MOST_MEMORY = 1.25
"""How many times as much memory all may take as a quarter of them, anew."""


@dataclass(frozen=True, slots=True)
class Run:
    """What one run of the command line took."""

    wall: float
    """Seconds."""
    busy: float
    """Seconds of processor time, of all its processes."""
    memory: float
    """Megabytes at most, of its largest process."""


def main(messages: int = USUAL, jobs: int = 1) -> None:
    """Measure and print."""
    names = len(find_channels())
    print(
        f"linting {messages} messages on {names} channels, whole processes, {jobs} at once (--messages {FULL}: in full)"
    )
    anew: dict[int, Run] = {}
    for count in (messages // 4, messages // 2, messages):
        with tempfile.TemporaryDirectory() as place:
            folder, kept = Path(place, "project"), Path(place, "kept")
            folder.mkdir()
            write_project(folder, count)
            anew[count], again = lint(folder, kept, jobs), lint(folder, kept, 1)
        _print(f"{count} messages, anew", anew[count])
        _print(f"{count} messages, again", again)
    few, all_ = anew[messages // 4], anew[messages]
    growth = (all_.busy / messages) / (few.busy / (messages // 4))
    line("anew, times as long as again", all_.busy / again.busy, LEAST_RATIO)
    line("growth of the time for a message, a quarter to all", growth, MOST_GROWTH, at_most=True)
    line("growth of memory, a quarter to all", all_.memory / few.memory, MOST_MEMORY, at_most=True)


def lint(folder: Path, kept: Path, jobs: int) -> Run:
    """Lint a project, whatever is found in it."""
    command = [sys.executable, "-m", "brandkit", "lint", ".", "--cache-dir", str(kept), "--jobs", str(jobs)]
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=output)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode > 1:
            output.seek(0)
            raise RuntimeError(output.read().decode("utf-8", "replace")[-2000:])
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / (1024 * (1024 if sys.platform == "darwin" else 1)))


def _print(what: str, run: Run) -> None:
    print(f"  {what:<40} {run.wall:>9,.2f} s  {run.busy:>9,.2f} s of processor time  {run.memory:>6,.0f} MB")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--messages", type=int, default=USUAL)
    parser.add_argument("--jobs", type=int, default=1)
    given = parser.parse_args()
    main(given.messages, given.jobs)
