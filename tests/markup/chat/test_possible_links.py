"""Words of which a chat program might make a link."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.chat.possible_links import (
    card_numbers,
    full_addresses,
    possible_addresses,
    possible_numbers,
    possible_signs,
)
from brandkit.markup.plain.plain_links import find_links


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sale.Now or a.co/x?y, me@a.example", ["Sale.Now", "a.co/x?y,", "me@a.example"]),
        ("see https://x/y and tg://resolve?domain=x", ["https://x/y", "tg://resolve?domain=x"]),
        ("on 192.168.0.1:80", ["192.168.0.1:80"]),
        ("1.299,00 of 3.5% on 31.05.2026 at 9.30, v1.5.", []),
        ("End. Begin... again", []),
    ],
)
def test_finds_addresses(text: str, expected: list[str]) -> None:
    """With and without a scheme; numbers and full stops are none."""
    assert [text[start:end] for start, end in possible_addresses(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("@bob #tag $AAPL 10 /month", ["@bob", "#tag", "$AAPL", "/month"]),
        ("#1 $1,299.00 10/month a@b #️⃣ 1 / 2", []),
        ("#1a #_", ["#1a", "#_"]),
    ],
)
def test_finds_signs(text: str, expected: list[str]) -> None:
    """Prices, fractions and keycaps are none."""
    assert [text[start:end] for start, end in possible_signs(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4111 1111 1111 1111", ["4111 1111 1111 1111"]),
        ("4111-1111-1111-1111!", ["4111-1111-1111-1111"]),
        ("4111 1111 1111 1112", []),
        ("call +44 20 7946 0142.", ["+44 20 7946 0142"]),
        ("020 7946 0142, 2026-05-01", []),
    ],
)
def test_finds_numbers(text: str, expected: list[str]) -> None:
    """A card's number has a check digit; a telephone number begins with a plus sign."""
    assert [text[start:end] for start, end in possible_numbers(text)] == expected


def test_a_check_digit_is_one_of_ten() -> None:
    """Of the ten numbers that differ in the last digit, one is a card's."""
    assert sum(len(list(card_numbers(f"411111111111111{digit}"))) for digit in range(10)) == 1


def test_some_programs_need_a_scheme() -> None:
    """But know their own invitations."""
    text = "a.co, https://a.co/x discord.gg/abc"

    assert [text[start:end] for start, end in full_addresses(text)] == ["https://a.co/x", "discord.gg/abc"]


@given(st.lists(st.sampled_from(["a.co", "Sale.Now", "@", "x", ".", "/", "https://a.b", " ", "me", "é"])).map("".join))
def test_sees_all_that_is_read_as_an_address(text: str) -> None:
    """What `plain_links` finds lies in what may be one."""
    possible = list(possible_addresses(text))

    for link in find_links(text):
        assert any(start < link.end and link.start < end for start, end in possible)
