"""Which rules have to look at which piece."""

from brandkit.style.candidates import candidates_of
from brandkit.style.hit import ANYTHING, Wants

RULES = (
    Wants(frozenset({("in", "order", "to"), ("utilise",)})),
    Wants(parts=("an's", "automat", "…")),
    Wants(run=3),
    ANYTHING,
)


def meant(*pieces: str) -> list[list[int]]:
    """Return the rules for each piece."""
    return candidates_of(RULES)(pieces)


def test_words_count_as_wholes_and_in_their_order() -> None:
    """Whatever signs and white space stand between them."""
    assert meant("In\n order, to", "We Utilise it.") == [[0, 3], [0, 3]]
    assert meant("to order in", "utilised", "the order to", "in order") == [[3]] * 4


def test_parts_may_stand_in_words_and_hold_signs() -> None:
    """With a word in them, or without one."""
    assert meant("Automatically so.", "Kahn an's Ufer", "wait…", "an s") == [[1, 3], [1, 3], [1, 3], [3]]


def test_a_letter_three_times_in_a_row() -> None:
    """In one word."""
    assert meant("so Sooo long", "soo o", "no") == [[2, 3], [3], [3]]


def test_each_piece_is_judged_by_itself() -> None:
    """A row of words does not go on in the next piece."""
    assert meant("in order", "to utilise") == [[3], [0, 3]]
