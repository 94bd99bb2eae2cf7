"""Colours outside of sRGB."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.kit.tokens.color_spaces import SPACES, Triple, srgb_to_oklch, to_srgb
from brandkit.kit.tokens.gamut import fit, flatten, hex_of, in_gamut

channels = st.floats(0, 1)
wild = st.floats(-10_000, 10_000)


@pytest.mark.parametrize(
    ("space", "components", "seen"),
    [
        # Primaries of display-p3 as browsers with CSS Color 4's mapping show them.
        ("display-p3", (1, 0, 0), "#ff0b0c"),
        ("display-p3", (0, 1, 0), "#00fb29"),
        ("oklch", (1.0, 0.2, 30), "#ffffff"),
        ("oklch", (0.0, 0.2, 30), "#000000"),
    ],
)
def test_chroma_gives_way_and_lightness_stays(space: str, components: Triple, seen: str) -> None:
    """A colour too strong for sRGB is shown a little weaker, not darker or of another hue."""
    assert hex_of(fit(to_srgb(space, components))) == seen


@given(channels, channels, channels)
def test_a_colour_within_the_gamut_stays(red: float, green: float, blue: float) -> None:
    """Nothing is mended that is not broken."""
    assert fit((red, green, blue)) == (red, green, blue)


@given(st.sampled_from(SPACES), wild, wild, wild)
def test_every_colour_has_a_nearest_one(space: str, first: float, second: float, third: float) -> None:
    """However wild the components, six digits come out."""
    fitted = fit(to_srgb(space, (first, second, third)))

    assert in_gamut(fitted)
    assert len(hex_of(fitted)) == 7


@given(st.floats(0.2, 0.9), st.floats(0, 0.4), st.floats(0, 359))
def test_lightness_is_kept(lightness: float, chroma: float, hue: float) -> None:
    """Whoever reads the text sees the contrast that was meant."""
    fitted = fit(to_srgb("oklch", (lightness, chroma, hue)))

    assert srgb_to_oklch(fitted)[0] == pytest.approx(lightness, abs=0.03)


@pytest.mark.parametrize(("alpha", "seen"), [(0.0, "#ffffff"), (0.5, "#808080"), (1.0, "#000000")])
def test_a_translucent_colour_lets_the_one_behind_through(alpha: float, seen: str) -> None:
    """Black over white: nothing, half, all of it."""
    assert hex_of(flatten((0, 0, 0), alpha, (1, 1, 1))) == seen
