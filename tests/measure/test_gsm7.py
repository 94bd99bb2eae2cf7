"""The GSM alphabet: its characters, those outside, and what may stand for them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.measure.gsm7 import (
    BASIC,
    EXTENSION,
    count_foreign,
    count_pairs,
    find_foreign,
    find_pairs,
    plain_equivalent,
)


def test_the_tables_have_the_standard_sizes() -> None:
    """128 codes less ESC, and ten extension characters, none twice."""
    assert (len(set(BASIC)), len(BASIC), len(set(EXTENSION)), len(EXTENSION)) == (127, 127, 10, 10)
    assert not set(BASIC) & set(EXTENSION)


@pytest.mark.parametrize(
    ("code", "char"),
    [(0x00, "@"), (0x02, "$"), (0x09, "Ç"), (0x10, "Δ"), (0x15, "Ω"), (0x1A, "Ξ"), (0x24, "¤"), (0x7F, "à")],
)
def test_the_basic_table_is_in_the_order_of_its_codes(code: int, char: str) -> None:
    """3GPP TS 23.038, 6.2.1; behind ESC (0x1B) the places move by one."""
    assert BASIC[code - (code > 0x1B)] == char


@pytest.mark.parametrize("char", ["ç", "`", "á", "‘", "–", "…", "\u00a0", "\t", "\x1b", "Ω", "😀", "\ud800"])
def test_characters_outside_the_alphabet_are_foreign(char: str) -> None:
    """The look-alikes too: the Ohm sign is no Omega, the small c with cedilla is missing."""
    char = "\u2126" if char == "Ω" else char

    assert find_foreign(f"a{char}b{char}") == ((char, 1),)


@given(st.text(st.sampled_from(BASIC + EXTENSION + "ç–😀")))
def test_every_character_is_counted_once(text: str) -> None:
    """Foreign ones and pairs are found where they stand, each foreign character at its first place."""
    assert find_pairs(text) == [place for place, char in enumerate(text) if char in EXTENSION]
    assert count_pairs(text) == len(find_pairs(text))
    assert count_foreign(text) == sum(char in "ç–😀" for char in text)
    assert dict(find_foreign(text)) == {char: text.index(char) for char in "ç–😀" if char in text}


def test_a_plain_equivalent_is_in_the_alphabet() -> None:
    """A replacement makes the message cheaper, or it is none; nothing in the alphabet is replaced."""
    for char in map(chr, range(0x11000)):
        plain = plain_equivalent(char)

        assert plain is None or (not find_foreign(plain) and find_foreign(char))


@pytest.mark.parametrize(
    ("char", "plain"),
    [("’", "'"), ("“", '"'), ("–", "-"), ("—", "--"), ("…", "..."), ("\u00a0", " "), ("\u200b", ""), ("ﬁ", "fi")],
)
def test_typographic_characters_have_a_plain_equivalent(char: str, plain: str) -> None:
    """What only looks better can be said plainly."""
    assert plain_equivalent(char) == plain


@pytest.mark.parametrize("char", ["ç", "á", "ñ", "č", "😀", "\u200d", "½", "™", "漢", "a"])
def test_what_means_something_else_has_none(char: str) -> None:
    """Letters are not stripped of their accents, and joiners shape words and emoji."""
    assert plain_equivalent(char) is None


def test_compatibility_forms_keep_their_letters() -> None:
    """A ligature stands for the letters that Unicode decomposes it to."""
    for char in "ﬀﬁﬂﬃﬄ…":
        assert plain_equivalent(char) == unicodedata.normalize("NFKD", char)
