import pytest

from brandkit.engine.check import check

SOURCE = """---
locale: en-GB
facts: {old: the garden room, new: the river suite}
---
{{ old }} that you booked will not be available. You will stay in {{ new }}.
"""


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("You will stay in the river suite instead of the garden room.", []),
        ("The garden room is not available: you have the river suite.", []),
        ("You will stay in the garden room instead of the river suite.", ["same/attribution-changed"]),
    ],
)
def test_phrases_that_have_changed_places_are_found(text: str, rules: list[str]) -> None:
    """Both are there, and the reader learns the contrary."""
    findings = check(SOURCE, {"sms": text}).findings

    assert [finding.rule for finding in findings if finding.severity == "error"] == rules
