"""No text of a block's length takes long: every known way to make Markdown parsers slow, at the cap."""

import time

import pytest

from brandkit.markup.markdown.lines import expand, group
from brandkit.markup.markdown.parse import LONGEST, parse_block
from brandkit.model.tree import Paragraph, Picture, Quote

PIECES = (
    *(
        "[",
        "![",
        "[a](",
        "[](a)",
        "![a](b)",
        "[a](<",
        '[a](b "',
        "[a](b (",
        "[[a](",
        "![[",
        "](",
        "[x][y]",
        "[(",
        "(((",
        "[a",
    ),
    *("*", "_", "**a ", "*a _b ", "***a", "a***", "*_", "a*b_", "*a* ", "_a_*b*", "**_a", "* * "),
    *("`", "`a``b", "a`", "`|", "```\n", "~~~"),
    *("<", "<a@", "<a@b", "<https://", "https://", "https://*", "<!--", "<?", "&", "&amp;", "&#1;"),
    *(
        "\\",
        "\\[",
        "\\\n",
        " ",
        "  \n",
        "\t",
        "|\t",
        "a\n",
        "-\n",
        "- ",
        "- a\n",
        "  - a\n",
        "1. ",
        "> ",
        ">",
        "> - ",
        "#",
    ),
    *("|", "|a", "x|y\n-|-\n"),
)
BEFORE = ("", "- ", "> ", "# ", "a|b\n-|-\n")


@pytest.mark.parametrize("piece", PIECES)
def test_no_text_at_the_cap_takes_long(piece: str) -> None:
    """A block of 4,096 characters is parsed in 0.06 s; what grows with the square takes a minute."""
    for before in BEFORE:
        text = (before + piece * LONGEST)[:LONGEST]
        start = time.process_time()
        parse_block(text, {})

        assert time.process_time() - start < 10


@pytest.mark.parametrize(
    ("opening", "closing"), [("*a ", " a*"), ("*a _b ", " b_ a*"), ("[", "](b)"), ("![", "](b)"), ("> ", "")]
)
@pytest.mark.parametrize("depth", [10, 100, 120, 500])
def test_deep_nesting_is_no_error(opening: str, closing: str, depth: int) -> None:
    """Python-Markdown reads emphasis recursively; no nesting that fits a block reaches Python's limit."""
    text = (opening * depth + "x" + closing * depth)[:LONGEST]

    assert isinstance(parse_block(text, {}), Paragraph | Picture | Quote)


@pytest.mark.parametrize(
    "piece", ["- a\n", "> a\n", "a\n", "|a\n", "~~~\n", "-\n\n", "  a\n", "- a\n\n", "x|y\n-|-\n\n"]
)
def test_lines_are_grouped_in_linear_time(piece: str) -> None:
    """A body is cut before any block is measured, so this must hold for 64 KB and more."""
    lines = expand(piece * (2**18 // len(piece)))
    start = time.process_time()
    group(lines)

    assert time.process_time() - start < 20
