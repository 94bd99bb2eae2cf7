"""The simple types, each as CSS writes it: 1 rem is 16 px, a font name stands in quotes where it must."""

import re
from collections.abc import Mapping

from brandkit.kit.json_tree import Node
from brandkit.kit.tokens.expect import (
    MAX_NUMBER,
    blame_value,
    decimal,
    expect,
    expect_items,
    expect_members,
    expect_number,
    expect_text,
)
from brandkit.kit.tokens.references import Resolution, settle
from brandkit.kit.tokens.shape import describe

REM = 16
"""Pixels: the default font size (Format Module 2025.10, "Dimension"); mail clients do not agree on rem."""

_WEIGHTS: Mapping[str, int] = {
    "thin": 100,
    "hairline": 100,
    "extra-light": 200,
    "ultra-light": 200,
    "light": 300,
    "normal": 400,
    "regular": 400,
    "book": 400,
    "medium": 500,
    "semi-bold": 600,
    "demi-bold": 600,
    "bold": 700,
    "extra-bold": 800,
    "ultra-bold": 800,
    "black": 900,
    "heavy": 900,
    "extra-black": 950,
    "ultra-black": 950,
}
"""Format Module 2025.10, "Font weight"."""

_FONT_NAME = re.compile(r"-?\w[\w .+-]{0,99}")
_IDENTIFIER = re.compile(r"-?[a-zA-Z_][a-zA-Z0-9_-]*")
_KEYWORDS = ("inherit", "initial", "unset", "revert", "revert-layer", "default")
"""Words that CSS would not take for a font's name without quotes (CSS Fonts 4, 2.1.2)."""


def dimension_css(resolution: Resolution, node: Node) -> str | None:
    """Return a length in ``px``; None after a fault."""
    members = expect_members(resolution, node, "dimension", ("value", "unit"))
    if members is None:
        return None
    value = expect_number(resolution, members["value"], "the value")
    unit = expect_text(resolution, members["unit"], "the unit", ("px", "rem"))
    return f"{decimal(value * (REM if unit == 'rem' else 1))}px" if value is not None and unit else None


def duration_css(resolution: Resolution, node: Node) -> str | None:
    """Return a time in its own unit, ``ms`` or ``s``; None after a fault."""
    members = expect_members(resolution, node, "duration", ("value", "unit"))
    if members is None:
        return None
    value = expect_number(resolution, members["value"], "the value", 0)
    unit = expect_text(resolution, members["unit"], "the unit", ("ms", "s"))
    return f"{decimal(value)}{unit}" if value is not None and unit else None


def number_css(resolution: Resolution, node: Node) -> str | None:
    """Return a plain number; None after a fault."""
    found = expect(resolution, node, "number")
    if found is None:
        return None
    value = expect_number(resolution, node, "the number", -MAX_NUMBER, MAX_NUMBER)
    return None if value is None else decimal(value)


def font_weight_css(resolution: Resolution, node: Node) -> str | None:
    """Return a weight from 1 to 1000 as a number; None after a fault."""
    found = expect(resolution, node, "fontWeight")
    if found is None:
        return None
    if isinstance(found.value, str):
        if found.value in _WEIGHTS:
            return str(_WEIGHTS[found.value])
        resolution.blame(node, f"{describe(found)} is not a weight", f"write 1 to 1000, or {', '.join(_WEIGHTS)}")
        return None
    value = expect_number(resolution, node, "the weight", 1, 1000)
    return None if value is None else decimal(value)


def cubic_bezier_css(resolution: Resolution, node: Node) -> str | None:
    """Return ``cubic-bezier(...)``; None after a fault."""
    found = expect(resolution, node, "cubicBezier")
    items = expect_items(resolution, node, "cubicBezier", found) if found else None
    if items is None:
        return None
    if len(items) != 4:
        blame_value(resolution, node, "cubicBezier", f"a list of {len(items)}")
        return None
    numbers = [
        expect_number(resolution, item, "this coordinate", *((0, 1) if place % 2 == 0 else ()))
        for place, item in enumerate(items)
    ]
    written = [decimal(number) for number in numbers if number is not None]
    return f"cubic-bezier({', '.join(written)})" if len(written) == 4 else None


def font_family_css(resolution: Resolution, node: Node) -> str | None:
    """Return font names, most wanted first, quoted where CSS asks for it; None after a fault."""
    found = expect(resolution, node, "fontFamily")
    if found is None:
        return None
    single = isinstance(found.value, str)
    items = (found,) if single else expect_items(resolution, node, "fontFamily", found)
    names = [_font_name(resolution, item) for item in items or ()]
    return ", ".join(name for name in names if name) if names and all(names) else None


def _font_name(resolution: Resolution, node: Node) -> str | None:
    found = settle(resolution, node)
    if found is None:
        return None
    name = found.value
    if not isinstance(name, str) or not _FONT_NAME.fullmatch(name):
        resolution.blame(node, f"{describe(found)} is not a font name", "use letters, digits, blanks and . + - _ only")
        return None
    bare = _IDENTIFIER.fullmatch(name) and name.lower() not in _KEYWORDS
    return name if bare else f"'{name}'"
