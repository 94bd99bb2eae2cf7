"""What is known of a pattern before it runs."""

import pytest

from brandkit.style.regexes.analyse import analyse
from brandkit.style.regexes.cost import WILD


@pytest.mark.parametrize(
    ("pattern", "power", "bits"),
    [
        (r"([a-z])\1", 0, 0),
        (r"(ab?c?d?)\1", 0, 5),  # three choices, and a reference to four letters at most
        (r"([a-z]+)\1", WILD, 0),
        (r"(a{1,40})\1", WILD, 0),
        (r"(a)?(?(1)b|c)", WILD, 0),
    ],
)
def test_a_reference_costs_what_its_group_may_hold(pattern: str, power: int, bits: float) -> None:
    """Of a group that may hold anything, or decides what follows, nothing is known."""
    cost = analyse(pattern).cost

    assert (cost.power, cost.bits) == (power, bits)
