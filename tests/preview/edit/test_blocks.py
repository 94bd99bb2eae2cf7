"""What stands at a block: which channel says it how."""

from pathlib import Path

import pytest

from brandkit.engine.files import load_kit, read_message
from brandkit.engine.showing.people import crowd_for
from brandkit.engine.showing.share import needs_on, set_up, share_of
from brandkit.engine.showing.show import ground_of, joined
from brandkit.preview.edit.blocks import blocks_in, in_words

MESSAGE = """---
locale: en-US
facts: {day: 2026-12-01}
---
Open on {{ day }}, the whole day and the night.
~ Open on {{ day }}.
{: only="sms x" }

One wording, for all.

A long story that may be left out: {{ person.story }}
{: optional }
"""


@pytest.mark.parametrize(
    ("chosen", "wordings", "words"),
    [
        ({"email": 1, "sms": 1}, 1, ""),
        ({"email": 1, "sms": 2, "push": 0}, 2, "email 1 · sms 2 · left out: push"),
        ({"email": 1, "sms": 0}, 1, "email · left out: sms"),
        ({}, 1, ""),
    ],
)
def test_says_who_says_which_wording(chosen: dict[str, int], wordings: int, words: str) -> None:
    """And nothing where there is nothing to choose."""
    assert in_words(chosen, wordings) == words


def test_stands_below_the_last_line_of_a_block(tmp_path: Path) -> None:
    """Below its wordings and its attributes."""
    path = tmp_path / "a.md"
    path.write_text(MESSAGE.replace("{{ person.story }}", "long. " * 60))
    kit = load_kit(tmp_path)
    message = read_message(path, kit)
    stage = set_up(message, kit, ("sms", "x"))
    data = dict(next(iter(crowd_for(message, kit, [needs_on(stage)]).people.values())))
    from datetime import date

    showing = joined(ground_of(message, kit, data), [share_of(stage, data)], ("sms", "x"), date(2026, 12, 1))
    told = blocks_in(showing, "", path.read_text())

    assert [(each.line, each.words.partition(" · ")[0][:5]) for each in told] == [(7, "sms 1"), (12, "left ")]
