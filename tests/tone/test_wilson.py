"""The interval of a share."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.tone.wilson import wilson


@pytest.mark.parametrize(
    ("hits", "chances", "low", "high"),
    [(1, 1, 0.21, 1.0), (3, 4, 0.30, 0.95), (8, 10, 0.49, 0.94), (40, 50, 0.67, 0.89)],
)
def test_it_is_as_published(hits: int, chances: int, low: float, high: float) -> None:
    """Figures from tables of the interval."""
    assert list(wilson(hits, chances)) == pytest.approx([low, high], abs=0.006)


@given(st.integers(1, 1000).flatmap(lambda chances: st.tuples(st.integers(0, chances), st.just(chances))))
def test_the_share_lies_within(counted: tuple[int, int]) -> None:
    """And the interval within 0 and 1."""
    low, high = wilson(*counted)

    assert 0 <= low <= counted[0] / counted[1] + 1e-12
    assert counted[0] / counted[1] - 1e-12 <= high <= 1


def test_of_nothing_nothing_is_known() -> None:
    """The whole range."""
    assert wilson(0, 0) == (0.0, 1.0)
