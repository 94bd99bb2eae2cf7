"""Channels that somebody names."""

from collections.abc import Iterable

from brandkit.channels import find_channels
from brandkit.errors import Fault, UsageError
from brandkit.source.guess import suggest


def check_channels(names: Iterable[str]) -> None:
    """Raise a `UsageError` that tells each name which is no channel's. No channel is loaded for it."""
    known = find_channels()
    lacking = [name for name in dict.fromkeys(names) if name not in known]
    if lacking:
        raise UsageError([Fault(f"there is no channel `{name}`", suggest(name, known, "channels")) for name in lacking])
