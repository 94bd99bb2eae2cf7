"""How codes differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.facts.code_distance import code_distance, confusable

CODES = st.text(alphabet="ABI1O0-", max_size=10)


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [
        ("SPRING20", "SPRING20", 0),
        ("SPRING20", "SPRNG20", 1),
        ("7304", "7340", 1),
        ("KNIT20", "KN1T20", 1),
        ("EM-210", "EM-120", 1),
        ("", "ABC", 3),
        ("B34", "C56", 3),
    ],
)
def test_slips_are_counted(one: str, other: str, slips: int) -> None:
    """Left out, put in, changed, two exchanged."""
    assert code_distance(one, other) == slips


@given(CODES, CODES)
def test_the_distance_is_the_same_both_ways(one: str, other: str) -> None:
    """Zero for equal codes alone, and never more than the longer one has characters."""
    distance = code_distance(one, other)

    assert distance == code_distance(other, one)
    assert (distance == 0) == (one == other)
    assert distance <= max(len(one), len(other))


@pytest.mark.parametrize(
    ("one", "other", "pairs"),
    [
        ("KNIT20", "KN1T20", (("I", "1"),)),
        ("SPRING20", "SPRING2O", (("0", "O"),)),
        ("KNIT20", "KNOT20", ()),
        ("KNIT20", "KN1T21", ()),
        ("A", "AB", ()),
        ("A", "A", ()),
    ],
)
def test_look_alikes_are_named(one: str, other: str, pairs: tuple[tuple[str, str], ...]) -> None:
    """Only if nothing else is different."""
    assert confusable(one, other) == pairs


def test_long_texts_are_far_apart() -> None:
    """Comparing takes no time even then."""
    assert code_distance("A" * 100_000, "B" * 100_000) == 100_000
