"""Where sentences end, as Vale has it; each case was tried with Vale 3.26."""

import pytest

from brandkit.style.sentences import sentences


@pytest.mark.parametrize(
    "parts",
    [
        ["It is done.", "It works!", "Does it?"],
        ["Mr. Smith lived in the U.S. for many years, e.g. near Acme Inc.", "The tool is old."],
        ["It was tested at 5 p.m. on Friday."],
        ["It is due on Jan. 5 and weighs 12 lb.", "Nobody at J. Smith & Co. knows vs. the rest."],
        ["So on, etc.", "but not on No. 5 or in 1999.", "It knows."],
        ["It waits... for a while."],
        ["It waits...", "The end."],
        ["He says “Stop!” and goes."],
        ["(Maybe.)", "so it is."],
        ["node.js in use"],
        [],
    ],
)
def test_ends_where_vale_has_it(parts: list[str]) -> None:
    """Points of abbreviations, initials and numbers end none, unless the next word can only begin one."""
    text = " ".join(parts)

    assert [text[start:end] for start, end in sentences(text)] == parts
