"""Words that went and came: put together they give both texts back, and a person can read them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.preview.review.word_diff import GONE, NEW, SAME, Piece, new_of, old_of, word_diff

WORDS = st.lists(
    st.sampled_from(["sale", "20%", "25%", " ", "  ", "\n", ".", "May 31", "don’t", "é", "👩‍👧"]), max_size=30
)
TEXTS = st.one_of(st.text(), WORDS.map("".join))


@given(TEXTS, TEXTS)
def test_both_texts_come_back(old: str, new: str) -> None:
    """Applied it gives the new text; taken back, the old one."""
    pieces = word_diff(old, new)

    assert (old_of(pieces), new_of(pieces)) == (old, new)


@given(TEXTS, TEXTS)
def test_pieces_are_as_few_as_can_be(old: str, new: str) -> None:
    """None is empty, no two neighbours are alike, and what is gone comes before what is new."""
    pieces = word_diff(old, new)
    kinds = [each.kind for each in pieces]

    assert all(each.text for each in pieces)
    assert all(one != other for one, other in pairwise(kinds))
    assert (NEW, GONE) not in list(pairwise(kinds))


@given(TEXTS)
def test_text_that_stays_has_no_change(text: str) -> None:
    """Nor has a text that is not there."""
    assert word_diff(text, text) == ((Piece(SAME, text),) if text else ())


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("Take 20% off.", "Take 25% off.", "Take [20%]{25%} off."),
        ("From 9:30 to 10:30", "From 9:30 to 11:00", "From 9:30 to [10:30]{11:00}"),
        ("the quick fox runs", "a slow dog runs", "[the quick fox]{a slow dog} runs"),
        ("Shop now", "Shop now or later", "Shop now{ or later}"),
        ("Hi.\nBye.", "Hi.\nSee you.\nBye.", "Hi.\n{See you.\n}Bye."),
    ],
)
def test_whole_words_and_phrases_change(old: str, new: str, told: str) -> None:
    """Never half a word; a phrase at once."""
    marks = {SAME: "%s", GONE: "[%s]", NEW: "{%s}"}

    assert "".join(marks[each.kind] % each.text for each in word_diff(old, new)) == told


def test_long_text_is_told_in_lines() -> None:
    """Of which only those are looked into that changed."""
    old = "".join(f"the sale of the year, line {number}\n" for number in range(3_000))
    new = old.replace("line 1500\n", "line 1500, really\n")

    assert [each.text for each in word_diff(old, new) if each.kind != SAME] == [", really"]


def test_huge_line_changes_as_a_whole() -> None:
    """Rather than keep a person waiting."""
    old, new = "a b " * 3_000, "b a " * 3_000

    assert word_diff(old, new) == (Piece(GONE, old), Piece(NEW, new))
