"""Several processes that make shares of what is shown, so that typing is followed at once on more than one core."""

import gc
import os
import signal
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from brandkit.engine.files import load_kit, read_message
from brandkit.engine.showing.share import Share, set_up, share_of
from brandkit.errors import BrandkitError
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.preview.parcels import packed, unpacked

MOST = 4
"""Processes: with more, each has so few channels that reading the message is most of its work."""


@frozen
class Order:
    """A share that is wanted."""

    path: str
    texts: Mapping[str, str] | None
    """By path, what counts in the place of what stands in a file."""
    channels: tuple[str, ...]
    data: Mapping[str, Any]
    kit_number: int
    """Counts up whenever a file of the kit may have changed."""


@frozen
class Hand:
    """One process, and the line to it."""

    process: BaseProcess
    line: Connection


def hire(count: int | None = None) -> tuple[Hand, ...]:
    """Start processes: as many as there are cores, and none where there is only one.

    They are started anew, not forked: a server has threads, and nothing half done is to be copied.
    """
    count = min(MOST, _cores()) if count is None else count
    return tuple(hire_for(_work) for _ in range(count if count > 1 else 0))


def hire_for(work: Callable[[Connection], None]) -> Hand:
    """Start a process that does some work until its line is closed."""
    context = get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=work, args=(there,), daemon=True)
    with _deaf_to_ctrl_c():
        process.start()
    there.close()
    return Hand(process, here)


@contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """Let processes that are started here not hear Ctrl+C, which all of a terminal do; they end with their lines."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def dismiss(hands: Sequence[Hand]) -> None:
    """End the processes."""
    for each in hands:
        each.line.close()
    for each in hands:
        each.process.join(1)
        if each.process.is_alive():
            each.process.kill()
            each.process.join()


class GoneError(Exception):
    """A process is gone."""


def hand_out(hands: Sequence[Hand], order: Order) -> None:
    """Give each process its share of an order's channels: every second one to the second of two.

    Raises:
        GoneError: a process is gone.
    """
    try:
        for number, hand in enumerate(hands):
            hand.line.send_bytes(packed(_part(order, number, len(hands))))
    except OSError as error:
        raise GoneError from error


def gather(hands: Sequence[Hand]) -> tuple[Share, ...]:
    """Return the shares that were handed out; what one process makes stands together.

    Raises:
        BrandkitError: a share cannot be made.
        GoneError: a process is gone.
    """
    try:
        found = [unpacked(hand.line.recv_bytes()) for hand in hands]
    except (EOFError, OSError) as error:
        raise GoneError from error
    failures = [each for each in found if isinstance(each, BrandkitError)]
    if failures:
        raise failures[0]
    return tuple(each for each in found if isinstance(each, Share))


def put_down(hands: Sequence[Hand]) -> None:
    """Wait for shares that nobody wants any more. Raises `GoneError` as `gather`."""
    with suppress(BrandkitError):
        gather(hands)


def _part(order: Order, number: int, of: int) -> Order:
    return Order(order.path, order.texts, order.channels[number::of], order.data, order.kit_number)


def _work(line: Connection) -> None:
    """Make shares until the line is closed."""
    gc.set_threshold(500_000)  # as the command line does, see there
    kit_of = keeping()
    while True:
        try:
            order = unpacked(line.recv_bytes())
        except (EOFError, OSError):
            return
        assert isinstance(order, Order)
        try:
            answer: Share | BrandkitError = _share(order, kit_of(order.kit_number, order.path))
        except BrandkitError as error:
            answer = error
        line.send_bytes(packed(answer))


def keeping() -> Callable[[int, str], Kit]:
    """Return what gives the kit of a message by a number and a path; it is read anew where either is another one."""
    kept: list[tuple[int, str, Kit]] = []

    def kit_of(number: int, path: str) -> Kit:
        if not kept or kept[0][:2] != (number, path):
            kept[:] = [(number, path, load_kit(path))]
        return kept[0][2]

    return kit_of


def _share(order: Order, kit: Kit) -> Share:
    if not order.channels:  # there are fewer channels than processes
        return Share((), (), (), ())
    stage = set_up(read_message(Path(order.path), kit, order.texts), kit, order.channels)
    return share_of(stage, order.data)
