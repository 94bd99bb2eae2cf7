"""The words of a line: decoded once, in tidy white space."""

import pytest

from brandkit.markup.markdown.text import Refusal, make_decoder, read_text, read_verbatim, strip, tidy
from brandkit.model.place import Span
from brandkit.model.tree import Break, FactRef, Inline, Strong, Text

FACT = FactRef("price", "usual", Span("m.md", 1, 1, 1, 1))
LONGER = FactRef("price_now", "usual", Span("m.md", 1, 1, 1, 1))
TOKENS: dict[str, Inline] = {"tok1": FACT, "tok12": LONGER}


def refuse_none(refusal: Refusal) -> None:
    """Fail: nothing is to be refused."""
    pytest.fail(str(refusal))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a &lt; b", "a < b"),
        ("&amp;lt;", "&lt;"),
        ("&LT", "&LT"),
        ("&#0; &#xD800; &#x110000;", "\ufffd \ufffd \ufffd"),
        ("&#12345678;", "&#12345678;"),
        ("\x0242\x03", "*"),
        ("\x0238\x03amp;", "&amp;"),
    ],
)
def test_decodes(text: str, expected: str) -> None:
    """Entities need their semicolon; a decoded character makes no new entity."""
    nodes = tidy(read_text(text, make_decoder({}, refuse_none)))

    assert nodes == (Text(expected),)


def test_the_longer_of_two_words_wins() -> None:
    """A placeholder's word that begins another does not hide it."""
    decoder = make_decoder(TOKENS, refuse_none)

    assert read_text("tok12 tok1", decoder) == [LONGER, Text(" "), FACT]
    assert read_verbatim("tok1&amp;tok12", decoder) == [FACT, Text("&amp;"), LONGER]


def test_white_space_is_one_space_and_none_beside_a_break() -> None:
    """Neighbouring texts are joined; a no-break space is no white space."""
    nodes = tidy([Text(" a \t"), Text("\n b\u00a0 "), Break(), Text(" c"), Strong((Text("d"),)), Text("")])

    assert nodes == (Text(" a b\u00a0"), Break(), Text("c"), Strong((Text("d"),)))


def test_strips_spaces_and_breaks() -> None:
    """What stands at the ends of a block and cannot be seen is dropped."""
    assert strip((Break(), Text(" a"), Break(), Text(" "))) == (Text("a"),)
    assert strip((Text(" "), Break())) == ()
    assert strip((Text(" a "), FACT, Text(" b "))) == (Text("a "), FACT, Text(" b"))


def test_tells_of_marks_that_would_be_printed() -> None:
    """A link that is none is quoted from its bracket on."""
    refused: list[Refusal] = []
    read_text("see [a](b c) and [d][e]", make_decoder({}, refused.append))

    assert [each.quote for each in refused] == ["[a](", "[d]["]
