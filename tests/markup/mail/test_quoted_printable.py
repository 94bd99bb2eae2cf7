"""Quoted-printable, piece by piece."""

import quopri

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from brandkit.markup.mail.quoted_printable import quoted_printable

TEXTS = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\r"), max_size=200) | st.text(
    ".=F rom\n\t é", max_size=200
)


def decoded(text: str) -> str:
    """Return what a mail program reads."""
    return quopri.decodestring(text.encode("ascii")).decode("utf-8").replace("\r\n", "\n")


@given(st.lists(TEXTS, max_size=5))
@example(["." * 200, "From me\nFrom you", " ", "\n", "a \nb\t"])
def test_pieces_set_side_by_side_decode_to_the_text(pieces: list[str]) -> None:
    """Each piece begins and ends at the start of a line, so that what is joined encoded is joined decoded."""
    assert decoded("".join(map(quoted_printable, pieces))) == "".join(pieces)


@given(TEXTS)
def test_lines_are_short_ascii_and_end_in_crlf(text: str) -> None:
    """No line is longer than 76 characters, and no line end stands alone."""
    encoded = quoted_printable(text)
    lines = encoded.split("\r\n")

    assert encoded.isascii()
    assert max(map(len, lines)) <= 76
    assert not any("\n" in line or "\r" in line or line.endswith((" ", "\t")) for line in lines)
    assert lines[-1] == ""


@given(TEXTS)
def test_no_line_begins_like_a_boundary_or_a_relay_command(text: str) -> None:
    """No ``=_``, which begins a boundary, and no line that a relay would change."""
    encoded = quoted_printable(text)

    assert "=_" not in encoded
    assert not any(line.startswith((".", "From ")) for line in encoded.split("\r\n"))


@pytest.mark.parametrize("text", ["a\r\nb", "a\rb", "a\nb"])
def test_every_kind_of_line_end_is_one(text: str) -> None:
    """Line ends in the text become CRLF, whatever they were."""
    assert quoted_printable(text) == "a\r\nb=\r\n"


def test_an_empty_piece_leaves_no_trace() -> None:
    """An empty value must not even leave a soft line end."""
    assert quoted_printable("") == ""
