"""brandkit: one message in, every channel out, and proof that every variant says the same thing.

The names below are the whole public interface; they are the functions that the command line calls. They are
imported on first use, so that ``import brandkit`` costs nothing.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from brandkit.engine.check import check
    from brandkit.engine.files import load_kit, read_message
    from brandkit.engine.lint import lint
    from brandkit.engine.prepare_source import PreparedSource, prepare_source
    from brandkit.engine.render import Rendered, Rendering, render
    from brandkit.engine.selection import Selection
    from brandkit.errors import BrandkitError, DataError, KitError, SourceError, UsageError
    from brandkit.model.finding import Finding
    from brandkit.model.kit import Kit
    from brandkit.model.message import Message
    from brandkit.model.report import Report

__version__ = "0.1.0"

__all__ = [
    "BrandkitError",
    "DataError",
    "Finding",
    "Kit",
    "KitError",
    "Message",
    "PreparedSource",
    "Rendered",
    "Rendering",
    "Report",
    "Selection",
    "SourceError",
    "UsageError",
    "check",
    "lint",
    "load_kit",
    "prepare_source",
    "read_message",
    "render",
]

_HOMES = {
    "BrandkitError": "brandkit.errors",
    "DataError": "brandkit.errors",
    "Finding": "brandkit.model.finding",
    "Kit": "brandkit.model.kit",
    "KitError": "brandkit.errors",
    "Message": "brandkit.model.message",
    "PreparedSource": "brandkit.engine.prepare_source",
    "Rendered": "brandkit.engine.render",
    "Rendering": "brandkit.engine.render",
    "Report": "brandkit.model.report",
    "Selection": "brandkit.engine.selection",
    "SourceError": "brandkit.errors",
    "UsageError": "brandkit.errors",
    "check": "brandkit.engine.check",
    "lint": "brandkit.engine.lint",
    "load_kit": "brandkit.engine.files",
    "prepare_source": "brandkit.engine.prepare_source",
    "read_message": "brandkit.engine.files",
    "render": "brandkit.engine.render",
}


def __getattr__(name: str) -> object:
    """Import a public name from its home when it is first asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
