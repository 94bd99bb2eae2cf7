"""The summary: one row per channel, with what is used and how the message is said."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from brandkit.cli.summary import rendering_lines
from brandkit.cli.terminal import visible
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.render import Rendering, render
from brandkit.model.finding import Finding
from brandkit.model.kit import Kit

LONG = "A sentence of some length, which says little. "
PERSON = {"name": "Ana", "person": {"email": "ana@example.com"}}


@pytest.fixture(scope="module")
def kit() -> Kit:
    """Return the default kit."""
    return load_kit()


def rendered(kit: Kit, text: str, *channels: str) -> Rendering:
    """Return the rendering of a text."""
    return render(read_message(text + "\n", kit), kit, channels, PERSON)


def lines(rendering: Rendering, person: str = "", *, colour: bool = False) -> list[str]:
    """Return the summary; columns are parted by bars."""
    shown = rendering_lines(rendering, Path("out"), person, colour=colour)
    return [re.sub(" {2,}", " | ", line.strip()) for line in shown]


def test_begins_with_the_message_and_where_it_went(kit: Kit) -> None:
    """A made-up person is named, so that nobody takes the variant for a real one."""
    rendering = rendered(kit, "Hi", "x")

    assert lines(rendering)[0] == f"message -> {Path('out') / 'message'}"
    assert lines(rendering, "ana")[0] == f"message -> {Path('out') / 'message'}, for ana (made up)"


def test_a_row_says_what_is_used_here_and_at_most(kit: Kit) -> None:
    """In the unit of the channel's first hard limit."""
    rows = lines(rendered(kit, "Hi {{ name }}", "x", "sms"))

    assert rows[1:] == [
        "channel | here | at most | limit | wordings",
        "x | 6 | 203 | 280 weighted characters (text) | as written",
        "sms | 1 | 4 | 2 segments (text) | as written",
        *rows[4:],
    ]
    assert "limit/too-long" in rows[4]


def test_a_row_says_which_wordings_were_taken(kit: Kit) -> None:
    """Shortened ones by their line, the call to action by its name, and what was left out by its words."""
    call = "---\ncta: {label: Shop now, url: https://acme.com/}\n---\n"
    text = f"{LONG * 6}\n~ {LONG * 4}\n\nSecond {LONG * 2}\n~ Second\n\nThird {LONG * 3}\n{{: optional }}"

    (row,) = lines(rendered(kit, call + text, "x"))[2:]
    (bare,) = lines(rendered(kit, f"{call}{'words ' * 42}", "x"))[2:]

    assert row.endswith(
        "| wording 2 of 2 for line 4, 2 of 2 for line 7; left out “Third A sentence of some …” (line 10)"
    )
    assert bare.endswith("| wording 2 of 2 for the call to action")


def test_a_further_limit_is_shown_when_it_is_nearly_used_up(kit: Kit) -> None:
    """Below four fifths nobody needs to think of it."""
    few = lines(rendered(kit, "---\nsubject: Short\n---\nHi", "slack"))[2]
    near = lines(rendered(kit, f"---\nsubject: {'x' * 120}\n---\nHi", "slack"))[2]

    assert few.startswith("slack | 2 | 2 | 50 pieces (blocks) |")
    assert near.startswith("slack | 2, 120 | 2, 120 | 50 pieces (blocks), 150 characters (header) |")


def test_findings_follow_with_severity_and_rule(kit: Kit) -> None:
    """In their order, each on a line of its own."""
    found = tuple(
        Finding(f"limit/{severity}", severity, f"words of {severity}", "message")
        for severity in ("error", "warning", "suggestion")
    )

    assert lines(replace(rendered(kit, "Hi", "x"), findings=found))[3:] == [
        "error words of error [limit/error]",
        "warning words of warning [limit/warning]",
        "suggestion words of suggestion [limit/suggestion]",
    ]


def test_colours_say_what_is_wrong(kit: Kit) -> None:
    """A channel whose worst case is too long is red, the others are green; without colours there is none."""
    rendering = rendered(kit, LONG * 7, "x", "email")
    red, green = "\x1b[31m", "\x1b[32m"

    coloured = [visible(line) for line in rendering_lines(rendering, Path("out"), "", colour=True)]

    assert f"{red}x\x1b[0m" in coloured[2]
    assert f"{green}email\x1b[0m" in coloured[3]
    assert coloured[4].startswith(f"  {red}error\x1b[0m")
    assert "\x1b" not in "".join(map(visible, rendering_lines(rendering, Path("out"), "", colour=False)))
