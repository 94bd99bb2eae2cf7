"""The types that are made of others: each part may be a value or a reference to a token of the part's type."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from brandkit.kit.json_tree import Node
from brandkit.kit.tokens.colors import color_css
from brandkit.kit.tokens.expect import decimal, expect, expect_items, expect_members, expect_number, expect_text
from brandkit.kit.tokens.references import Resolution, settle
from brandkit.kit.tokens.shape import describe
from brandkit.kit.tokens.values import (
    cubic_bezier_css,
    dimension_css,
    duration_css,
    font_family_css,
    font_weight_css,
    number_css,
)

WriteCss: TypeAlias = Callable[[Resolution, Node], str | None]
"""Returns the value at a node as CSS writes it; None after a fault."""

_LINES = ("solid", "dashed", "dotted", "double", "groove", "ridge", "outset", "inset")
"""Format Module 2025.10, "Stroke style"."""
_CAPS = ("round", "butt", "square")


def stroke_style_css(resolution: Resolution, node: Node) -> str | None:
    """Return a CSS line style. CSS has no dash patterns: one becomes ``dashed``, as the format proposes."""
    found = expect(resolution, node, "strokeStyle")
    if found is None:
        return None
    if not isinstance(found.value, Mapping):
        return expect_text(resolution, node, "the stroke style", _LINES)
    members = expect_members(resolution, node, "strokeStyle", ("dashArray", "lineCap"))
    if members is None:
        return None
    cap = expect_text(resolution, members["lineCap"], "lineCap", _CAPS)
    dashes = settle(resolution, members["dashArray"])
    items = expect_items(resolution, members["dashArray"], "strokeStyle", dashes) if dashes else None
    lengths = [dimension_css(resolution, item) for item in items or ()]
    return "dashed" if cap and lengths and all(lengths) else None


def border_css(resolution: Resolution, node: Node) -> str | None:
    """Return ``1px solid #cccccc``; None after a fault."""
    parts: Mapping[str, WriteCss] = {"width": dimension_css, "style": stroke_style_css, "color": color_css}
    return _joined(resolution, node, "border", parts)


def transition_css(resolution: Resolution, node: Node) -> str | None:
    """Return ``200ms cubic-bezier(...) 0ms``, for all properties; None after a fault."""
    parts: Mapping[str, WriteCss] = {
        "duration": duration_css,
        "timingFunction": cubic_bezier_css,
        "delay": duration_css,
    }
    return _joined(resolution, node, "transition", parts)


def shadow_css(resolution: Resolution, node: Node) -> str | None:
    """Return one shadow as CSS writes it, or several with commas between; None after a fault."""
    found = expect(resolution, node, "shadow")
    if found is None:
        return None
    if not isinstance(found.value, tuple):
        return _one_shadow(resolution, node)
    items = expect_items(resolution, node, "shadow", found) or ()
    shadows = [_one_shadow(resolution, item) for item in items]
    return ", ".join(shadow for shadow in shadows if shadow) if shadows and all(shadows) else None


def gradient_css(resolution: Resolution, node: Node) -> str | None:
    """Return the stops, ``#0000ff 0%, #ff0000 100%``: the format does not say which shape of gradient they are for."""
    found = expect(resolution, node, "gradient")
    items = expect_items(resolution, node, "gradient", found) if found else None
    stops = [_stop(resolution, item) for item in items or ()]
    return ", ".join(stop for stop in stops if stop) if stops and all(stops) else None


def typography_css(resolution: Resolution, node: Node) -> str | None:
    """Return CSS's ``font``: ``700 42px/1.2 Arial, sans-serif``. It has no place for ``letterSpacing``."""
    parts = typography_parts(resolution, node)
    if parts is None:
        return None
    return f"{parts['fontWeight']} {parts['fontSize']}/{parts['lineHeight']} {parts['fontFamily']}"


def typography_parts(resolution: Resolution, node: Node) -> Mapping[str, str] | None:
    """Return each part as CSS; None after a fault. ``letterSpacing`` may be left out, as the format's examples do."""
    required = tuple(name for name in TYPOGRAPHY if name != "letterSpacing")
    members = expect_members(resolution, node, "typography", required, ("letterSpacing",))
    if members is None:
        return None
    parts = {name: TYPOGRAPHY[name][1](resolution, member) for name, member in members.items()}
    known = {name: css for name, css in parts.items() if css is not None}
    return known if len(known) == len(parts) else None


TYPOGRAPHY: Mapping[str, tuple[str, WriteCss]] = {
    "fontFamily": ("fontFamily", font_family_css),
    "fontSize": ("dimension", dimension_css),
    "fontWeight": ("fontWeight", font_weight_css),
    "letterSpacing": ("dimension", dimension_css),
    "lineHeight": ("number", number_css),
}
"""The parts of typography: their types, and how each is written."""


def _joined(resolution: Resolution, node: Node, type_: str, parts: Mapping[str, WriteCss]) -> str | None:
    """Return all parts with blanks between, in the given order."""
    members = expect_members(resolution, node, type_, tuple(parts))
    if members is None:
        return None
    written = [write(resolution, members[name]) for name, write in parts.items()]
    return " ".join(part for part in written if part) if all(written) else None


def _one_shadow(resolution: Resolution, node: Node) -> str | None:
    lengths = ("offsetX", "offsetY", "blur", "spread")
    members = expect_members(resolution, node, "shadow", ("color", *lengths), ("inset",))
    if members is None:
        return None
    inset = _truth(resolution, members["inset"]) if "inset" in members else False
    written = [*(dimension_css(resolution, members[name]) for name in lengths), color_css(resolution, members["color"])]
    if inset is None or not all(written):
        return None
    return " ".join([*(["inset"] if inset else []), *(part for part in written if part)])


def _truth(resolution: Resolution, node: Node) -> bool | None:
    found = settle(resolution, node)
    if found is None or isinstance(found.value, bool):
        return None if found is None else bool(found.value)
    resolution.blame(node, f"inset is {describe(found)}", "write true or false")
    return None


def _stop(resolution: Resolution, node: Node) -> str | None:
    members = expect_members(resolution, node, "gradient", ("color", "position"))
    if members is None:
        return None
    color = color_css(resolution, members["color"])
    position = expect_number(resolution, members["position"], "the position")
    if color is None or position is None:
        return None
    return f"{color} {decimal(100 * min(1.0, max(0.0, position)))}%"


WRITERS: Mapping[str, WriteCss] = {
    "color": color_css,
    "dimension": dimension_css,
    "fontFamily": font_family_css,
    "fontWeight": font_weight_css,
    "duration": duration_css,
    "cubicBezier": cubic_bezier_css,
    "number": number_css,
    "strokeStyle": stroke_style_css,
    "border": border_css,
    "transition": transition_css,
    "shadow": shadow_css,
    "gradient": gradient_css,
    "typography": typography_css,
}
"""How a value of each type is written."""
