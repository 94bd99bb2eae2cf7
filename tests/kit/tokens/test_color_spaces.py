"""Colour spaces against published values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.kit.tokens.color_spaces import SPACES, Triple, oklch_to_srgb, srgb_to_oklch, to_srgb

# The named colour green, #008000, in every space: the values of the web-platform-tests under css/css-color/.
# rec2020 is that test's value with the display gamma of 2.4 in place of the former curve.
GREEN: dict[str, Triple] = {
    "srgb": (0, 0.50196, 0),
    "srgb-linear": (0, 0.21586, 0),
    "hsl": (120, 100, 25.098),
    "hwb": (120, 0, 49.8039),
    "lab": (46.2775, -47.5621, 48.5837),
    "lch": (46.2775, 67.9892, 134.3912),
    "oklab": (0.51975, -0.1403, 0.10768),
    "oklch": (0.51975, 0.17686, 142.495),
    "display-p3": (0.21604, 0.49418, 0.13151),
    "a98-rgb": (0.281363, 0.498012, 0.116746),
    "prophoto-rgb": (0.230479, 0.395789, 0.129968),
    "rec2020": (0.332319, 0.509787, 0.191777),
    "xyz-d65": (0.07719, 0.15438, 0.02573),
    "xyz-d50": (0.08312, 0.154746, 0.020961),
}
WHITE: dict[str, Triple] = {
    **dict.fromkeys(("srgb", "srgb-linear", "display-p3", "a98-rgb", "prophoto-rgb", "rec2020"), (1, 1, 1)),
    **dict.fromkeys(("lab", "lch"), (100, 0, 0)),
    **dict.fromkeys(("oklab", "oklch"), (1, 0, 0)),
    "hsl": (0, 0, 100),
    "hwb": (0, 100, 0),
    "xyz-d65": (0.9504559, 1, 1.0890578),
    "xyz-d50": (0.9642956, 1, 0.8251046),
}
channels = st.floats(0, 1)


@pytest.mark.parametrize("space", SPACES)
def test_green_is_green_in_every_space(space: str) -> None:
    """The same colour comes out of all fourteen spaces."""
    assert to_srgb(space, GREEN[space]) == pytest.approx((0, 128 / 255, 0), abs=0.001)


@pytest.mark.parametrize("space", SPACES)
def test_white_is_white_in_every_space(space: str) -> None:
    """White points are adapted, D50 to D65 included."""
    assert to_srgb(space, WHITE[space]) == pytest.approx((1, 1, 1), abs=0.0005)


def test_there_are_fourteen_spaces() -> None:
    """All spaces of the Color Module 2025.10 are there."""
    assert len(SPACES) == 14


@pytest.mark.parametrize(
    ("components", "rgb"),
    [((0, 100, 50), (1, 0, 0)), ((330, 100, 50), (1, 0, 0.5)), ((210, 0, 40), (0.4, 0.4, 0.4))],
)
def test_hsl_as_css_shows_it(components: Triple, rgb: Triple) -> None:
    """Hue in degrees, saturation and lightness in percent."""
    assert to_srgb("hsl", components) == pytest.approx(rgb)


def test_hwb_with_too_much_white_and_black_is_grey() -> None:
    """Whiteness and blackness beyond 100 % together share out the grey (CSS Color 4, 8)."""
    assert to_srgb("hwb", (40, 80, 120)) == pytest.approx((0.4, 0.4, 0.4))


@given(channels, channels, channels)
def test_oklch_there_and_back(red: float, green: float, blue: float) -> None:
    """A colour is the same after a way through OKLCh."""
    assert oklch_to_srgb(*srgb_to_oklch((red, green, blue))) == pytest.approx((red, green, blue), abs=0.001)
