"""Calls that must end: in a thread of their own, which is left to itself when its time is over."""

from collections.abc import Callable
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


def within(seconds: float, call: Callable[[], T]) -> T:
    """Return what a call returns; raise what it raises, `SystemExit` included.

    Raises:
        TimeoutError: it has not ended in time. The thread does not keep the program from ending.
    """
    done: list[T] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            done.append(call())
        except BaseException as error:  # noqa: BLE001 - it is raised again where somebody waits for it
            failed.append(error)

    thread = Thread(target=run, daemon=True)
    thread.start()
    thread.join(seconds)
    if failed:
        raise failed[0]
    if not done:
        raise TimeoutError(f"there was no answer in {seconds:g} seconds")
    return done[0]
