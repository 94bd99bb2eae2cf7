"""Patterns that begin with a look back, turned round."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.style.regexes import letter_first
from brandkit.style.regexes.letter_first import compiled

BACKS = st.lists(
    st.sampled_from((r"(?<!a)", r"(?<=a)", r"(?<!\w)", r"(?<!^)", r"(?<=[b\n]a)", r"(?<!a|b)")), max_size=3
)
LETTERS = st.sampled_from(("a", "[ab]", "[^a]", r"\w", ".", "b+", "(?:a|b)", r"\b", ""))
FRAMES = st.sampled_from(("%s", "(?i)%s", "(?m:(?:%s))", "((%s))", "(?:%s|b)"))


@given(BACKS, LETTERS, st.sampled_from(("", "b", "b*", r"(?!b)")), FRAMES, st.text("abAB \n", max_size=8))
def test_matches_what_it_matched(backs: list[str], letter: str, rest: str, frame: str, text: str) -> None:
    """At the same places, with the same groups."""
    source = frame % f"{''.join(backs)}{letter}{rest}"

    turned, plain = (
        [(found.span(), found.groups()) for found in pattern.finditer(text)]
        for pattern in (compiled(source), re.compile(source))
    )
    assert turned == plain


def test_a_fault_is_a_fault() -> None:
    """As `re` tells it."""
    with pytest.raises(re.error, match="fixed-width"):
        compiled(r"(?<!a*)b")


def test_without_what_re_keeps_to_itself_a_pattern_is_compiled_as_it_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another Python may have other insides."""
    monkeypatch.setattr(letter_first, "_parser", None)
    assert compiled(r"(?<!a)b") is re.compile(r"(?<!a)b")
