"""Shorter wordings are held against the message, whether a channel uses them or not."""

from brandkit.engine.files import load_kit, read_message
from brandkit.engine.lint import lint
from brandkit.model.finding import Finding

HEAD = """---
locale: en-US
date: 2026-05-01
facts: {discount: 20%, ends: 2026-05-31}
---
Spring is here. Take {{ discount }} off everything until {{ ends }}. Gift cards are excluded.
"""


def findings(wordings: str) -> list[Finding]:
    """Lint a message whose one block has these further wordings."""
    kit = load_kit(None)
    found = lint(read_message(HEAD + wordings, kit), kit, ["sms"]).findings
    return [finding for finding in found if finding.part == "wording"]


def test_a_wording_that_no_channel_needs_is_read_too() -> None:
    """The slip is found in its own line, before a longer text brings it out."""
    (finding,) = findings("~ 25% off everything until {{ ends }}.\n")

    assert (finding.rule, finding.quote, finding.expected) == ("same/value-changed", "25%", "20%")
    assert finding.span is not None
    assert finding.span.line == 7


def test_a_wording_may_turn_no_deadline_round() -> None:
    """From is not until, whoever says it."""
    (finding,) = findings("~ {{ discount }} off everything from {{ ends }}.\n")

    assert finding.rule == "same/deadline-changed"


def test_a_wording_may_leave_things_out() -> None:
    """That is what it is for."""
    assert findings("~ {{ discount }} off until {{ ends }}.\n~ {{ discount }} off.\n") == []
