"""Work by several processes at once; what lies between messages is found where their reports come together."""

import gc
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import lru_cache, partial
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

from brandkit.engine.cache.kept import Cache
from brandkit.engine.lint_options import LintOptions
from brandkit.engine.many import Outcome, lint_one
from brandkit.errors import Fault, UsageError
from brandkit.model.kit import Kit

T = TypeVar("T")
R = TypeVar("R")


def by_processes(paths: Sequence[Path], options: LintOptions, cache: Cache | None, jobs: int) -> Iterator[Outcome]:
    """Yield the outcomes of messages, in order.

    Raises:
        UsageError: a process was ended from outside.
    """
    yield from in_processes(paths, partial(_in_process, options, cache), jobs)


def in_processes(items: Sequence[T], work: Callable[[T], R], jobs: int) -> Iterator[R]:
    """Yield what comes of items, in order; what is done with them, and what comes of it, can be pickled.

    Raises:
        UsageError: a process was ended from outside.
    """
    if not items:
        return
    # Started anew, not forked: the same on every system, and nothing half done is copied.
    pool = ProcessPoolExecutor(min(jobs, len(items)), get_context("spawn"), initializer=_begin)
    try:
        yield from pool.map(work, items)
    except BrokenProcessPool as error:
        words = "a process that worked was ended, perhaps since memory ran out"
        raise UsageError([Fault(words, "try again with fewer --jobs")]) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _begin() -> None:
    gc.set_threshold(500_000)  # as the command line does, see there


def _in_process(options: LintOptions, cache: Cache | None, path: Path) -> Outcome:
    return lint_one(path, options, cache, _own_kits())


@lru_cache(maxsize=1)  # a memo of the process, which lives as long as one run
def _own_kits() -> dict[Path | None, Kit]:
    return {}
