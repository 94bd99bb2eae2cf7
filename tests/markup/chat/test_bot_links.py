"""What a chat program with bots makes links of."""

import pytest

from brandkit.markup.chat.bot_links import find_bot_links


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10 /month, 10/month, /go@mybot </x>", ["/month", "/go@mybot"]),
        ("@bob @b @bob! a@bob @" + "b" * 33, ["@bob", "@bob"]),
        ("#tag #1 #1a ##x #a#b", ["#tag", "#1a", "#x"]),
        ("$AAPL $aapl $TOOLONGXX $1INCH", ["$AAPL", "$1INCH"]),
        ("Sale.Now me@a.example", ["Sale.Now", "me@a.example"]),
        ("code 4111111111111111", ["4111111111111111"]),
    ],
)
def test_finds_what_the_clients_link(text: str, expected: list[str]) -> None:
    """And leaves alone what only looks like it."""
    assert [text[link.start : link.end] for link in find_bot_links(text)] == expected
