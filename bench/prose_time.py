"""What the rules of prose add to linting one message: whole processes with them and without, taking turns."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from bench.figures import line
from bench.start_up import run
from bench.style_speed.measured import environment

ROUNDS = 9
MOST_MORE = 0.25
"""Seconds of processor time."""
_LINT = (sys.executable, "-m", "brandkit", "lint", "--no-cache", "--fail-on", "error", "shop/spring-sale.md")
_WITHOUT = ("--ignore", "style/*", "--ignore", "tone/*", "--ignore", "grammar/*")


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        run("init", "shop", folder=folder)
        ways = {"with": _LINT, "without": (*_LINT, *_WITHOUT)}
        taken: dict[str, list[float]] = {name: [] for name in ways}
        for number in range(ROUNDS + 1):
            for name, command in ways.items():
                seconds = _seconds(command, Path(folder))
                if number:  # the first run compiles, and reads the rules
                    taken[name].append(seconds)
    print("linting one message on all channels, with all rules of prose and with none (processor time, in turns)")
    print(f"  with {median(taken['with']):.2f} s, without {median(taken['without']):.2f} s, medians of {ROUNDS}")
    line(
        "more with them, in the median of the rounds",
        more(taken["with"], taken["without"]),
        MOST_MORE,
        " s",
        at_most=True,
    )
    print(f"  times as long with them: {median(taken['with']) / median(taken['without']):.2f}")


def more(with_: Sequence[float], without: Sequence[float]) -> float:
    """Return the median of what a run takes more than the one beside it: load that comes and goes meets both."""
    return median(one - other for one, other in zip(with_, without, strict=True))


def _seconds(command: Sequence[str], folder: Path) -> float:
    """Return the seconds of processor time of a program: of one process, what it takes where nothing else runs.

    Raises:
        RuntimeError: it could not look.
    """
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=output, env=environment())
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 1):
            output.seek(0)
            raise RuntimeError(output.read().decode("utf-8", "replace")[-2000:])
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
