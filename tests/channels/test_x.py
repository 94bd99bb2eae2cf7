"""What is particular to X."""

import pytest

from brandkit.channels import find_channels
from brandkit.model.channel import Variant

X = find_channels()["x"]


def links(text: str) -> list[tuple[str, bool]]:
    """Return what X makes links of, and whether each was meant."""
    return [(link.target, link.meant) for link in X.read(Variant("x", {"text": text.encode()})).links]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See https://acme.com/a?b=1.", [("https://acme.com/a?b=1", True)]),
        ("acme.com/spring now", [("acme.com/spring", True)]),
        ("Sale.Now open", [("Sale.Now", False)]),
        ("by @acme for #spring at $ACME", [("@acme", False), ("#spring", False), ("$ACME", False)]),
        ("write to a@b.com", []),
        ("#1 and 3.5 % and e.g. this", []),
    ],
)
def test_reads_what_x_makes_of_words(text: str, expected: list[tuple[str, bool]]) -> None:
    """Links that nobody meant are known to the reading."""
    assert links(text) == expected
