"""Progress: one line on the error stream that is written over, and only where a person watches."""

import sys
from collections.abc import Iterator, Sequence
from typing import TypeVar

from brandkit.cli.terminal import visible

T = TypeVar("T")


def with_progress(items: Sequence[T], *, quiet: bool) -> Iterator[T]:
    """Yield the items; while each is worked on, its number and name stand on the terminal."""
    shown = sys.stderr.isatty() and not quiet and len(items) > 1
    for number, item in enumerate(items, 1):
        if shown:
            _write(f"{number} of {len(items)}: {item}")
        yield item
    if shown:
        _write("")


def _write(words: str) -> None:
    # Back to the line's begin, and clear it: the one escape sequence that is not a colour.
    sys.stderr.write(f"\r\x1b[K{visible(words)[:78]}")
    sys.stderr.flush()
