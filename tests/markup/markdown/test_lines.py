"""Which lines make a block."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.markdown.lines import closes, expand, group


def kinds(text: str, alone: frozenset[int] = frozenset()) -> list[tuple[str, int, int]]:
    """Return kind, first line and end of each block."""
    return [(each.kind, each.first, each.end) for each in group(expand(text), alone)]


CASES = {
    "blank lines divide paragraphs": ("a\nb\n\n \nc", [("paragraph", 0, 2), ("paragraph", 4, 5)]),
    "a heading needs no blank line": ("a\n# b\nc", [("paragraph", 0, 1), ("heading", 1, 2), ("paragraph", 2, 3)]),
    "an underline makes a heading": ("a\nb\n---\nc", [("heading", 0, 3), ("paragraph", 3, 4)]),
    "a line after a blank line is a divider": ("a\n\n---", [("paragraph", 0, 1), ("divider", 2, 3)]),
    "a list right after a paragraph": ("a\n- b\n- c", [("paragraph", 0, 1), ("list", 1, 3)]),
    "a list from 1 right after a paragraph": ("a\n1. b", [("paragraph", 0, 1), ("list", 1, 2)]),
    "another number is prose": ("The year was\n1986. What a year", [("paragraph", 0, 2)]),
    "a dash without words is prose": ("a\n+\nb", [("paragraph", 0, 3)]),
    "points and numbers are two lists": ("- a\n1. b", [("list", 0, 1), ("list", 1, 2)]),
    "a loose list is one list": ("- a\n\n- b\n\n  c\n\nd", [("list", 0, 5), ("paragraph", 6, 7)]),
    "a lazy line belongs to the item": ("- a\nb\n\nc", [("list", 0, 2), ("paragraph", 3, 4)]),
    "a heading ends a list": ("- a\n# b", [("list", 0, 1), ("heading", 1, 2)]),
    "a divider ends a list": ("- a\n---", [("list", 0, 1), ("divider", 1, 2)]),
    "a quote with a lazy line": ("> a\nb\n> c\n\n> d", [("quote", 0, 3), ("quote", 4, 5)]),
    "an underline outside of a quote is none of its words": ("> a\n===", [("quote", 0, 1), ("paragraph", 1, 2)]),
    "a list ends a quote": ("> a\n- b", [("quote", 0, 1), ("list", 1, 2)]),
    "code holds everything": ("```\n# a\n\n- b\n``` \nc", [("code", 0, 5), ("paragraph", 5, 6)]),
    "longer fences hold shorter ones": ("````\n```\n````", [("code", 0, 3)]),
    "code of tildes": ("~~~\n```\n~~~", [("code", 0, 3)]),
    "code in a line is no fence": ("```a``` b\nc", [("paragraph", 0, 2)]),
    "code without an end": ("a\n```\nb\n", [("paragraph", 0, 1), ("code", 1, 4)]),
    "a table right after a paragraph": (
        "a\nb|c\n-|-\nd|e\n\nf",
        [("paragraph", 0, 1), ("table", 1, 4), ("paragraph", 5, 6)],
    ),
    "a bar without marks below is prose": ("a|b\nc|d", [("paragraph", 0, 2)]),
    "a hashtag is prose": ("#a\nb", [("paragraph", 0, 2)]),
    "an item after deep indentation is prose": ("    - a", [("paragraph", 0, 1)]),
    "tabs count to the next stop of four": ("-\ta\n\t- b\n\nc", [("list", 0, 2), ("paragraph", 3, 4)]),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_groups(text: str, expected: list[tuple[str, int, int]]) -> None:
    """Lines make the blocks that the case says."""
    assert kinds(text) == expected


def test_lines_of_ones_own_end_blocks_but_not_code() -> None:
    """Lines that stand alone end a paragraph, a list, a quote and a table; inside code they are code."""
    assert kinds("a\nX\nb", frozenset([1])) == [("paragraph", 0, 1), ("alone", 1, 2), ("paragraph", 2, 3)]
    assert kinds("- a\nX\n- b", frozenset([1])) == [("list", 0, 1), ("alone", 1, 2), ("list", 2, 3)]
    assert kinds("- a\n\nX", frozenset([2])) == [("list", 0, 1), ("alone", 2, 3)]
    assert kinds("> a\nX", frozenset([1])) == [("quote", 0, 1), ("alone", 1, 2)]
    assert kinds("a|b\n-|-\nX", frozenset([2])) == [("table", 0, 2), ("alone", 2, 3)]
    assert kinds("```\nX\n```", frozenset([1])) == [("code", 0, 3)]


@pytest.mark.parametrize(
    ("fence", "line", "expected"),
    [
        ("```", "```", True),
        ("```", "  `````  ", True),
        ("````", "```", False),
        ("```", "~~~", False),
        ("~~~", "~~~ a", False),
    ],
)
def test_closes(fence: str, line: str, expected: bool) -> None:
    """A fence is closed by one of the same mark that is at least as long, and nothing else in the line."""
    assert closes(fence, line) is expected


@given(st.text(alphabet="ab#>-*_=+|`~1. \t\n", max_size=80))
def test_every_line_with_words_is_in_one_group(text: str) -> None:
    """Groups stand in order, do not overlap, and leave out blank lines only."""
    lines = expand(text)
    held = [at for each in group(lines) for at in range(each.first, each.end)]

    assert held == sorted(set(held))
    assert all(not lines[at].strip() for at in range(len(lines)) if at not in held)
