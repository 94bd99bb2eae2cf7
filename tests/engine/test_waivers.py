"""Waivers of the rules of prose: for a message, and for what was written in one block."""

from dataclasses import replace
from datetime import date

import pytest

from brandkit.engine.files import load_kit, read_message
from brandkit.engine.lint import lint
from brandkit.engine.waivers import EXPIRED, UNUSED, settle
from brandkit.model.finding import Finding
from brandkit.model.message import Message
from brandkit.model.place import Span

BLOCKS = """---
locale: en-US
channels: [sms, x]
purpose: transactional
---
We utilise it.
{: allow="RULE" reason="The customer's own word" }

They utilise it.
"""


def message(rule: str, text: str = BLOCKS) -> Message:
    """Return a message whose first block allows a rule."""
    return read_message(text.replace("RULE", rule), load_kit())


def finding(rule: str, line: int, column: int, end: int, quote: str = "") -> Finding:
    """Return a finding at a place of the message."""
    span = Span("message.md", line, column, line, end)
    return Finding(rule, "warning", "so", "message", "sms, x", quote=quote, span=span)


@pytest.mark.parametrize("rule", ["style/plain.utilise", "tone/too-formal", "grammar/agreement"])
def test_block_allows_only_what_was_written_in_it(rule: str) -> None:
    """Though the same word stands in another block too, where it is not allowed."""
    here, there = finding(rule, 6, 4, 11, "utilise"), finding(rule, 9, 6, 13, "utilise")
    settled = settle([here, there], message(rule), None, [rule])

    assert [each.finding for each in settled.waived] == [here]
    assert settled.findings == (there,)
    assert settled.about_waivers == ()


@pytest.mark.parametrize("rule", ["style/plain.utilise", "tone/too-formal", "grammar/agreement"])
def test_message_allows_everywhere(rule: str) -> None:
    """Also what is about the message as a whole, and has no words."""
    text = BLOCKS.replace('{: allow="RULE" reason="The customer\'s own word" }\n', "")
    text = text.replace("channels", f"allow: [{{rule: {rule}, reason: So}}]\nchannels")
    whole, there = finding(rule, 1, 1, 1), finding(rule, 9, 6, 13, "utilise")
    settled = settle([whole, there], message(rule, text), None, [rule])

    assert [each.finding for each in settled.waived] == [whole, there]


def test_other_rules_are_not_allowed() -> None:
    """A waiver is for one rule."""
    other = finding("style/plain.leverage", 6, 4, 11, "utilise")

    assert settle([other], message("style/plain.utilise"), None, []).findings == (other,)


def test_waiver_that_is_over_or_not_needed_is_told() -> None:
    """It would hide the next fault."""
    text = BLOCKS.replace('word"', 'word" until="2026-01-31"')
    here = finding("style/x", 6, 4, 11, "utilise")
    over = settle([here], message("style/x", text), date(2026, 2, 1), ["style/x"])
    unused = settle([], message("style/x"), None, ["style/x"])

    assert over.findings == (here,)
    assert [each.rule for each in over.about_waivers] == [EXPIRED]
    assert [each.rule for each in unused.about_waivers] == [UNUSED]


def test_waived_in_a_real_lint() -> None:
    """On all channels, told with its reason."""
    text = BLOCKS.replace("We utilise", "We we utilise").replace("They utilise", "They they utilise")
    kit = load_kit()
    report = lint(message("grammar/repeated-word", text), kit)
    found = [each for each in report.findings if each.rule.startswith("grammar/")]

    assert [(each.finding.quote, each.reason) for each in report.waived] == [("We we", "The customer's own word")]
    assert [each.quote for each in found] == ["They they"]


def test_place_of_a_finding_decides_and_not_its_quote() -> None:
    """Where a fault has words but no place in the body, as that of a fact, the words tell the block."""
    elsewhere = replace(finding("same/value-changed", 2, 1, 1, "utilise"), span=Span("message.md", 2, 1, 2, 9))

    assert settle([elsewhere], message("same/value-changed"), None, []).waived
