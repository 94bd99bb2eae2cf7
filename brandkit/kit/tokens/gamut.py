"""Colours that a screen of sRGB cannot show: the nearest one it can, and its six-digit form.

CSS Color Module Level 4, section 13.2: chroma is taken away in OKLCh until cutting off the rest is no longer seen.
"""

import math

from brandkit.kit.tokens.color_spaces import Triple, oklch_to_srgb, srgb_to_oklch

_NOTICEABLE = 0.02
"""A difference in OKLab that is just noticed (CSS Color 4, 13.2.2)."""
_PRECISE = 0.0001
_ROUNDING = 0.0005
"""How far outside 0 to 1 a channel may lie and still round to the same byte."""


def in_gamut(rgb: Triple) -> bool:
    """Return whether sRGB can show the colour."""
    return all(-_ROUNDING <= channel <= 1 + _ROUNDING for channel in rgb)


def fit(rgb: Triple) -> Triple:
    """Return the colour, or the one nearest to it that sRGB can show; each channel from 0 to 1."""
    lightness, chroma, hue = srgb_to_oklch(rgb)
    if in_gamut(rgb):
        return _clip(rgb)
    if not 0 < lightness < 1:
        return (1.0, 1.0, 1.0) if lightness >= 1 else (0.0, 0.0, 0.0)
    if _difference(_clip(rgb), rgb) < _NOTICEABLE:
        return _clip(rgb)
    return _clip(_reduce(lightness, chroma, hue))


def hex_of(rgb: Triple) -> str:
    """Return ``#rrggbb``, in lower case, of a colour within the gamut."""
    return "#" + "".join(f"{round(255 * channel):02x}" for channel in _clip(rgb))


def flatten(rgb: Triple, alpha: float, over: Triple) -> Triple:
    """Return what is seen of a colour with `alpha` (0 to 1) in front of an opaque one."""
    red, green, blue = (top * alpha + below * (1 - alpha) for top, below in zip(rgb, over, strict=True))
    return red, green, blue


def _reduce(lightness: float, chroma: float, hue: float) -> Triple:
    """Return the colour with the most chroma whose clipped form looks the same."""
    low, high, low_is_inside = 0.0, chroma, True
    current = oklch_to_srgb(lightness, chroma, hue)
    while high - low > _PRECISE:
        middle = (low + high) / 2
        current = oklch_to_srgb(lightness, middle, hue)
        if low_is_inside and in_gamut(current):
            low = middle
            continue
        difference = _difference(_clip(current), current)
        if difference >= _NOTICEABLE:
            high = middle
        elif _NOTICEABLE - difference < _PRECISE:
            return current
        else:
            low, low_is_inside = middle, False
    return current


def _clip(rgb: Triple) -> Triple:
    red, green, blue = (min(1.0, max(0.0, channel)) for channel in rgb)
    return red, green, blue


def _difference(one: Triple, other: Triple) -> float:
    """Return the distance of two colours in OKLab."""

    def cartesian(rgb: Triple) -> Triple:
        lightness, chroma, hue = srgb_to_oklch(rgb)
        return lightness, chroma * math.cos(hue), chroma * math.sin(hue)

    return math.dist(cartesian(one), cartesian(other))
