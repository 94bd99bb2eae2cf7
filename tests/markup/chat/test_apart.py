"""Values kept out of links, once the text is known."""

from itertools import chain

import pytest

from brandkit.markup.chat.apart import insert, keep_apart
from brandkit.markup.chat.possible_links import Place, possible_addresses, possible_numbers, possible_signs
from brandkit.markup.spans import Span, cut_spans


def find(text: str) -> list[Place]:
    """Return all that might be a link."""
    return list(chain(possible_addresses(text), possible_signs(text), possible_numbers(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<Sale.Now> acme.com", "Sale.|Now acme.com"),
        ("example.<com>", "example.|com"),
        ("<evil>.com", "evil|.com"),
        ("@<bob> #<x> $<AAPL> /<go>", "@|bob #|x $|AAPL /|go"),
        ("<@bob> <#x>", "@|bob #|x"),
        ("@<b><ob>", "@|bob"),
        ("<https://evil.com/a.b>", "https:|//evil.|com/a.|b"),
        ("<4111111111111111>", "41111111|11111111"),
        ("<a.>{co} {x.co}", "a.co x.co"),
        ("only $<49>. <Ana>, <31.05.2026>", "only $49. Ana, 31.05.2026"),
    ],
)
def test_a_value_is_cut_off_only_where_it_would_be_linked(text: str, expected: str) -> None:
    """Here a value stands in angle brackets, code in braces, and the unseen character is a bar."""
    marked = text.replace("<", "\x02v").replace("{", "\x02c").replace(">", "\x03").replace("}", "\x03")

    assert keep_apart(*cut_spans(marked), find)[0].replace("\u200b", "|") == expected


def test_spans_move_along() -> None:
    """At a span's beginning the sign stands before it, at its end behind it."""
    spans = (Span("bold", 0, 2), Span("code", 2, 4))

    assert insert("abcd", spans, (0, 2, 3, 4), "|") == ("|ab|c|d|", (Span("bold", 1, 3), Span("code", 4, 7)))
