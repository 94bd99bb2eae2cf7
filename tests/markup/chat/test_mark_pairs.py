"""Marks in pairs: one opens, the next of its kind closes, and what cannot close may open anew."""

import re

from brandkit.markup.chat.mark_pairs import after, before, in_one_line, mark_pairs

STAR = re.compile(r"(?P<mark>\*)|x")


def pairs(text: str) -> frozenset[int]:
    """Return the pairs of stars: one opens before a word, and closes behind one on the same line."""
    return mark_pairs(
        STAR.finditer(text),
        may_open=lambda sign: not after(sign).isspace(),
        may_close=lambda opened, sign: not before(sign).isspace() and in_one_line(opened, sign),
    )


def test_marks_come_in_pairs() -> None:
    """A third one has no partner; matches without a mark are passed over."""
    assert pairs("*a x* b*") == {0, 4}


def test_a_mark_that_cannot_close_may_open() -> None:
    """Of two that could open, the later one does."""
    assert pairs("*a *b*") == {3, 5}


def test_a_line_ends_a_stretch() -> None:
    """A star on the next line closes nothing."""
    assert pairs("*a\nb*") == frozenset()


def test_the_ends_of_a_text_are_spaces() -> None:
    """Nothing closes at the beginning, nothing opens at the end."""
    assert pairs("* *") == frozenset()
