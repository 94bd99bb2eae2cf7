"""Word of what changed, for everybody who listens."""

import asyncio
from collections.abc import AsyncGenerator, Iterator
from dataclasses import field

from brandkit.model.frozen import mutable

BEAT = 15.0
"""Seconds after which a listener is told again where things stand, so that a connection that is gone is noticed."""
FILES, OTHERS = "files", "others"
"""What changes: files, and what is known of the people who are not shown."""


@mutable
class Changes:
    """How often something changed, and who waits for the next time."""

    numbers: dict[str, int] = field(default_factory=lambda: {FILES: 0, OTHERS: 0})
    """By what changed."""
    waiting: set[asyncio.Event] = field(default_factory=set)
    is_over: bool = False
    """The server stops; nobody need wait any longer."""


def tell(changes: Changes, what: str = FILES) -> None:
    """Tell everybody that something changed. In the event loop's thread."""
    changes.numbers[what] += 1
    _wake(changes)


def end(changes: Changes) -> None:
    """Send everybody home who listens. In the event loop's thread."""
    changes.is_over = True
    _wake(changes)


async def word_of(changes: Changes) -> AsyncGenerator[tuple[str, int], None]:
    """Yield what changed and how often so far: all of it at first, then the news, and the number of files each beat.

    Whoever stops listening closes the iterator, and is forgotten.
    """
    event = asyncio.Event()
    changes.waiting.add(event)
    told: dict[str, int] = {}
    try:
        while not changes.is_over:
            event.clear()
            for each in _news(changes, told):
                yield each
            try:
                await asyncio.wait_for(event.wait(), BEAT)
            except TimeoutError:
                told.pop(FILES, None)
    finally:
        changes.waiting.discard(event)


def _news(changes: Changes, told: dict[str, int]) -> Iterator[tuple[str, int]]:
    for what, number in [*changes.numbers.items()]:
        if told.get(what) != number:
            told[what] = number
            yield what, number


def _wake(changes: Changes) -> None:
    for each in changes.waiting:
        each.set()
