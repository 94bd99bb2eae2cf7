"""“To” in titles of AP's style; each case was tried with Vale 3.26."""

import pytest

from brandkit.style.capitals import as_title


@pytest.mark.parametrize(
    "title",
    [
        "How To Write a Guide",
        "A Guide to GitHub",
        "An Introduction to Tests",
        "To Be or Not To Be",
        "Back to Business",
        "A Guide To the Web",
        "Ways To Keep Your Data",
    ],
)
def test_is_small_before_a_noun_alone(title: str) -> None:
    """An infinitive has a capital, and so has what only looks like one to Vale."""
    assert as_title(title, "AP", ()) == title


def test_is_small_in_chicago() -> None:
    """Whatever stands behind it."""
    assert as_title("How To Write a Guide", "Chicago", ()) == "How to Write a Guide"
