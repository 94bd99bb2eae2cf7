"""What becomes a link, a tag or a mention in the words of a post."""

import pytest

from brandkit.markup.plain.post_links import NAMES, find_post_links, find_tags


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See https://acme.example/#top. #now", ["https://acme.example/#top", "#now"]),
        ("by @acme.shop_1, (@bob) RT @x!", ["@acme.shop_1", "@bob", "@x"]),
        ("a@b.com, x@y, @@z, https://threads.example/@acme", ["a@b.com", "https://threads.example/@acme"]),
        ("#1 #1a #क्षि a#b #", ["#1a", "#क्षि"]),
        ("", []),
    ],
)
def test_finds_what_networks_link(text: str, expected: list[str]) -> None:
    """In order; what stands inside an address is a part of it."""
    assert [text[link.start : link.end] for link in find_post_links(text, NAMES)] == expected


def test_only_addresses_are_meant_as_links() -> None:
    """Of tags and names a check may ask."""
    assert [link.meant for link in find_post_links("acme.com/x #tag @bob", NAMES)] == [True, False, False]


def test_names_are_found_only_where_they_are_linked() -> None:
    """Not every network knows a name by its sign."""
    assert find_post_links("@bob") == ()


def test_tags_alone() -> None:
    """With the sign, outside of addresses."""
    assert find_tags("https://acme.example/#a #b") == ((24, 26),)
