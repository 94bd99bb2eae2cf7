"""Sentences that say the contrary of the source's, where nothing is declared."""

import pytest

from brandkit.engine.check import check

SOURCE = """---
locale: en-GB
date: 2026-05-14
facts: {fee: GBP 30.00, time: 49 days, place: {value: at the north gate, required: false}}
---
Nobody was hurt. You need no receipt. Your appointment is on {{ visit.day }} at {{ visit.time }}.

If you would rather leave, you can do so within {{ time }} without paying the exit fee of {{ fee }}.

We will send you the ticket by post two days before the concert. Do not drink the water without boiling it.
"""
SAID = "Leave without paying the exit fee of £30 within 49 days. "


@pytest.mark.parametrize(
    ("copy", "quotes"),
    [
        ("Nobody was hurt. You need no receipt.", []),
        ("Somebody was hurt.", ["Somebody was hurt."]),
        ("You need a receipt.", ["You need a receipt."]),
        ("Your appointment is on Tuesday 9 June at 2:30pm.", []),
        (
            "Your appointment is not on Tuesday 9 June at 2:30pm.",
            ["Your appointment is not on Tuesday 9 June at 2:30pm."],
        ),
        ("We will send you the ticket by post.", []),
        ("We will not send you the ticket by post.", ["We will not send you the ticket by post."]),
        ("Boil the water before you drink it.", []),
        ("Drink the water without boiling it.", ["Drink the water without boiling it."]),
        ("Receipts", []),
        ("If nobody can come, leave.", []),
    ],
)
def test_the_contrary_in_nearly_the_same_words_is_found(copy: str, quotes: list[str]) -> None:
    """Words and values are the same, and one side denies what the other says; paraphrases and conditions are none."""
    findings = check(SOURCE, {"sms": SAID + copy}).findings

    found = [each.quote for each in findings if each.severity == "error"]
    assert found == quotes


@pytest.mark.parametrize(
    "copy", ["Leave within 49 days, with paying the exit fee of £30.", "£30 exit fee within 49 days."]
)
def test_a_fee_that_nobody_pays_is_not_asked_for(copy: str) -> None:
    """The right price in the right words, and what the source denies."""
    findings = check(SOURCE, {"sms": copy}).findings

    assert [each.rule for each in findings if each.severity == "error"] == ["same/negated"]
