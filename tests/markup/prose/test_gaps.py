"""White space between words that markup parts."""

import pytest

from brandkit.markup.prose.gaps import gap_before


@pytest.mark.parametrize(
    ("source", "first", "before", "last", "trailing", "is_closed", "gap"),
    [
        ("an <em>em", "e", "", "n", " ", False, " "),
        ("an<em>em", "e", "", "n", "", False, " "),
        ("(<em>em", "e", "", "(", "", False, ""),
        ("( <em>em", "e", "", "(", " ", False, " "),
        ("an<em>, em", ",", "", "n", "", False, ""),
        ("an<code>,", "", "", "n", "", False, " "),
        ("</em> an", "a", " ", "m", "", True, " "),
        ("</em>\nan", "a", "\n", "m", "", True, "\n"),
        ("</em>an", "a", "", "m", "", True, ""),
        ("an\N{NO-BREAK SPACE}<em>em", "e", "", "\N{NO-BREAK SPACE}", "", False, ""),
        ("<p><em>em", "e", "", "", "", False, ""),
    ],
)
def test_a_gap(source: str, first: str, before: str, last: str, trailing: str, is_closed: bool, gap: str) -> None:
    """Words in an element begin with a space, those behind one as the source has it."""
    assert gap_before(first, before, last, trailing, is_closed=is_closed) == gap, source
