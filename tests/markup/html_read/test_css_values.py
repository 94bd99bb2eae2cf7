"""Lengths and colours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.html_read.css_values import BLACK, WHITE, Colour, blend, contrast, read_colour, read_length

LENGTHS = [
    ("12px", 12),
    ("0", 0),
    (".5px", 0.5),
    ("-9999px", -9999),
    ("9pt", 12),
    ("1in", 96),
    ("2.54cm", 96),
    ("2em", 40),
    ("1rem", 16),
    ("50%", 100),
    ("auto", None),
    ("calc(1px)", None),
    ("1e3px", None),
    ("12 px", None),
    ("", None),
    ("9" * 100 + "px", None),
]


@pytest.mark.parametrize(("text", "pixels"), LENGTHS)
def test_reads_lengths_in_pixels(text: str, pixels: float | None) -> None:
    """With an em of 20 and a whole of 200 pixels."""
    assert read_length(text, 20, 200) == pytest.approx(pixels)


def test_a_share_of_something_unknown_is_unknown() -> None:
    """Ten percent of a box that only a browser can measure may be anything."""
    assert read_length("10%", 16) is None


COLOURS = [
    ("#ffffff", WHITE),
    ("fff", WHITE),
    ("#000", BLACK),
    ("#ff000000", (1, 0, 0, 0)),
    ("#f000", (1, 0, 0, 0)),
    ("white", WHITE),
    ("rgb(255, 0, 0)", (1, 0, 0, 1)),
    ("rgba(0,0,0,.5)", (0, 0, 0, 0.5)),
    ("hsl(0,100%,50%)", (1, 0, 0, 1)),
    ("transparent", (0, 0, 0, 0)),
    ("currentcolor", None),
    ("var(--a)", None),
    ("#ggg", None),
    ("", None),
    ("(" * 10_000, None),
]


@pytest.mark.parametrize(("text", "colour"), COLOURS)
def test_reads_colours(text: str, colour: Colour | None) -> None:
    """Digits with and without their sign, names and functions; what only a browser knows is unknown."""
    assert read_colour(text) == (colour if colour is None else pytest.approx(colour))


@given(st.tuples(*[st.floats(0, 1)] * 4), st.tuples(*[st.floats(0, 1)] * 3))
def test_contrast_is_between_none_and_all(text: Colour, ground: tuple[float, float, float]) -> None:
    """Words of the colour behind them have a contrast of 1, and so have transparent ones."""
    below = (*ground, 1.0)

    assert 1 <= contrast(text, below) <= 21.001
    assert contrast(below, below) == 1
    assert contrast((*text[:3], 0.0), below) == pytest.approx(1)


def test_contrast_is_that_of_the_guidelines() -> None:
    """Black on white has 21, #777777 on white 4.48 (WCAG 2.2)."""
    assert contrast(BLACK, WHITE) == pytest.approx(21)
    assert contrast((0x77 / 255, 0x77 / 255, 0x77 / 255, 1), WHITE) == pytest.approx(4.48, abs=0.005)
    assert blend((0, 0, 0, 0.5), WHITE) == pytest.approx((0.5, 0.5, 0.5, 1))
