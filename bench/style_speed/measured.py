"""What whole processes take, in turn, so that whatever else the machine does meets all of them alike."""

import os
import signal
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

PATIENCE = 60.0
"""Seconds of processor time after which a program is stopped, and counts as having taken that long at least."""
_LEAST_WORDS = 1000
"""Bytes: less is no report on a megabyte."""
_SILENT = "PYTHONDONTWRITEBYTECODE"
"""With it no Python program keeps what it compiled, which no installed one goes without."""


@dataclass(frozen=True, slots=True)
class Tool:
    """A linter as it is run."""

    name: str
    command: Sequence[str | Path]
    rules: str
    """What it looks for, in words."""
    is_ours: bool = False


def in_turns(tools: Sequence[Tool], rounds: int, busy: Callable[[Tool], float]) -> dict[str, list[float]]:
    """Return the seconds of each tool in each round; one that had to be stopped has no further turn."""
    taken: dict[str, list[float]] = {each.name: [] for each in tools}
    for _ in range(rounds):
        for each in tools:
            if max(taken[each.name], default=0) < PATIENCE:
                taken[each.name].append(busy(each))
    return taken


def times_as_fast(taken: Mapping[str, Sequence[float]], ours: str) -> dict[str, float]:
    """Return how many times as fast ours is as each of the others, by the medians."""
    return {name: median(each) / median(taken[ours]) for name, each in taken.items() if name != ours}


def environment(given: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the environment in which programs run: as after an installation."""
    return {name: value for name, value in given.items() if name != _SILENT}


def busy(tool: Tool, folder: Path) -> float:
    """Return the seconds of processor time of a tool with all its threads, whatever it finds.

    Raises:
        RuntimeError: it failed, or found nothing.
    """
    with tempfile.TemporaryFile() as output:
        limited = ["sh", "-c", f'ulimit -t {PATIENCE:.0f}; exec "$@"', "sh", *tool.command]
        process = subprocess.Popen(limited, cwd=folder, stdout=output, stderr=output, env=environment())
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        words = output.read()
    # Only of the others is a bound from below worth a ratio.
    if not tool.is_ours and process.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        return PATIENCE
    # write-good's exit code is the number of its findings; it and the others write them.
    if len(words) < _LEAST_WORDS or (tool.is_ours and process.returncode not in (0, 1)):
        raise RuntimeError(f"{tool.name}: {words[-2000:].decode('utf-8', 'replace')}")
    return used.ru_utime + used.ru_stime
