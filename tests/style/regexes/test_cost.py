"""What a pattern may cost."""

import math
import re
from re import _parser  # type: ignore[attr-defined]  # what the costs are worked out of

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.style.regexes.cost import WILD, Cost, cost_of, steps_in
from brandkit.style.regexes.letters import first_of, letters_in


@pytest.mark.parametrize(
    ("pattern", "power"),
    [
        (r"thank you", 0),
        (r"thank[\t ]+you", 1),
        (r"thank[\t ]+you[\t ]+(?:so[\t ]+)?much[\t ]+for", 1),
        (r"(?i:(?:please[\t ]+)?visit[\t ]+our)", 1),
        (r"[(][^()]*[)]", 1),
        (r"[a-z]+[\t ]+[a-z]+", 2),  # the last one has as many lengths as it likes
        (r"[a-z]+[a-z]+x", 2),
        (r"(?i)[a-z]+Xy", 1),
        (r"\w+\s*\w+ ", 2),
        (r"[\t ]+ x", 1),
        (r"[\t ]+(?: x|y)", 1),
        (r"a*a*a*b", 3),
        (r".*x.*y", 2),
        (r"(?:[a-z]+ ){2}x", 1),
        (r"(?:[a-z]+ )+x", WILD),
        (r"(?:ab|b)*x", WILD),
    ],
)
def test_counts_the_ways_that_a_search_may_go(pattern: str, power: int) -> None:
    """A repeat in front of something that it cannot be has one length."""
    assert cost_of(_parser.parse(pattern)).power == power


def test_counts_what_is_done_a_few_times_in_bits() -> None:
    """Two ways each make four ways together, but for those of which one leads nowhere."""
    assert cost_of(_parser.parse("(?:ab|ba)(?:cd|dc)")).bits == 2
    assert cost_of(_parser.parse("a{1,2}b{1,2}c")).bits == 2
    assert cost_of(_parser.parse("a{1,2} {1,2}c")).bits == 0


@pytest.mark.parametrize(
    ("pattern", "words", "spaces"),
    [
        (r"thank[\t ]+you", 0, 1),
        (r"[a-z]+[a-z]+x", 2, 0),
        (r"[a-z]+ x", 1, 0),
        (r"\s+\s+x", 0, 2),
        (r"[a-z ]+x", 0, 0),
        (r".+", 0, 0),
        (r"(?:\w+\s+){1,3}a", 1, 3),  # a walk over each word
    ],
)
def test_a_repeat_goes_no_further_than_a_word_or_white_space(pattern: str, words: int, spaces: int) -> None:
    """Where it is of one sort of letters, and of none of the other."""
    cost = cost_of(_parser.parse(pattern))

    assert (cost.words, cost.spaces) == (words, spaces)
    assert cost.power >= words + spaces


def test_steps_depend_on_the_longest_word_and_white_space() -> None:
    """A text of short words is no harder than it is long."""
    cost = Cost(power=3, bits=1, words=2, spaces=1)

    assert steps_in(cost, "word " * 200) == 1 + math.log2(1000) + 2 * 2
    assert steps_in(cost, "word" * 256) == 1 + 10 + 2 * 10
    assert steps_in(cost, "a" + " " * 64) == 1 + math.log2(65) + 6
    assert steps_in(cost, "") == 1


PIECES = st.sampled_from(
    ["a", "B", "1", "_", " ", r"\s", r"\w", "[a-z]", "[^a]", "[^ -]", ".", "(?:a|1)", "-", "[ß-ö]"]
)
PARTS = st.lists(st.tuples(PIECES, st.sampled_from(["", "+", "*", "?"])), min_size=1, max_size=4)


@given(PARTS, st.text("aAbB1_ \n-ßẞſ\u00a0", max_size=4), st.sampled_from(["", "(?i)"]))
def test_never_leaves_out_a_letter_that_a_pattern_can_begin_with(
    parts: list[tuple[str, str]], text: str, flags: str
) -> None:
    """Whatever the flags; a letter too many only costs time."""
    pattern = "".join(map("".join, parts))
    firsts = first_of(list(_parser.parse(pattern)))
    found = re.match(flags + pattern, text)

    if firsts and found:
        assert letters_in(list(_parser.parse(re.escape(text[0])))) <= firsts
