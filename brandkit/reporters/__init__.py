"""The reporters: one file each, found by looking into this folder. A reporter turns a report into lines.

It neither prints nor paints: the command line does both, so that no control character of an input gets there.
"""

import importlib
import pkgutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from brandkit.model.reporter import Reporter

PREFIX = "as_"
"""What the names of reporters' modules begin with; the others are what they share."""


def reporter_names() -> tuple[str, ...]:
    """Return the names of the reporters, without loading them."""
    names = (module.name for module in pkgutil.iter_modules(__path__))
    return tuple(sorted(_id(name) for name in names if name.startswith(PREFIX)))


def find_reporter(name: str) -> "Reporter":
    """Return one reporter, which is one of `reporter_names`."""
    found: Reporter = importlib.import_module(f"{__name__}.{PREFIX}{name.replace('-', '_')}").REPORTER
    return found


def _id(module: str) -> str:
    return module.removeprefix(PREFIX).replace("_", "-")
