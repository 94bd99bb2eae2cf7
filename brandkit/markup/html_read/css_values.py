"""Lengths and colours of CSS, as numbers."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TypeAlias

Colour: TypeAlias = tuple[float, float, float, float]
"""Red, green, blue and opacity, each from 0 to 1 (sRGB)."""

BLACK: Colour = (0.0, 0.0, 0.0, 1.0)
WHITE: Colour = (1.0, 1.0, 1.0, 1.0)

UNSEEN_CONTRAST = 1.1
"""Contrast ratio (WCAG 2.2) below which words cannot be told from their background; equal colours have 1.0. House rule:
light greys that footers really use (#cccccc on white: 1.6) stay well above it."""

_LENGTH = re.compile(r"([-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+))(px|pt|pc|in|cm|mm|q|em|rem|ex|ch|%|)")
_PIXELS: Mapping[str, float] = {
    "": 1, "px": 1, "pt": 4 / 3, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4, "q": 96 / 101.6, "rem": 16,
}  # fmt: skip
"""CSS pixels a unit (CSS Values 4, 6.2); without a unit as in attributes and old mails."""
_PER_FONT_SIZE: Mapping[str, float] = {"em": 1, "ex": 0.5, "ch": 0.5}
_HEX = re.compile(r"#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})")


def read_length(text: str, font_size: float, whole: float | None = None) -> float | None:
    """Return a length in CSS pixels, None when it is none or cannot be known here (``auto``, ``calc(...)``).

    Args:
        text: The value, in lower case.
        font_size: What 1em is, in pixels.
        whole: What 100% is, in pixels; None when that is not known.
    """
    found = _LENGTH.fullmatch(text)
    if not found or len(found[1]) > 20:
        return None
    number, unit = float(found[1]), found[2]
    if unit == "%":
        return None if whole is None else number * whole / 100
    if unit in _PER_FONT_SIZE:
        return number * _PER_FONT_SIZE[unit] * font_size
    return number * _PIXELS[unit]


def read_colour(text: str) -> Colour | None:
    """Return a colour, None when it is none or cannot be known here (``currentcolor``, ``var(...)``).

    Hexadecimal digits count without ``#`` too, as in ``bgcolor=ffffff``.
    """
    return None if len(text) > 100 else _read_colour(text)


@lru_cache(maxsize=1024)  # a mail has a handful of colours, said on every cell
def _read_colour(text: str) -> Colour | None:
    found = _HEX.fullmatch(text)
    if found:
        return _from_digits(found[1])
    from tinycss2.color3 import RGBA, parse_color  # 10 ms, and most mails use digits only

    colour = parse_color(text)
    return tuple(colour) if isinstance(colour, RGBA) else None


@lru_cache(maxsize=1024)
def contrast(text: Colour, ground: Colour) -> float:
    """Return the contrast ratio (WCAG 2.2) of text on an opaque ground: from 1, none, to 21, black on white."""
    lighter, darker = sorted((_luminance(blend(text, ground)), _luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def blend(above: Colour, ground: Colour) -> Colour:
    """Return the colour one sees where `above` lies on an opaque ground."""
    alpha = above[3]
    red, green, blue = (upper * alpha + lower * (1 - alpha) for upper, lower in zip(above[:3], ground[:3], strict=True))
    return red, green, blue, 1.0


def _from_digits(digits: str) -> Colour:
    """Return the colour of 3, 4, 6 or 8 hexadecimal digits."""
    if len(digits) < 6:
        digits = "".join(digit * 2 for digit in digits)
    red, green, blue, alpha = (int(digits[at : at + 2] or "ff", 16) / 255 for at in (0, 2, 4, 6))
    return red, green, blue, alpha


def _luminance(colour: Colour) -> float:
    """Return the relative luminance (WCAG 2.2)."""
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
