"""The bare marks of chat programs, written and read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.markup.chat.chat_marks import CHAT_MARKS, QUOTING, calling_nobody, fit_links
from brandkit.markup.chat.chat_reading import read_chat
from brandkit.markup.chat.dialect import write_lines
from brandkit.markup.chat.shown import Shown
from brandkit.markup.spans import Span, cut_spans

UNSEEN = str.maketrans("", "", "\u200b\u2060")
PIECES = st.sampled_from(
    ["\x02b", "\x02i", "\x02c", "\x02lhttps://a.example\x04", "\x03", "a ", "*", "_", "`", "> ", "\n", "ab"]
)


def marked(pieces: list[str]) -> str:
    """Return a text in which every mark that opens closes."""
    depth, kept = 0, []
    for piece in pieces:
        if piece != "\x03" or depth:
            depth += {"\x02": 1, "\x03": -1}.get(piece[0], 0)
            kept.append(piece)
    return "".join((*kept, *("\x03" * depth)))


def read(text: str, *, links: bool = True, quotes: bool = True) -> tuple[str, list[str]]:
    """Return the words without unseen characters, and the targets of the links."""
    shown = Shown()
    read_chat(text, range(len(text)), shown, links=links, quotes=quotes)
    assert shown.origins == sorted(shown.origins)
    return "".join(shown.pieces).translate(UNSEEN), [link.target for link in shown.links]


@settings(deadline=None)
@given(st.lists(PIECES, max_size=10).map(marked))
def test_reads_back_what_it_writes(text: str) -> None:
    """The words of spans in spans, whatever signs stand in them; a label shows another sign for ``>``."""
    words, spans = fit_links(*cut_spans(text))

    assert read(write_lines(words, spans, CHAT_MARKS))[0] == words


@settings(deadline=None)
@given(st.text("*_~`<>|users/al-1. a\n"))
def test_words_mean_themselves(text: str) -> None:
    """Without spans there is no mark, and nobody is called."""
    words, spans = calling_nobody(text, ())

    assert read(write_lines(words, spans, CHAT_MARKS)) == (text, [])


@pytest.mark.parametrize(
    ("text", "kinds", "expected"),
    [
        ("a\n\nb", ("quote",), "> a\n\n> b"),
        ("*a\n- b", ("pre",), "```\n*a\n- b\n```"),
        ("a", ("heading",), "*a*"),
        ("> a", (), "\u2060> a"),
        ("- a", (), "\u2060- a"),
    ],
)
def test_blocks_have_their_marks(text: str, kinds: tuple[str, ...], expected: str) -> None:
    """A sign at a line's beginning that means itself has an unseen one before it."""
    assert write_lines(text, [Span(kind, 0, len(text)) for kind in kinds], QUOTING) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 * 3 * 4 snake_case_name *a* _b_ ~c~ *_d_*", "2 * 3 * 4 snake_case_name a b c d"),
        ("`a_b_` ```\nx *y*\n``` `", "a_b_ x *y* `"),
        ("> q\n>r\n5 > 4", "q\nr\n5 > 4"),
        ("<https://a.example|a> <b> <users/1>", "a <b> @users/1"),
    ],
)
def test_reads_what_others_wrote(text: str, expected: str) -> None:
    """Marks, code, quotes, links and calls."""
    assert read(text)[0] == expected


def test_a_program_may_have_fewer_marks() -> None:
    """Then they are words."""
    assert read("> <https://a.example|a>", links=False, quotes=False) == ("> <https://a.example|a>", [])
