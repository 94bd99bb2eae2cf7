"""The fourteen colour spaces of design tokens, each to CIE XYZ (D65), and from there to sRGB and OKLab.

Matrices, transfer functions and white points are those of CSS Color Module Level 4, section "Sample code for
color conversions" (w3.org/TR/css-color-4/#color-conversion-code); rec2020 has its display gamma of 2.4
(w3c/csswg-drafts#12574).
"""

import math
from collections.abc import Callable, Mapping
from typing import TypeAlias

Triple: TypeAlias = tuple[float, float, float]
Matrix: TypeAlias = tuple[Triple, Triple, Triple]

_SRGB_TO_XYZ: Matrix = (
    (506752 / 1228815, 87881 / 245763, 12673 / 70218),
    (87098 / 409605, 175762 / 245763, 12673 / 175545),
    (7918 / 409605, 87881 / 737289, 1001167 / 1053270),
)
_XYZ_TO_SRGB: Matrix = (
    (12831 / 3959, -329 / 214, -1974 / 3959),
    (-851781 / 878810, 1648619 / 878810, 36519 / 878810),
    (705 / 12673, -2585 / 12673, 705 / 667),
)
_P3_TO_XYZ: Matrix = (
    (608311 / 1250200, 189793 / 714400, 198249 / 1000160),
    (35783 / 156275, 247089 / 357200, 198249 / 2500400),
    (0.0, 32229 / 714400, 5220557 / 5000800),
)
_A98_TO_XYZ: Matrix = (
    (573536 / 994567, 263643 / 1420810, 187206 / 994567),
    (591459 / 1989134, 6239551 / 9945670, 374412 / 4972835),
    (53769 / 1989134, 351524 / 4972835, 4929758 / 4972835),
)
_REC2020_TO_XYZ: Matrix = (
    (63426534 / 99577255, 20160776 / 139408157, 47086771 / 278816314),
    (26158966 / 99577255, 472592308 / 697040785, 8267143 / 139408157),
    (0.0, 19567812 / 697040785, 295819943 / 278816314),
)
_PROPHOTO_TO_XYZ_D50: Matrix = (
    (0.7977666449006423, 0.13518129740053308, 0.0313477341283922),
    (0.2880748288194013, 0.711835234241873, 0.00008993693872564),
    (0.0, 0.0, 0.8251046025104602),
)
_D50_TO_D65: Matrix = (
    (0.955473421488075, -0.02309845494876471, 0.06325924320057072),
    (-0.0283697093338637, 1.0099953980813041, 0.021041441191917323),
    (0.012314014864481998, -0.020507649298898964, 1.330365926242124),
)
_D50_WHITE: Triple = (0.3457 / 0.3585, 1.0, (1.0 - 0.3457 - 0.3585) / 0.3585)
_XYZ_TO_LMS: Matrix = (
    (0.819022437996703, 0.3619062600528904, -0.1288737815209879),
    (0.0329836539323885, 0.9292868615863434, 0.0361446663506424),
    (0.0481771893596242, 0.2642395317527308, 0.6335478284694309),
)
_LMS_TO_XYZ: Matrix = (
    (1.2268798758459243, -0.5578149944602171, 0.2813910456659647),
    (-0.0405757452148008, 1.112286803280317, -0.0717110580655164),
    (-0.0763729366746601, -0.4214933324022432, 1.5869240198367816),
)
_LMS_TO_OKLAB: Matrix = (
    (0.210454268309314, 0.7936177747023054, -0.0040720430116193),
    (1.9779985324311684, -2.42859224204858, 0.450593709617411),
    (0.0259040424655478, 0.7827717124575296, -0.8086757549230774),
)
_OKLAB_TO_LMS: Matrix = (
    (1.0, 0.3963377773761749, 0.2158037573099136),
    (1.0, -0.1055613458156586, -0.0638541728258133),
    (1.0, -0.0894841775298119, -1.2914855480194092),
)


def to_srgb(space: str, components: Triple) -> Triple:
    """Return red, green and blue (0 to 1 within the sRGB gamut, beyond it outside) of a colour.

    Args:
        space: one of `SPACES`.
        components: as design tokens count them; hue in degrees, percentages 0 to 100.
    """
    if space == "srgb":
        return components
    if space == "hsl":
        return _hsl(components)
    if space == "hwb":
        return _hwb(components)
    return xyz_to_srgb(_TO_XYZ[space](components))


def xyz_to_srgb(xyz: Triple) -> Triple:
    """Return gamma-encoded sRGB of a colour in CIE XYZ (D65)."""
    return _each(_encode_srgb, _product(_XYZ_TO_SRGB, xyz))


