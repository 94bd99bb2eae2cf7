"""Progress: one line on the error stream that is written over, and only where a person watches."""

import sys
from collections.abc import Iterator, Sequence
from typing import TypeVar

from brandkit.cli.terminal import write_over

T = TypeVar("T")


def with_progress(items: Sequence[T], *, quiet: bool) -> Iterator[T]:
    """Yield the items; while each is worked on, its number and name stand on the terminal."""
    shown = sys.stderr.isatty() and not quiet and len(items) > 1
    for number, item in enumerate(items, 1):
        if shown:
            write_over(f"{number} of {len(items)}: {item}")
        yield item
    if shown:
        write_over("")
