"""What the rules of prose add to linting one message: whole processes with them and without, taking turns."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from bench.figures import line
from bench.start_up import run
from bench.style_speed.measured import environment

ROUNDS = 9
MOST_MORE = 0.25
"""Seconds, by the clock."""
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
    print("linting one message on all channels, all rules of prose against none of them (whole processes, in turns)")
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
    """Return the seconds that a program takes by the clock.

    Raises:
        RuntimeError: it could not look.
    """
    start = time.perf_counter()
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False, env=environment())
    taken = time.perf_counter() - start
    if done.returncode > 1:
        raise RuntimeError(done.stderr.decode("utf-8", "replace"))
    return taken


if __name__ == "__main__":
    main()
