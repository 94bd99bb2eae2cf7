"""A chat program's few tags, written and read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.chat.entities import nested
from brandkit.markup.chat.small_html import read_html, write_html
from brandkit.markup.spans import Span


def read(text: str) -> tuple[str, list[tuple[int, int, str]]]:
    """Return the words and the links."""
    shown = read_html(text, range(len(text)))
    return "".join(shown.pieces), [(link.start, link.end, link.target) for link in shown.links]


def test_writes_what_it_reads() -> None:
    """Signs are entities, addresses too; what stands inside closes first."""
    spans = nested("a & b <c>", (Span("link", 0, 9, 'https://a.example/?x=1&y="'), Span("bold", 4, 9)))
    written = write_html("a & b <c>", spans)

    assert written == '<a href="https://a.example/?x=1&amp;y=&quot;">a &amp; <b>b &lt;c&gt;</b></a>'
    assert read(written) == ("a & b <c>", [(0, 9, 'https://a.example/?x=1&y="')])


@given(st.text("<>&;abp/ =\"'#x0lt"))
def test_reads_any_words(text: str) -> None:
    """Escaped, they come back; as they are, reading never fails and origins rise."""
    shown = read_html(text, range(len(text)))

    assert read(write_html(text, ()))[0] == text
    assert shown.origins == sorted(shown.origins)
    assert len(shown.origins) == len("".join(shown.pieces))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<u>a</u> <tg-spoiler>b</tg-spoiler> <x y='>'>c", "a b '>c"),
        ("&laquo; &#8364; &#x20AC; &amp;lt;", "&laquo; € € &lt;"),
        ("a < b > c", "a < b > c"),
        ("</b>a</b>", "a"),
    ],
)
def test_reads_what_others_wrote(text: str, expected: str) -> None:
    """Only what the platform knows is markup."""
    assert read(text)[0] == expected