def srgb_to_oklch(rgb: Triple) -> Triple:
    """Return lightness (0 to 1), chroma and hue (radians) in OKLCh."""
    lms = _product(_XYZ_TO_LMS, _product(_SRGB_TO_XYZ, _each(_decode_srgb, rgb)))
    lightness, a, b = _product(_LMS_TO_OKLAB, _each(math.cbrt, lms))
    return lightness, math.hypot(a, b), math.atan2(b, a)


def oklch_to_srgb(lightness: float, chroma: float, hue: float) -> Triple:
    """Return sRGB of a colour in OKLCh; the hue is in radians."""
    return xyz_to_srgb(_oklab((lightness, chroma * math.cos(hue), chroma * math.sin(hue))))


def _product(matrix: Matrix, vector: Triple) -> Triple:
    x, y, z = vector
    first, second, third = (a * x + b * y + c * z for a, b, c in matrix)
    return first, second, third


def _each(change: Callable[[float], float], vector: Triple) -> Triple:
    return change(vector[0]), change(vector[1]), change(vector[2])


def _decode_srgb(value: float) -> float:
    size = abs(value)
    return math.copysign(size / 12.92 if size <= 0.04045 else ((size + 0.055) / 1.055) ** 2.4, value)


def _encode_srgb(value: float) -> float:
    size = abs(value)
    return math.copysign(12.92 * size if size <= 0.0031308 else 1.055 * size ** (1 / 2.4) - 0.055, value)


def _decode_prophoto(value: float) -> float:
    size = abs(value)
    return math.copysign(size / 16 if size <= 16 / 512 else size**1.8, value)


def _hsl(components: Triple) -> Triple:
    hue, saturation, lightness = components[0], components[1] / 100, components[2] / 100
    reach = saturation * min(lightness, 1 - lightness)

    def channel(offset: int) -> float:
        k = (offset + hue / 30) % 12
        return lightness - reach * max(-1.0, min(k - 3, 9 - k, 1.0))

    return channel(0), channel(8), channel(4)


def _hwb(components: Triple) -> Triple:
    hue, white, black = components[0], components[1] / 100, components[2] / 100
    if white + black >= 1:
        grey = white / (white + black)
        return grey, grey, grey
    return _each(lambda value: value * (1 - white - black) + white, _hsl((hue, 100, 50)))


def _lab(components: Triple) -> Triple:
    kappa, epsilon = 24389 / 27, 216 / 24389
    lightness, a, b = components
    middle = (lightness + 16) / 116

    def unfold(value: float) -> float:
        return value**3 if value**3 > epsilon else (116 * value - 16) / kappa

    ratios = unfold(a / 500 + middle), unfold(middle), unfold(middle - b / 200)
    x, y, z = (ratio * white for ratio, white in zip(ratios, _D50_WHITE, strict=True))
    return _product(_D50_TO_D65, (x, y, z))


def _oklab(components: Triple) -> Triple:
    return _product(_LMS_TO_XYZ, _each(lambda value: value**3, _product(_OKLAB_TO_LMS, components)))


def _polar(components: Triple) -> Triple:
    lightness, chroma, hue = components
    return lightness, chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))


def _signed_power(exponent: float) -> Callable[[float], float]:
    return lambda value: math.copysign(abs(value) ** exponent, value)


_TO_XYZ: Mapping[str, Callable[[Triple], Triple]] = {
    "srgb-linear": lambda rgb: _product(_SRGB_TO_XYZ, rgb),
    "display-p3": lambda rgb: _product(_P3_TO_XYZ, _each(_decode_srgb, rgb)),
    "a98-rgb": lambda rgb: _product(_A98_TO_XYZ, _each(_signed_power(563 / 256), rgb)),
    "prophoto-rgb": lambda rgb: _product(_D50_TO_D65, _product(_PROPHOTO_TO_XYZ_D50, _each(_decode_prophoto, rgb))),
    "rec2020": lambda rgb: _product(_REC2020_TO_XYZ, _each(_signed_power(2.4), rgb)),
    "lab": _lab,
    "lch": lambda components: _lab(_polar(components)),
    "oklab": _oklab,
    "oklch": lambda components: _oklab(_polar(components)),
    "xyz-d65": lambda xyz: xyz,
    "xyz-d50": lambda xyz: _product(_D50_TO_D65, xyz),
}
SPACES = ("srgb", "hsl", "hwb", *_TO_XYZ)
"""The spaces of the Color Module 2025.10."""
