"""What a preview draws around a variant: one file each, found by looking into the folder; a channel names its own."""

from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules

from brandkit.preview.frames.frame import Frame

PLAIN = "plain"
"""What is drawn where a channel names no frame, or one that there is not."""


@lru_cache(maxsize=1)  # a memo of a pure function: the folder does not change while a program runs
def find_frames() -> Mapping[str, Frame]:
    """Return every frame by its id, which is the name of its file."""
    names = sorted(each.name for each in iter_modules(__path__) if each.name != "frame")
    return {name: import_module(f"{__name__}.{name}").FRAME for name in names}


def frame_for(name: str) -> Frame:
    """Return the frame of that name, or the plain one."""
    return find_frames().get(name) or find_frames()[PLAIN]
