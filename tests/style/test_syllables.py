"""How many syllables words have, as Vale counts them."""

import pytest

from brandkit.style.syllables import syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *(("a", 1), ("The", 1), ("people", 2), ("recipe", 3), ("obviously", 4), ("utilises", 4), ("website", 2)),
        *(("programming", 3), ("interface", 3), ("adviser", 3), ("created", 2), ("beautiful", 3), ("psychology", 4)),
    ],
)
def test_counts_as_vale_does(word: str, count: int) -> None:
    """Mistakes of the rules are theirs: what counts is the same grade."""
    assert syllables(word) == count
