"""Word of changed files, for everybody who listens."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import field

from brandkit.model.frozen import mutable

BEAT = 15.0
"""Seconds after which a listener is told again where things stand, so that a connection that is gone is noticed."""


@mutable
class Changes:
    """How often something changed, and who waits for the next time."""

    number: int = 0
    waiting: set[asyncio.Event] = field(default_factory=set)


def tell(changes: Changes) -> None:
    """Tell everybody that something changed. In the event loop's thread."""
    changes.number += 1
    for each in changes.waiting:
        each.set()


async def word_of(changes: Changes, is_gone: Callable[[], Awaitable[bool]]) -> AsyncIterator[int]:
    """Yield the number of each change, the present one first; end when the listener is gone."""
    event = asyncio.Event()
    changes.waiting.add(event)
    try:
        while not await is_gone():
            yield changes.number
            event.clear()
            try:
                await asyncio.wait_for(event.wait(), BEAT)
            except TimeoutError:
                continue
    finally:
        changes.waiting.discard(event)
