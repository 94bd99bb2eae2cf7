"""Markdown with backslashes, written and read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.markup.chat.backslash import BACKSLASH
from brandkit.markup.chat.backslash_reading import read_backslash
from brandkit.markup.chat.dialect import write_lines
from brandkit.markup.chat.shown import Shown
from brandkit.markup.spans import Span, cut_spans

PIECES = st.sampled_from(
    ["\x02b", "\x02i", "\x02c", "\x02lhttps://a.example\x04", "\x03", "a ", "*", "_", "`", "# ", "\n", "ab"]
)


def marked(pieces: list[str]) -> str:
    """Return a text in which every mark that opens closes."""
    depth, kept = 0, []
    for piece in pieces:
        if piece != "\x03" or depth:
            depth += {"\x02": 1, "\x03": -1}.get(piece[0], 0)
            kept.append(piece)
    return "".join((*kept, *("\x03" * depth)))


def read(text: str) -> tuple[str, list[str]]:
    """Return the words and the targets of the links."""
    shown = Shown()
    read_backslash(text, range(len(text)), shown)
    return "".join(shown.pieces), [link.target for link in shown.links]


@settings(deadline=None)
@given(st.lists(PIECES, max_size=10).map(marked))
def test_reads_back_what_it_writes(text: str) -> None:
    """The words of spans in spans, whatever signs stand in them."""
    words, spans = cut_spans(text)

    assert read(write_lines(words, spans, BACKSLASH))[0].replace("\u200b", "") == words


@settings(deadline=None)
@given(st.text("*_`~|[]()<>\\#@>-1.: a\n"))
def test_words_mean_themselves(text: str) -> None:
    """Without spans there is no mark."""
    assert read(write_lines(text, (), BACKSLASH)) == (text, [])


@pytest.mark.parametrize(
    ("text", "kinds", "expected"),
    [
        ("a\nb", ("quote",), "> a\n> b"),
        ("a", ("heading",), "## a"),
        ("a\n\nb", ("small",), "-# a\n\n-# b"),
        ("*a\n# b", ("pre",), "```\n*a\n# b\n```"),
        ("a```b", ("pre",), "```\na``\u200b`b\n```"),
    ],
)
def test_blocks_have_their_marks(text: str, kinds: tuple[str, ...], expected: str) -> None:
    """At the beginning of each line, or around all of them."""
    assert write_lines(text, [Span(kind, 0, len(text)) for kind in kinds], BACKSLASH) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 * 3 * 4 snake_case_name", "2 * 3 * 4 snake_case_name"),
        ("**a** __b__ ~~c~~ ||d|| *e* _f_ ***g***", "a b c d e f g"),
        ("``a`b`` ```py\nx\n```", "a`b x"),
        ("<:wave:12> \\*a\\* ¯\\_(ツ)", ":wave: *a* ¯_(ツ)"),
        ("### A\n-# b\n> c\n#d", "A\nb\nc\n#d"),
        ("[a](not an address) [b](<https://b.example>)", "[a](not an address) b"),
    ],
)
def test_reads_what_others_wrote(text: str, expected: str) -> None:
    """Marks, code, emoji, headings, small print, quotes and links."""
    assert read(text)[0] == expected
