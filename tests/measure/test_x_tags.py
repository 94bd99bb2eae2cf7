"""Mentions, hashtags and cashtags: the links that nobody meant."""

from collections.abc import Callable

import pytest

from brandkit.measure.x_tags import AutoLink, Place, find_cashtags, find_hashtags, find_links, find_mentions


def words(find: Callable[[str], tuple[Place, ...]], text: str) -> list[str]:
    """Return what is found in `text`."""
    return [text[start:end] for start, end in find(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("@bob, .@eve", ["@bob", "@eve"]),
        ("RT@bob rt:@eve", ["@bob", "@eve"]),
        ("me@example.com", []),
        ("@@bob", []),
        ("@bob@eve", []),
        ("@bobé", []),
        ("@team/list", ["@team/list"]),
        ("@" + "a" * 21, ["@" + "a" * 20]),
        ("＠bob", ["＠bob"]),
        ("日本@bob", ["@bob"]),
    ],
)
def test_finds_mentions(text: str, found: list[str]) -> None:
    """As the reference extracts them, lists included."""
    assert words(find_mentions, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("#sale #1 #1a", ["#sale", "#1a"]),
        ("x#sale", []),
        ("&#sale", []),
        ("#a#b", []),
        ("＃日本語", ["＃日本語"]),
        ("#naïve·x", ["#naïve·x"]),
        ("#️⃣ #", []),
        ("https://example.com/#part #tag", ["#tag"]),
    ],
)
def test_finds_hashtags(text: str, found: list[str]) -> None:
    """A hashtag has a letter, stands free, and is no part of a URL."""
    assert words(find_hashtags, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("$AAPL $brk.b, $A_b)", ["$AAPL", "$brk.b", "$A_b"]),
        ("$1,299 US$AAPL $TOOLONGX", []),
        ("$A\n$B", ["$A", "$B"]),
    ],
)
def test_finds_cashtags(text: str, found: list[str]) -> None:
    """One to six letters after a space, and nothing glued on."""
    assert words(find_cashtags, text) == found


def test_of_overlapping_links_the_first_stays() -> None:
    """A mention in a path is part of the URL."""
    text = "example.com/@bob #tag @eve $A"

    assert find_links(text) == (
        AutoLink("url", 0, 16),
        AutoLink("hashtag", 17, 21),
        AutoLink("mention", 22, 26),
        AutoLink("cashtag", 27, 29),
    )
