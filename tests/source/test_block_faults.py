"""What can be wrong with the lines of a block. Most cases stand in `test_blocks.py`, where blocks are cut out."""

import pytest

from brandkit.source.block_faults import check_text
from brandkit.source.excerpt import Excerpt
from brandkit.source.places import find_lines


def faults_of(text: str) -> list[str]:
    """Return the words of the faults of a text."""
    excerpt = Excerpt(text, find_lines(text, "m.md").span, [])
    check_text(excerpt)
    return [fault.text for fault in excerpt.faults]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a {b: c}",
        "about ~ 5",
        "a\n~5",
        "[a]:b",
        "see [a]: b",
        "\\[a]: b",
        "   a",
        "```\n{: a }\n ~ b\n[c]: d\n```",
        "- a\n\n      b",
    ],
)
def test_is_silent(text: str) -> None:
    """What only resembles a fault is none, and code may hold anything."""
    assert faults_of(text) == []


def test_tells_all_at_once() -> None:
    """Every line is looked at."""
    assert faults_of("[a]: b\nc {: d }\n ~ e\nf {: g }") == [
        "attributes at the end of a line of words",
        "attributes at the end of a line of words",
        "a `~` with spaces before it",
        "a link definition, which would be printed",
    ]
