"""Spans as nested stretches."""

from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.chat.entities import nested
from brandkit.markup.spans import Span, cut_spans

PIECES = st.sampled_from(
    ["\x02b", "\x02i", "\x02c", "\x02lhttps://a.example\x04", "\x02q", "\x02p", "\x02h", "\x03", "a ", " "]
)


def marked(pieces: list[str]) -> str:
    """Return a text in which every mark that opens closes."""
    depth, kept = 0, []
    for piece in pieces:
        if piece == "\x03" and not depth:
            continue
        depth += {"\x02": 1, "\x03": -1}.get(piece[0], 0)
        kept.append(piece)
    return "".join((*kept, *("\x03" * depth)))


@given(st.lists(PIECES, max_size=12).map(marked))
def test_every_stretch_stands_in_or_beside_the_others(text: str) -> None:
    """Each look once, none around nothing or across code; outer ones first."""
    words, spans = cut_spans(text)
    found = nested(words, spans)

    assert all(words[span.start : span.end].strip() == words[span.start : span.end] != "" for span in found)
    for span in found:
        assert not [1 for other in found if other.start < span.start < other.end < span.end]
        if span.kind in ("code", "pre"):
            inside = [other for other in found if other.start < span.end and span.start < other.end]
            assert {other.kind for other in inside if other is not span} <= {"quote", "link"}
    assert [(span.start, -span.end) for span in found] == sorted((span.start, -span.end) for span in found)


def test_code_parts_what_is_bold() -> None:
    """Bold cannot go on through it; a heading is bold."""
    assert nested("ab cd ef", (Span("heading", 0, 8), Span("bold", 0, 2), Span("code", 3, 5))) == (
        Span("bold", 0, 2),
        Span("code", 3, 5),
        Span("bold", 6, 8),
    )
