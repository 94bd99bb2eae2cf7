"""What composing has to tell, in words that help."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from brandkit.channels import find_channels
from brandkit.compose.compose import Composed, compose_message
from brandkit.compose.findings import limit_findings, nothing_said, unit_name
from brandkit.model.finding import Finding
from brandkit.model.kit import Kit
from brandkit.model.message import Message, Schema

Parse = Callable[..., Message]
Tell = Callable[..., tuple[Finding, ...]]
LONG = "A sentence of some length, which says little. "
NAMED = {"properties": {"name": {"type": "string", "maxLength": 300}}}


@pytest.fixture
def tell(kit: Kit, parse: Parse) -> Tell:
    """Return the findings about limits for a message on a channel."""

    def findings(text: str, channel: str = "x", schema: Schema | None = None) -> tuple[Finding, ...]:
        message = parse(text, schema)
        return tuple(limit_findings(compose_message(message, find_channels()[channel], kit), message))

    return findings


def test_is_silent_when_all_fits(tell: Tell) -> None:
    """Also when only a shorter wording does."""
    assert tell("Short.\n") == ()
    assert tell(f"{LONG * 9}\n~ Short.\n") == ()


def test_says_by_how_much_and_what_would_help(tell: Tell) -> None:
    """One finding with channel, part, amount, the limit's source, and the blocks whose loss would help."""
    (finding,) = tell(f"Short.\n\n{LONG * 7}\n~ {LONG * 6}\n")

    assert (finding.rule, finding.severity, finding.source_id) == ("limit/too-long", "error", "test")
    assert (finding.channel, finding.part) == ("x", "text")
    assert finding.expected == "at most 280 weighted characters"
    assert finding.message == (
        "the x text can take 283 weighted characters, 3 more than the 280 allowed (twitter-text config/v3.json); it "
        "would help to shorten or leave out: “A sentence of some length, …” (line 3, saves 277 weighted characters), "
        "“Short.” (line 1, saves 8 weighted characters)"
    )


def test_the_call_to_action_is_not_for_leaving_out(tell: Tell) -> None:
    """It may take much room; a message without it would be another message."""
    (finding,) = tell(f"---\ncta: {{label: Go, url: https://acme.example/{'x' * 300}}}\n---\nWords to leave out.\n")

    assert "Words to leave out" in finding.message
    assert "call to action" not in finding.message


def test_says_what_was_assumed(tell: Tell) -> None:
    """A message is not told to shorten its blocks without hearing that the schema is to blame."""
    (finding,) = tell("{{ a }} {{ b.c }} {{ a }}\n\n{% for each in list %}\n{{ each }}\n{% endfor %}\n")
    (bounded,) = tell("{{ name }}\n", schema=NAMED)

    assert "does not say how long `a`, `b.c`, `list` can get: 100 characters and 10 items were assumed" in (
        finding.message
    )
    assert "assumed" not in bounded.message
    assert "can take 600 weighted characters" in bounded.message


def test_advice_is_told_as_advice(tell: Tell) -> None:
    """A subject that shows badly is a warning, and the mail is sent all the same."""
    findings = tell(f"---\nsubject: {LONG * 2}\n---\nx\n", "email")

    assert {(finding.part, finding.severity) for finding in findings} == {("subject", "warning")}
    assert "leave out" not in findings[0].message


def test_only_the_first_hard_limit_comes_with_help(tell: Tell, kit: Kit, parse: Parse) -> None:
    """Relief is reckoned for one limit; the next hears of it only by itself."""
    findings = tell("\n\n".join(f"{LONG * 9}" for _ in range(55)) + "\n", "slack")
    helpful = [finding for finding in findings if "it would help" in finding.message]

    assert {finding.part for finding in findings if finding.severity == "error"} == {"blocks", "payload"}
    assert [finding.part for finding in helpful] == ["blocks"]
    assert "saves 1 " in helpful[0].message
    assert helpful[0].message.count("line ") == 3


def test_says_when_not_everything_was_tried(kit: Kit, parse: Parse) -> None:
    """Who reads it must know that another combination may fit."""
    message = parse(f"{LONG * 9}\n")
    composed = replace(compose_message(message, find_channels()["x"], kit), gave_up=True)

    (finding,) = limit_findings(composed, message)

    assert "not every combination of wordings was tried" in finding.message


@pytest.mark.parametrize(
    ("body", "channel", "expected"),
    [
        ("Words.", "sms", 0),
        ("![A picture](https://acme.example/a.png)", "sms", 1),
        ("![A picture](https://acme.example/a.png)", "email", 1),
        ("![A picture](https://acme.example/a.png)", "slack", 0),
        ('Words.\n{: only="email" }', "sms", 1),
        ("{% if a %}\nWords.\n{% endif %}", "sms", 0),
        ("{{ a }}", "sms", 0),
        ("***", "sms", 1),
    ],
)
def test_a_channel_without_a_word_is_an_error(kit: Kit, parse: Parse, body: str, channel: str, expected: int) -> None:
    """A text message of a lone picture says nothing; what depends on the person may say something."""
    message = parse(f"{body}\n")
    composed: Composed = compose_message(message, find_channels()[channel], kit)

    findings = tuple(nothing_said(composed, find_channels()[channel], message))

    assert [(finding.rule, finding.severity, finding.channel) for finding in findings] == [
        ("source/nothing-to-say", "error", channel)
    ] * expected


@pytest.mark.parametrize(
    ("unit", "count", "name"),
    [
        ("segments", 1, "segment"),
        ("segments", 2, "segments"),
        ("segments", 0, "segments"),
        ("x_weighted", 1, "weighted character"),
    ],
)
def test_a_unit_is_called_as_people_call_it(unit: str, count: int, name: str) -> None:
    """One segment, two segments."""
    assert unit_name(unit, count) == name
