"""Processes that help: each does one kind of work until its line is closed.

They are started anew, not forked: a server has threads, and nothing half done is to be copied. What they need is
imported by them, not here, so that the first of them can be started before anything else is read.
"""

import gc
import os
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from brandkit.model.frozen import frozen

MOST = 3
"""Processes that help: with more, each has so few channels that reading the message is most of its work."""
SHARES, LINTING = "brandkit.preview.crew", "brandkit.preview.others"
"""Modules whose `work` is done."""

GARBAGE = 10_000
"""New objects after which Python looks for those that only hold each other. Each version of a message leaves some
1,000, 0.1 MB in each process; to look for them takes a few milliseconds, each tenth key or so."""


@frozen
class Hand:
    """One process, and the line to it."""

    process: BaseProcess
    line: Connection


def wanted_hands() -> int:
    """Return how many processes are of use beside this one: together with it as many as there are cores."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(MOST, cores - 1)


def hire(work: str, path: str = "") -> Hand:
    """Start a process.

    Args:
        work: the module whose `work` it does.
        path: of a project, or of a message of it, for which it gets ready at once.
    """
    context = get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_begin, args=(work, there, path), daemon=True)
    with _deaf_to_ctrl_c():
        process.start()
    there.close()
    return Hand(process, here)


def settle() -> None:
    """Keep what is there by now out of every later look for garbage: it stays as long as the process does."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(GARBAGE)


def _begin(work: str, line: Connection, path: str) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(500_000)  # as the command line does, see there
    import_module(work).work(line, path)


@contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """Let processes that are started here not hear Ctrl+C, which all of a terminal do; they end with their lines."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # to start it later, Python would let Ctrl+C be heard again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def dismiss(hands: Sequence[Hand]) -> None:
    """End processes."""
    for each in hands:
        each.line.close()
    for each in hands:
        each.process.join(1)
        if each.process.is_alive():
            each.process.kill()
            each.process.join()
