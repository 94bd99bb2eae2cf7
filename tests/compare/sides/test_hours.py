"""Bare numbers that are the hours of the source."""

import pytest

from brandkit.engine.check import check

SOURCE = """---
locale: en-GB
facts: {opens: 09:00, closes: 13:00}
---
The desk is open from {{ opens }} to {{ closes }}.
"""
AGES = SOURCE + "It is for children from 9 to 13.\n"


@pytest.mark.parametrize(
    ("source", "text", "missing"),
    [
        (SOURCE, "Open 9-1.", []),
        (SOURCE, "Open 9–1, come by!", []),
        (SOURCE, "Open from 9 to 1", []),
        (SOURCE, "Open from 9 to 2.", ["opens", "closes"]),
        (SOURCE, "Open 1-9.", ["opens", "closes"]),
        (SOURCE, "Prices from £9-1.", ["opens", "closes"]),
        (AGES, "Open for children from 9 to 13.", ["opens", "closes"]),
    ],
)
def test_two_numbers_are_the_hours_of_the_source_or_numbers(source: str, text: str, missing: list[str]) -> None:
    """In their order, and where the source has no such numbers beside."""
    findings = check(source, {"sms": text}).findings

    assert [each.fact for each in findings if each.rule == "same/fact-missing"] == missing
