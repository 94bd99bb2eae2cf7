"""Colour values: read, checked against their space, and made six-digit sRGB.

Mail clients know no other form. A translucent colour is flattened over the theme's ``color.background`` (white
where there is none), and a colour that sRGB cannot show gives way to its ``hex``, or else to its nearest neighbour.
"""

import re
from collections.abc import Mapping

from brandkit.errors import Fault
from brandkit.kit.json_tree import Members, Node
from brandkit.kit.tokens.color_spaces import SPACES, Triple, to_srgb
from brandkit.kit.tokens.expect import (
    decimal,
    expect,
    expect_items,
    expect_members,
    expect_number,
    expect_text,
)
from brandkit.kit.tokens.gamut import fit, flatten, hex_of, in_gamut
from brandkit.kit.tokens.references import Resolution, settle
from brandkit.kit.tokens.shape import describe
from brandkit.source.guess import quote

_HEX = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
_HEX_6 = re.compile(r"#[0-9a-fA-F]{6}")
_ROUNDED = 2 / 255
"""How far ``hex`` may be from components of two decimals: half of 0.01 is 1.3 of 255."""

_UNIT, _PERCENT, _ANY, _CHROMA = (0.0, 1.0), (0.0, 100.0), (-10_000.0, 10_000.0), (0.0, 10_000.0)
_HUE = (0.0, 360.0)
_RANGES: Mapping[str, tuple[tuple[float, float], ...]] = {
    "hsl": (_HUE, _PERCENT, _PERCENT),
    "hwb": (_HUE, _PERCENT, _PERCENT),
    "lab": (_PERCENT, _ANY, _ANY),
    "lch": (_PERCENT, _CHROMA, _HUE),
    "oklab": (_UNIT, _ANY, _ANY),
    "oklch": (_UNIT, _CHROMA, _HUE),
}
"""The Color Module's ranges; all other spaces have three from 0 to 1. Where ours is wide, it sets no bound."""


def read_color(resolution: Resolution, node: Node) -> Triple | None:
    """Return the opaque sRGB colour at `node`, each channel from 0 to 1; None after a fault."""
    found = expect(resolution, node, "color")
    if found is None:
        return None
    if isinstance(found.value, str) and _HEX.fullmatch(found.value):
        return _bare_hex(resolution, found, found.value)
    members = expect_members(resolution, node, "color", ("colorSpace", "components"), ("alpha", "hex"))
    if members is None:
        return None
    space = expect_text(resolution, members["colorSpace"], "the colour space", SPACES)
    components = _components(resolution, members["components"], space) if space else None
    alpha = expect_number(resolution, members["alpha"], "alpha", 0, 1) if "alpha" in members else 1.0
    fallback = _fallback(resolution, members)
    if space is None or components is None or alpha is None or fallback == "":
        return None
    return flatten(_shown(resolution, members, to_srgb(space, components), fallback), alpha, resolution.over)


def color_css(resolution: Resolution, node: Node) -> str | None:
    """Return the colour at `node` as ``#rrggbb``; None after a fault."""
    rgb = read_color(resolution, node)
    return None if rgb is None else hex_of(rgb)


def _components(resolution: Resolution, node: Node, space: str) -> Triple | None:
    found = settle(resolution, node)
    items = expect_items(resolution, node, "color", found) if found else None
    if items is None:
        return None
    if len(items) != 3:
        resolution.blame(node, f"`{space}` has 3 components, here are {len(items)}", "write three numbers")
        return None
    ranges = _RANGES.get(space, (_UNIT, _UNIT, _UNIT))
    values = [_component(resolution, item, *bounds) for item, bounds in zip(items, ranges, strict=True)]
    first, second, third = values
    return None if first is None or second is None or third is None else (first, second, third)


def _component(resolution: Resolution, node: Node, low: float, high: float) -> float | None:
    """Return a component; ``none`` counts as 0, as where CSS shows such a colour (CSS Color 4, 4.4)."""
    found = settle(resolution, node)
    if found is not None and found.value == "none":
        return 0.0
    value = expect_number(resolution, node, "a component", low, high)
    if value == 360 and (low, high) == _HUE:
        resolution.blame(node, "a hue is less than 360", "write 0")
        return None
    return value


def _fallback(resolution: Resolution, members: Members) -> str | None:
    """Return the ``hex`` beside the components; None where there is none, ``""`` after a fault."""
    if "hex" not in members:
        return None
    found = settle(resolution, members["hex"])
    if found is not None and isinstance(found.value, str) and _HEX_6.fullmatch(found.value):
        return found.value
    if found is not None:
        resolution.blame(members["hex"], f"hex is {describe(found)}", 'write six digits: "#0066cc"')
    return ""


def _shown(resolution: Resolution, members: Members, rgb: Triple, fallback: str | None) -> Triple:
    if fallback is None:
        return fit(rgb)
    declared = _parse_hex(fallback)[0]
    if not in_gamut(rgb):
        return declared
    space = settle(resolution, members["colorSpace"])
    off = max(abs(one - other) for one, other in zip(rgb, declared, strict=True))
    if space is not None and space.value == "srgb" and off > _ROUNDED:
        words = f"hex says {quote(fallback)}, the components say {hex_of(rgb)}"
        resolution.blame(members["hex"], words, f"make them one colour: {_components_of(fallback)} is {fallback}")
    return fit(rgb)


def _bare_hex(resolution: Resolution, node: Node, text: str) -> Triple:
    """Accept what the format had before 2025.10, and say what it is now."""
    rgb, alpha = _parse_hex(text)
    written = f'"components": {_components_of(text)}' + (f', "alpha": {decimal(alpha)}' if alpha < 1 else "")
    mend = f'write {{"colorSpace": "srgb", {written}, "hex": "{hex_of(rgb)}"}}'
    resolution.warnings.append(Fault(f"{quote(text)} is a colour of older versions of the format", mend, node.span))
    return flatten(rgb, alpha, resolution.over)


def _components_of(text: str) -> str:
    return "[" + ", ".join(decimal(round(channel, 3)) for channel in _parse_hex(text)[0]) + "]"


def _parse_hex(text: str) -> tuple[Triple, float]:
    digits = text[1:] if len(text) > 5 else "".join(digit * 2 for digit in text[1:])
    red, green, blue, alpha = (int(f"{digits}ff"[place : place + 2], 16) / 255 for place in (0, 2, 4, 6))
    return (red, green, blue), alpha
