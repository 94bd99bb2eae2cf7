"""Which rules have to look at which piece."""

import re
from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from brandkit.style.candidates import candidates_of
from brandkit.style.hit import ANYTHING, Wants
from brandkit.style.regexes.needs import flat

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


def test_a_part_has_its_place_between_spaces() -> None:
    """White space that is no plain space belongs to what it stands in."""
    wants = (
        Wants(parts=("10\xa0%", " & ", "no more ")),
        Wants(parts=("at the end of",)),
        Wants(parts=("12 am", "'s r")),
    )

    assert candidates_of(wants)(["10\xa0%", "10 %", "you  &\tme", "&", "no more now", "no more"]) == [
        [0],
        [],
        [0],
        [],
        [0],
        [],
    ]
    assert candidates_of(wants)(["Great end of it", "sat the end offered", "the 112 amps", "one's rest", "'s"]) == [
        [],
        [1],
        [2],
        [2],
        [],
    ]


_WORDS = st.lists(
    st.sampled_from(("a", "at", "the", "end", "it's", "12", "am", "&", "e-mail", "…", "an_d")), max_size=5
)
_TEXT = st.lists(st.tuples(_WORDS.map(" ".join), st.sampled_from(("", " ", ", ", "\xa0"))), max_size=4).map(
    lambda several: "".join(chain.from_iterable(several))
)


@given(st.lists(_TEXT, max_size=4), st.lists(st.tuples(_WORDS, _TEXT), min_size=1, max_size=4))
def test_a_rule_looks_where_its_text_holds_what_it_wants(
    pieces: list[str], wanted: list[tuple[list[str], str]]
) -> None:
    """Nowhere else, and never too seldom."""
    rows = [tuple(re.findall(r"\w+", " ".join(words))) for words, _ in wanted]
    parts = [flat(part) if flat(part).strip() else "the" for _, part in wanted]
    wants = [Wants(frozenset({row} - {()}), (part,)) for row, part in zip(rows, parts, strict=True)]

    def holds(piece: str, row: tuple[str, ...], part: str) -> bool:
        low = flat(piece)
        words = " ".join(re.findall(r"\w+", low))
        return part in low or (bool(row) and f" {' '.join(row)} " in f" {words} ")

    sides = list(enumerate(zip(rows, parts, strict=True)))
    assert candidates_of(wants)(pieces) == [
        [n for n, (row, part) in sides if holds(each, row, part)] for each in pieces
    ]
