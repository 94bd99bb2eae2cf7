"""The one thread that looks: at what was asked for, once it has been left alone for a while.

To look takes longer than to type a letter. What is asked for again while it is looked at is dropped when it comes.
"""

from collections.abc import Callable
from dataclasses import field
from threading import Condition, Thread
from time import monotonic
from typing import Generic, TypeVar

from brandkit.model.frozen import single

T = TypeVar("T")


@single
class Worker(Generic[T]):
    """What is to be looked at, and since when it may be."""

    due: dict[T, float] = field(default_factory=dict)
    """By what: a moment of `time.monotonic`."""
    changed: Condition = field(default_factory=Condition)
    ended: list[bool] = field(default_factory=list)
    """Not empty: there is nothing more to do."""

    def ask(self, what: T, after: float) -> None:
        """Have something looked at after so many seconds, in which it is not asked for again."""
        with self.changed:
            self.due[what] = monotonic() + after
            self.changed.notify()

    def is_asked(self, what: T) -> bool:
        """Return whether something is to be looked at: what was found before is old."""
        with self.changed:
            return what in self.due

    def end(self) -> None:
        """Have the thread end after what it does now."""
        with self.changed:
            self.ended.append(True)
            self.changed.notify()


def start(worker: Worker[T], look: Callable[[T], None]) -> Thread:
    """Start the thread. It does not keep the program from ending."""
    thread = Thread(target=_run, args=(worker, look), name="brandkit-look", daemon=True)
    thread.start()
    return thread


def _run(worker: Worker[T], look: Callable[[T], None]) -> None:
    while (what := _next(worker)) is not None:
        look(what)


def _next(worker: Worker[T]) -> T | None:
    """Wait until something is due; return it, or None at the end."""
    with worker.changed:
        while not worker.ended:
            if not worker.due:
                worker.changed.wait()
                continue
            what = min(worker.due, key=worker.due.__getitem__)
            left = worker.due[what] - monotonic()
            if left <= 0:
                del worker.due[what]
                return what
            worker.changed.wait(left)
    return None
