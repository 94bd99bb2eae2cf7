"""Several processes that make shares of what is shown, so that typing is followed at once on more than one core."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from brandkit.checks import find_checks
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.people import Needs
from brandkit.engine.showing.share import Share, set_up, share_of, work_of
from brandkit.errors import BrandkitError
from brandkit.kit import find_project
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.preview.hands import Hand, settle
from brandkit.preview.parcels import packed, unpacked

NOTHING = Share((), (), (), Needs((), ()))
"""The share of whoever gets no channel, since there are fewer than processes."""


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
    in_full: bool = True
    """Whether rules of style, tone and grammar count."""


class GoneError(Exception):
    """A process is gone."""


def hand_out(hands: Sequence[Hand], order: Order, dealt: Sequence[tuple[str, ...]]) -> None:
    """Give each process the channels of an order that are dealt to it.

    Raises:
        GoneError: a process is gone.
    """
    try:
        for hand, channels in zip(hands, dealt, strict=True):
            part = replace(order, channels=channels)
            hand.line.send_bytes(packed(part))
    except OSError as error:
        raise GoneError from error


def deal(costs: Mapping[str, float], count: int, first: float = 0) -> list[tuple[str, ...]]:
    """Return channels in so many shares that cost about the same; ``first``: what whoever gets the first does besides.

    The dearest go first, each to where least is.
    """
    loads = [first, *(0.0 for _ in range(count - 1))]
    shares: list[list[str]] = [[] for _ in range(count)]
    for channel in sorted(costs, key=lambda each: -costs[each]):
        least = loads.index(min(loads))
        shares[least].append(channel)
        loads[least] += costs[channel]
    return [tuple(each) for each in shares]


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


def work(line: Connection, path: str) -> None:
    """Make shares until the line is closed; with a path, what its project needs is read beforehand."""
    kit_of, is_settled = keeping(), False
    if path:
        with suppress(BrandkitError):  # who orders a share is told
            kit_of(0, path)
            find_checks()
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
        if not is_settled:
            settle()
            is_settled = True


def keeping() -> Callable[[int, str], Kit]:
    """Return what gives the kit of a path by a number; it is read anew where that or the project is another one."""
    kept: list[tuple[int, Path | None, Kit]] = []

    def kit_of(number: int, path: str) -> Kit:
        project = find_project(Path(path))
        if not kept or kept[0][:2] != (number, project):
            kept[:] = [(number, project, load_kit(path))]
        return kept[0][2]

    return kit_of


def _share(order: Order, kit: Kit) -> Share:
    if not order.channels:
        return NOTHING
    stage = set_up(read_message(Path(order.path), kit, order.texts), kit, order.channels)
    return share_of(stage, order.data, work_of(stage.message, kit, order.data, in_full=order.in_full))
