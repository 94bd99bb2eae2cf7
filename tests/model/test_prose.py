"""Masks of a text."""

from hypothesis import given
from hypothesis import strategies as st

from brandkit.model.prose import Mask, masks_between


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 4)), max_size=8), st.integers(0, 40), st.integers(0, 9))
def test_finds_every_mask_that_hides_something_of_a_piece(
    widths: list[tuple[int, int]], start: int, length: int
) -> None:
    """And no other one, however many there are."""
    masks: list[Mask] = []
    at = 0
    for gap, width in widths:
        masks.append(Mask(at + gap, at + gap + width, "code"))
        at += gap + width
    end = start + length

    assert list(masks_between(tuple(masks), start, end)) == [m for m in masks if m.end > start and m.start < end]
