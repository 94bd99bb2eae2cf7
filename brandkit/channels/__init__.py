"""The channels: one file each, found by looking into this folder and at the entry points of other packages.

`find_channels` is the only way to them; nothing else in brandkit names one.
"""

import importlib
import os
import pkgutil
import sys
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.machinery import PathFinder
from pathlib import Path
from typing import TYPE_CHECKING

from brandkit.errors import Fault, KitError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from brandkit.model.channel import Channel

GROUP = "brandkit.channels"
"""The entry point group through which other packages add channels; each names a module that holds ``CHANNEL``."""


def find_channels() -> "Mapping[str, Channel]":
    """Return every channel by its id, in the order of their ids. Our own are loaded when somebody asks for them.

    Raises:
        KitError: two channels have one id, or a module of another package holds no ``CHANNEL``.
    """
    found: dict[str, Channel | None] = {module.name: None for module in pkgutil.iter_modules(__path__)}
    for origin, channel in _others():
        if channel.id in found:
            raise KitError([Fault(f"there are two channels `{channel.id}`, one of them in {origin}", "rename one")])
        found[channel.id] = channel
    return _Channels(dict(sorted(found.items())))


class _Channels(Mapping[str, "Channel"]):
    """Channels by id. A run needs two or three of our twenty, and each takes time to load."""

    def __init__(self, known: "dict[str, Channel | None]") -> None:
        """Keep what is known: None stands for our own, whose module has the name of its id."""
        self._known = known

    def __getitem__(self, name: str) -> "Channel":
        """Return a channel."""
        known: Channel = self._known[name] or importlib.import_module(f"{__name__}.{name}").CHANNEL
        return known

    def __contains__(self, name: object) -> bool:
        """Return whether there is one of that id, without loading it."""
        return name in self._known

    def __iter__(self) -> Iterator[str]:
        """Return the ids."""
        return iter(self._known)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._known)


def _others() -> "Iterable[tuple[str, Channel]]":
    if not _may_be_others():
        return
    from importlib.metadata import entry_points  # takes as long to load as all channels: it brings mail and archives

    for point in entry_points(group=GROUP):
        channel = getattr(point.load(), "CHANNEL", None)
        if channel is None:
            raise KitError([Fault(f"the entry point {point.name} ({point.value}) holds no CHANNEL", "add one to it")])
        yield point.value, channel


def _may_be_others() -> bool:
    """Return False only if no installed package has an entry point of our group."""
    finders = [finder for finder in sys.meta_path if hasattr(finder, "find_distributions")]
    return finders != [PathFinder] or any(_may_name_group(Path(place)) for place in sys.path)


@lru_cache(maxsize=256)  # a memo: what is installed does not change while a program runs
def _may_name_group(place: Path) -> bool:
    """Return whether the packages at a place of ``sys.path`` may have such an entry point; archives always may."""
    try:
        if not place.is_dir():
            return place.is_file()
        infos = [each.path for each in os.scandir(place) if each.name.lower().endswith((".dist-info", ".egg-info"))]
    except OSError:  # may not be looked into; importlib.metadata passes over such a place too
        return False
    return place.suffix.lower() == ".egg" or any(_names_group(Path(info, "entry_points.txt")) for info in infos)


def _names_group(path: Path) -> bool:
    try:
        return GROUP.encode() in path.read_bytes()
    except OSError:  # most packages have no entry points
        return False
