"""Characters: the fast ways count as the full ones do."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from brandkit.measure.characters import count_graphemes, count_utf16, find_astral, has_joins, split_clusters

JOINING = "aé\r\n\u0301🇩🇪👩\u200d🚀🏽\ufe0fक\u094d각\u1100\u0600"
CLUSTERED = st.text(st.sampled_from(JOINING), max_size=30)


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("ab", 2), ("a\r\nb", 3), ("क्षि", 1), ("👨‍👩‍👧‍👦", 1), ("❤️‍🔥", 1), ("🇩🇪🇫🇷", 2), ("e\u0301", 1)],
)
def test_a_grapheme_is_what_people_call_a_character(text: str, count: int) -> None:
    """Families, flags, conjuncts and accents are one."""
    assert count_graphemes(text) == count


@given(CLUSTERED | st.text())
def test_the_short_way_counts_as_the_long_one(text: str) -> None:
    """Text without joins needs no cluster search."""
    assert count_graphemes(text) == len(regex.findall(r"\X", text))


def test_what_surely_joins_nothing_is_a_cluster_each() -> None:
    """No character of the short way joins itself, its neighbours of the short way, or CR LF."""
    alone = "".join(char for char in map(chr, range(0x20000)) if char not in "\r\n" and not has_joins(char))

    assert len(regex.findall(r"\X", alone)) == len(alone)


@given(before=CLUSTERED, flags=st.text("🇩🇪", min_size=60, max_size=200), after=CLUSTERED)
def test_a_long_run_of_flags_is_split_as_a_whole(before: str, flags: str, after: str) -> None:
    """Cutting a run of regional indicators changes no cluster."""
    text = before + flags + after

    assert split_clusters(text) == regex.findall(r"\X", text)


@given(st.text(st.characters(codec=None, categories=None)))
def test_utf16_counts_units(text: str) -> None:
    """An astral character is two units; a lone surrogate is one."""
    assert count_utf16(text) == len(text) + sum(char > "\uffff" for char in text) == len(text) + len(find_astral(text))
