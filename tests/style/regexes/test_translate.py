"""Patterns as Vale's engine reads them, tried with Vale 3.21."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.measure.needed import fold
from brandkit.style.regexes.analyse import analyse
from brandkit.style.regexes.needs import flat
from brandkit.style.regexes.pattern import PatternError, TooLongError, matches, read_pattern
from brandkit.style.regexes.translate import translate


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (r"a(?i)b|c", "aB C ab", ["aB", "C", "ab"]),
        (r"(?:x(?i)y)z", "xYz xYZ", ["xYz"]),
        (r"(?i)a(?-i)b", "Ab AB", ["Ab"]),
        (r"\w+", "über", ["ber"]),
        (r"\bber\b", "über", []),
        (r"\d", "1٢", ["1"]),
        (r"x\sy", "x\u00a0y x y", ["x y"]),
        (r"[^\W_]+", "ab_c", ["ab", "c"]),
        (r"[\s\S]", "a", ["a"]),
        (r"[a[b]+", "a[b", ["a[b"]),
        (r"[]a]+", "a]", ["a]"]),
        (r"\p{Lu}+", "ÉTÉ", ["ÉTÉ"]),
        (r"[[:upper:]]+", "ABc", ["AB"]),
        (r"(?<n>a)\k<n>", "aa", ["aa"]),
        (r"x{,2}", "x{,2}", ["x{,2}"]),
        (r"\x{41}", "A", ["A"]),
        (r"(?<=\bno\s+)way", "no   way", ["way"]),
        (r"a\z", "a\n", []),
    ],
)
def test_means_what_vale_means(pattern: str, text: str, found: list[str]) -> None:
    """Flags anywhere, ASCII classes, the syntax of .NET."""
    assert [match.group() for match in matches(read_pattern(pattern), text)] == found


SOUP = st.text(st.sampled_from(list(r"ab(|)[]*+?{}1,\wdsbpLQ^$.-:=!<>iP é'")), max_size=14)


@given(SOUP, st.text(st.sampled_from(list("ab 1-é(]")), max_size=12))
def test_no_pattern_is_a_traceback(pattern: str, text: str) -> None:
    """It is one that runs, or a fault that says why not."""
    with suppress(PatternError, TooLongError):
        list(matches(read_pattern(pattern), text))


@given(SOUP, st.text(st.sampled_from(list("ab 1-éAB")), max_size=12))
def test_a_text_without_a_needed_part_has_no_match(pattern: str, text: str) -> None:
    """So that a prefilter can only save work."""
    try:
        read = read_pattern(f"(?i){pattern}")
    except PatternError:
        return
    if any(True for _ in matches(read, text)) and read.parts:
        assert any(part in flat(text) for part in read.parts)


@pytest.mark.parametrize("pattern", ["(a+)+$", "(a|aa)+$", "(a|b|ab)*c", r"(\w+\s?)*!", "(?=(a+)+b)a", "(.*)*x"])
def test_a_pattern_that_may_take_for_ever_is_bounded(pattern: str) -> None:
    """It is done, or stopped."""
    with suppress(TooLongError):
        list(matches(read_pattern(pattern), "a" * 60 + "ab" * 40 + "?"))


@given(st.text(max_size=20))
def test_folding_keeps_places(text: str) -> None:
    """As long as before."""
    assert len(fold(text)) == len(text)


def test_plain_patterns_stay_as_they_are() -> None:
    """Nothing to rewrite."""
    assert translate(r"\b(?:foo|bar)s?\b") == r"\b(?:foo|bar)s?\b"
    assert analyse("utili[sz]e").parts == ("utilise", "utilize")
