"""What stands between the spaces of many pieces."""

from hypothesis import given
from hypothesis import strategies as st

from brandkit.style.chunks import END, bits_of, chunks_of, lines_with

_LINES = st.lists(st.text("ab'", min_size=1, max_size=4), unique=True)


def test_words_know_the_chunks_that_they_stand_in() -> None:
    """A chunk that is more than a word is listed apart."""
    chunks = chunks_of([frozenset(("and/or", "or")), frozenset(("or", "&"))])

    assert {word: set(every) for word, every in chunks.of_word.items()} == {"and": {"and/or"}, "or": {"and/or", "or"}}
    assert sorted(chunks.odd.split(END)) == ["", "", "&", "and/or"]
    assert (chunks.count_of("and"), chunks.count_of("or")) == (1, 3)


def test_only_the_ends_of_a_part_may_go_on() -> None:
    """What is between its spaces stands alone."""
    assert bits_of("u a.m. & b") == ["u\n", "\na.m.\n", "\n&\n", "\nb"]
    assert bits_of(" £") == ["\n£"]


@given(_LINES, st.sampled_from(("", END)), st.text("ab'", min_size=1, max_size=3), st.sampled_from(("", END)))
def test_lines_are_found_by_a_bit(lines: list[str], before: str, letters: str, behind: str) -> None:
    """Each once, in their order."""
    bit = f"{before}{letters}{behind}"

    assert list(lines_with(bit, END.join(("", *lines, "")))) == [line for line in lines if bit in f"{END}{line}{END}"]
