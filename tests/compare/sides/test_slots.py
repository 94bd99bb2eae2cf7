"""Values that stand where a message has those of a recipient who is not known."""

import pytest

from brandkit.engine.check import check

SOURCE = """---
locale: en-GB
date: 2026-05-14
facts: {answer: 24 hours}
---
Hello {{ person.name }},

We have stopped an online payment of {{ payment.amount }}. Tell us within {{ answer }}.
~ We stopped {{ payment.amount }}. Tell us within {{ answer }}.

It reaches {% if parcel.at_door %}your door{% else %}the shop{% endif %} {{ parcel.day }}.

| Sold |
|---|
| until March 8 |
"""


@pytest.mark.parametrize(
    ("copy", "quotes"),
    [
        ("We have stopped an online payment of £80. Tell us within 24 hours.", []),
        ("We stopped £80. Tell us within 24 hours.", []),
        ("Tell us within 24 hours. It reaches your door May 15.", []),
        ("Tell us within 24 hours. Here is £80 for you.", ["£80"]),
        ("Tell us within 24 hours.\nuntil March 6", ["March 6"]),
    ],
)
def test_stands_where_any_wording_has_a_slot(copy: str, quotes: list[str]) -> None:
    """A shorter wording, and each side of a condition, count as well; a cell alone is no greeting."""
    findings = check(SOURCE, {"sms": copy}).findings

    assert [each.quote for each in findings if each.severity == "error"] == quotes
