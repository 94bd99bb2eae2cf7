"""What is found between the variants of one message."""

import pytest

from brandkit.engine.check import check
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.lint import lint
from brandkit.model.finding import Finding

PROMISE = """---
channels: {channels}
purpose: transactional
subject: Your delivery
---
We guarantee delivery by Friday.
{{: only="{first}" }}

We aim to deliver by Friday.
{{: only="{second}" }}
"""


def drift_in(text: str) -> list[Finding]:
    """Return what tone finds between the variants of a message."""
    kit = load_kit()
    found = lint(read_message(text, kit), kit).findings
    return [each for each in found if each.rule.endswith("drift")]


def test_both_sides_are_quoted_where_they_were_written() -> None:
    """One says more than the other, each in its own line of the message."""
    (found,) = drift_in(PROMISE.format(channels="[email, sms]", first="email", second="sms"))

    assert (found.rule, found.channel, found.quote) == ("tone/promise-drift", "email", "We guarantee")
    assert found.span
    assert (found.span.line, found.span.column) == (6, 1)
    assert [(span.line, span.column, words) for span, words in found.related] == [(9, 1, "We aim to")]


def test_the_order_of_channels_makes_no_difference() -> None:
    """A drift is between two, and neither is first."""
    one = drift_in(PROMISE.format(channels="[email, sms, slack]", first="email", second="sms slack"))
    other = drift_in(PROMISE.format(channels="[slack, sms, email]", first="email", second="sms slack"))

    assert [each.message for each in one] == [each.message for each in other]
    assert len(one) == 1


def test_a_drift_on_one_branch_says_when() -> None:
    """Who is not on it gets texts that agree."""
    text = PROMISE.format(channels="[email, sms]", first="email", second="sms")
    text = text.replace("We guarantee", '{% if person.tier == "gold" %}\nWe guarantee').replace(
        '{: only="email" }', '{: only="email" }\n{% endif %}\n\nIt is on its way.'
    )

    (found,) = drift_in(text)

    assert found.when == 'person.tier is "gold"'


def test_what_same_tells_is_not_told_twice() -> None:
    """A guarantee that the message does not make is an addition, not a drift."""
    text = "---\nlocale: en-US\npurpose: transactional\n---\nWe aim to deliver by Friday.\n"

    found = check(text, {"sms": "We guarantee delivery by Friday.", "push": "We aim to deliver by Friday."}).findings

    assert "same/claim-added" in {each.rule for each in found}
    assert "tone/promise-drift" not in {each.rule for each in found}


def test_copies_made_elsewhere_are_held_against_each_other() -> None:
    """The place is in the copy itself."""
    found = check(
        "---\nlocale: de-DE\n---\nDer Code ist da.\n", {"sms": "Hier ist dein Code.", "push": "Da ist Ihr Code."}
    ).findings

    (drift,) = [each for each in found if each.rule == "tone/address-drift"]
    assert drift.span
    assert (drift.span.path, drift.span.column, drift.quote) == ("sms", 10, "dein")
    assert [(span.path, words) for span, words in drift.related] == [("push", "Ihr")]


@pytest.mark.parametrize("situation", ["apolgy", "apology"])
def test_a_situation_that_the_voice_does_not_know_is_told_once(situation: str) -> None:
    """However many variants there are."""
    kit = load_kit()
    text = f"---\nchannels: [email, sms, slack]\nsubject: Late\nsituation: {situation}\n---\nWe are sorry.\n"

    found = [each.rule for each in lint(read_message(text, kit), kit).findings if each.rule.startswith("tone/")]

    assert found == (["tone/unknown-situation"] if situation == "apolgy" else [])


def test_a_language_without_lexicons_has_no_tone() -> None:
    """Rather than one that is guessed."""
    kit = load_kit()
    text = "---\nlocale: it-IT\nchannels: [sms]\n---\nULTIMA OCCASIONE!!!! Affrettati!!!!\n"

    assert not [each for each in lint(read_message(text, kit), kit).findings if each.rule.startswith("tone/")]
