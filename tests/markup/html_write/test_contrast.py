"""Contrast as WCAG 2.2 measures it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.html_write.contrast import LEAST, contrast, legible

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#ffffff", 21),
        ("#ffffff", "#ffffff", 1),
        ("#777777", "#ffffff", 4.48),  # the two greys between which the limit of 4.5 lies
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.0),
        ("#0000ff", "#ffffff", 8.59),
    ],
)
def test_contrast_is_that_of_wcag(one: str, other: str, expected: float) -> None:
    """Known pairs, in either order."""
    assert contrast(one, other) == contrast(other, one) == pytest.approx(expected, abs=0.005)


@given(COLOURS, COLOURS)
def test_words_can_always_be_read(words: str, ground: str) -> None:
    """A colour that could not be is replaced, any other stays."""
    found = legible(words, ground)

    assert contrast(found, ground) >= LEAST
    assert found == words or contrast(words, ground) < LEAST
