"""Watching folders: word of each change, as soon as no further one comes with it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from watchfiles import awatch
from watchfiles.main import FileChange

STEP = 10
"""Milliseconds without a change after which files are looked at: editors write a file in several steps."""
MOST = 120
"""Milliseconds after which they are looked at although changes still come."""
POLL = 250
"""Milliseconds between two looks at every file, where the system has no more watches to give."""


Tell: TypeAlias = Callable[[frozenset[Path]], Awaitable[None]]


async def watch(folders: Sequence[Path], stop: asyncio.Event, tell: Tell) -> None:
    """Call `tell` with the files of each change below the folders, until stopped; hidden files are nobody's."""
    try:
        await _tell_each(_changes(folders, stop, polls=False), tell)
    except OSError:  # the system's watches are used up, or these files are not of a kind that it watches
        with suppress(OSError):  # a folder that is gone has no changes
            await _tell_each(_changes(folders, stop, polls=True), tell)


async def _tell_each(changes: AsyncIterator[set[FileChange]], tell: Tell) -> None:
    async for change in changes:
        paths = frozenset(path for _, name in change if not (path := Path(name)).name.startswith("."))
        if paths:
            await tell(paths)


def _changes(folders: Sequence[Path], stop: asyncio.Event, *, polls: bool) -> AsyncIterator[set[FileChange]]:
    return awatch(
        *folders, stop_event=stop, step=STEP, debounce=MOST, force_polling=polls or None, poll_delay_ms=POLL,
        ignore_permission_denied=True, raise_interrupt=False,
    )  # fmt: skip
