"""The sentence around a place is the same wherever it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.engine.baseline.sentence import sentence_at
from brandkit.source.places import find_lines

TEXT = """---
subject: A sale. A big one.
facts: {discount: 20%}
---
We are glad. We utilise
it daily! “Really?” Yes.

Another paragraph
~ A shorter one
{: optional }
"""


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("glad", "We are glad."),
        ("utilise", "We utilise it daily!"),
        ("utilise\nit", "We utilise it daily!"),
        ("glad. We utilise", "We are glad. We utilise it daily!"),
        ("Really", "“Really?”"),
        ("Yes", "Yes."),
        ("Another", "Another paragraph"),
        ("shorter", "~ A shorter one"),
        ("A big", "subject: A sale. A big one."),
    ],
)
def test_finds_the_sentence(words: str, sentence: str) -> None:
    """Over the ends of lines, not over an empty one; in front matter it is the line."""
    start = TEXT.index(words)

    assert sentence_at(TEXT, find_lines(TEXT, "m").span(start, start + len(words))) == sentence


def test_place_behind_the_end_has_none() -> None:
    """A file may be shorter than it was."""
    assert sentence_at("a", find_lines("a\nb\nc", "m").span(4, 5)) == ""


@given(st.text(alphabet="ab .!\n", max_size=30), st.text(alphabet="cd .!\n", max_size=30))
def test_what_stands_in_other_paragraphs_does_not_matter(before: str, after: str) -> None:
    """Lines may come and go."""
    text = f"{before}\n\nWe are glad. We utilise it.\n\n{after}"
    start = text.index("utilise")

    assert sentence_at(text, find_lines(text, "m").span(start, start + 7)) == "We utilise it."
