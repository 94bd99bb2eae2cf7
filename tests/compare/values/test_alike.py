"""Values that the source does not have, and what they stand in the place of."""

import pytest

from brandkit.engine.check import check

SOURCE = """---
locale: en-US
date: 2026-05-20
facts:
  starts: 2026-06-11T13:00-04:00
  until: 2026-04-30
  weight: 48 lb
  region: {value: ATLANTIC-1, kind: code}
---
Join us on {{ starts }} (Eastern time). We are in 4 Orchard Row. The bench weighs {{ weight }}.
The region is {{ region }}.

| Batch | Sold |
|---|---|
| one | January 12 to March 8 |
| two | March 9 to {{ until }} |

Call us Monday to Friday from 9 AM to 5 PM.
"""
RIGHT = """Join us on June 11, 1 PM Eastern time, 4 Orchard Row. The bench: 48 pounds. Region ATLANTIC-1.
one: January 12 to March 8
two: March 9 to April 30
Monday to Friday from 9 AM to 5 PM. Come to Orchard Row: June 11, 1 PM Eastern time."""


@pytest.mark.parametrize(
    ("right", "wrong", "rule"),
    [
        ("March 8", "March 6", "same/date-changed"),
        ("March 9", "March 6", "same/date-changed"),
        ("9 AM to", "9 PM to", "same/time-changed"),
        ("4 Orchard", "5 Orchard", "same/value-changed"),
        ("48 pounds", "48 dollars", "same/unit-changed"),
        ("ATLANTIC-1", "ATLANTIC-I", "same/code-changed"),
    ],
)
def test_a_changed_value_is_told_as_that(right: str, wrong: str, rule: str) -> None:
    """It stands where the source says another one of its sort: it is no claim of its own."""
    assert _errors(RIGHT) == []
    assert rule in _errors(RIGHT.replace(right, wrong, 1))


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        ("Join us on July 11, 1 PM Eastern time.", "same/date-changed"),
        ("Join us on June 11, 3 PM Eastern time.", "same/time-changed"),
    ],
)
def test_an_instant_is_a_day_and_a_time(wrong: str, rule: str) -> None:
    """One of them alone says which instant is meant, and the other must not be another one."""
    source = SOURCE.partition("  until")[0] + "---\nJoin us on {{ starts }} (Eastern time).\n"

    assert _errors("Join us on June 11, 1 PM Eastern time.", source) == []
    assert _errors(wrong, source) == [rule]


def _errors(copy: str, source: str = SOURCE) -> list[str]:
    return [each.rule for each in check(source, {"sms": copy}).findings if each.severity == "error"]
