"""Counting: how much of each unit a text holds, each as the platform that limits it counts.

A `Unit` counts a finished text, and can foretell the count from the lines alone, so that composing need not write
every combination of wordings. Text messages (`sms`) and posts on X (`x`) have their segments, URLs and tags told
in full. Every count takes linear time and any string.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from brandkit.measure.unit import Unit
    from brandkit.measure.units import UNITS

__all__ = ["UNITS", "Unit"]

_HOMES = {"UNITS": "units", "Unit": "unit"}


def __getattr__(name: str) -> Any:
    """Load the units when they are first asked for: rules of style want nothing of this package but small letters."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
