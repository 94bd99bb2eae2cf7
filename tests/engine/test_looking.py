"""Findings about the prose of variants: where they are to be mended, and how often they are told."""

from dataclasses import replace

from brandkit.engine.check import check
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.lint import lint

RULE = "grammar/repeated-word"
MESSAGE = """---
channels: [email, sms, slack]
subject: The sale
---
Hi {{ person.first_name }}, it is the time of the year.

It is the the sale of the year.
{: only="email slack" }
"""


def test_a_word_in_several_variants_is_told_once_where_it_was_written() -> None:
    """With the channels that it is on, at its own place, though the line before has the same words."""
    kit = load_kit()

    found = [each for each in lint(read_message(MESSAGE, kit), kit).findings if each.rule == RULE]

    assert [(each.channel, each.quote, each.fix, each.is_safe) for each in found] == [
        ("email, slack", "the the", "the", True)
    ]
    (span,) = [each.span for each in found]
    assert span
    assert (span.line, span.column, span.end_column) == (7, 7, 14)


def test_what_a_recipient_is_called_is_no_fault() -> None:
    """Nor what the brand says under every message: these are not the author's words."""
    kit = load_kit()
    message = read_message(
        "---\nchannels: [sms]\n---\nHi {{ person.first_name }} {{ person.last_name }}, hello.\n", kit
    )

    assert not [each for each in lint(message, kit).findings if each.rule.startswith("grammar/")]


def test_copy_made_elsewhere_is_looked_at_too() -> None:
    """There the place is in the copy itself."""
    found = [each for each in check("It is the sale.\n", {"sms": "It is\nthe the sale."}).findings if each.rule == RULE]

    assert [(each.span.line, each.span.column) for each in found if each.span] == [(2, 1)]


def test_words_behind_the_brand_s_name_are_found_where_they_were_written() -> None:
    """A text message begins with the brand; the line is still the author's."""
    kit = load_kit()
    message = read_message("---\nchannels: [sms]\n---\nThe the sale, the sale , the end.\n", kit)

    found = {each.rule: each.span for each in lint(message, kit).findings if each.rule.startswith("grammar/")}

    spans = {rule: (span.line, span.column) for rule, span in found.items() if span}
    assert spans == {RULE: (4, 1), "grammar/space-before-sign": (4, 23)}


def test_the_brand_s_own_address_differs_by_person_though_the_message_does_not() -> None:
    """The link to unsubscribe holds the recipient's id; a message to everybody says nothing of it."""
    kit = load_kit("examples/sale")
    message = read_message("---\nchannels: [email]\n---\nThe sale has begun.\n", kit)

    assert not [each for each in lint(message, kit).findings if each.rule.startswith("same/")]


def test_a_space_before_a_value_is_right_whatever_the_value_begins_with() -> None:
    """A shop may be called `!`; the author's own space before a sign is a fault still."""
    kit = load_kit()
    schema = {"properties": {"shop": {"type": "string", "enum": ["!"]}}, "required": ["shop"]}
    message = read_message("---\nchannels: [sms]\n---\nWe stopped it at {{ shop }} and wrote to you .\n", kit)

    found = lint(replace(message, schema=schema), kit).findings

    places = [(each.span.line, each.span.column) for each in found if "space-before" in each.rule and each.span]
    assert set(places) == {(4, 45)}
