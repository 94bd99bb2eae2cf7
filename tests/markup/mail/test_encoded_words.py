"""Encoded words of RFC 2047."""

import re
from email.header import decode_header

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.mail.encoded_words import encoded_words, following_words, needs_encoding

TEXTS = st.text(st.characters(blacklist_categories=["Cs"]), max_size=120)
WORD = re.compile(r"=\?utf-8\?[qb]\?[\x21-\x3e\x40-\x7e]*\?=")


@given(st.lists(TEXTS.filter(bool), min_size=1, max_size=4))
def test_pieces_set_side_by_side_decode_to_the_text(pieces: list[str]) -> None:
    """The white space between encoded words means nothing, so that pieces join without a seam."""
    written = encoded_words(pieces[0]) + "".join(map(following_words, pieces[1:]))
    read = "".join(octets.decode("utf-8") for octets, _ in decode_header(written.replace("\r\n", "")))

    assert read == "".join(pieces)


@given(TEXTS)
def test_a_word_is_short_and_holds_nothing_that_acts(text: str) -> None:
    """75 characters at most, and no line end, space, comma or angle bracket of the text is left in it."""
    words = encoded_words(text).split("\r\n ") if text else []

    assert all(len(word) <= 75 and WORD.fullmatch(word) for word in words)


@pytest.mark.parametrize(("text", "kind"), [("Grüße aus Köln", "q"), ("特別セール開催中", "b")])
def test_takes_the_encoding_that_suits_the_script(text: str, kind: str) -> None:
    """Text that is mostly Latin stays readable; any other is not made three times as long."""
    assert encoded_words(text).startswith(f"=?utf-8?{kind}?")


@pytest.mark.parametrize(
    ("text", "needed"), [("20% off", False), ("Zoë", True), ("=?utf-8?q?x?=", True), ("a\tb", True)]
)
def test_knows_what_a_header_cannot_hold(text: str, needed: bool) -> None:
    """Other characters than printable ASCII, and what looks encoded already."""
    assert needs_encoding(text) is needed
