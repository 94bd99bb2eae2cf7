"""Character references, decoded with the way back."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.html_read.entities import decode

TEXT = st.text(st.sampled_from("&#xX;=aampltgtnobsp0129 <é\N{EURO SIGN}"), max_size=30)


@given(TEXT)
def test_decodes_as_the_standard_library_does(text: str) -> None:
    """In running text there is one meaning of every reference: that of `html.unescape`."""
    assert decode(text)[0] == html.unescape(text)


@given(TEXT, st.integers(0, 1000))
def test_every_character_knows_where_it_began(text: str, at: int) -> None:
    """A character comes from itself or from a reference that means it."""
    decoded, origins = decode(text, at)

    assert len(decoded) == len(origins)
    assert list(origins) == sorted(origins)
    for character, origin in zip(decoded, origins, strict=True):
        source = text[origin - at :]
        assert source[0] == character or (source[0] == "&" and character in html.unescape(source[:40]))


@given(st.text())
def test_text_without_ampersands_is_itself(text: str) -> None:
    """Nothing else is a reference."""
    text = text.replace("&", "")

    assert decode(text, 7) == (text, range(7, 7 + len(text)))


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        ("?a=1&copy=2", "?a=1&copy=2"),
        ("?a=1&copy", "?a=1©"),
        ("?a=1&copy;=2", "?a=1©=2"),
        ("?a=1&copyright=2", "?a=1&copyright=2"),
        ("?a=1&amp;b=2", "?a=1&b=2"),
        ("?a&notit;", "?a&notit;"),
        ("a&#61b", "a=b"),
    ],
)
def test_a_bare_name_in_an_attribute_may_be_a_parameter(value: str, meant: str) -> None:
    """Without its semicolon, and with a word or value behind it, a name is left alone, as in browsers."""
    assert decode(value, in_attribute=True)[0] == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("&#" + "9" * 10_000 + ";", "\N{REPLACEMENT CHARACTER}"),
        ("&#x" + "f" * 10_000 + ";", "\N{REPLACEMENT CHARACTER}"),
        ("&#" + "0" * 10_000 + "65;", "A"),
        ("&#0;", "\N{REPLACEMENT CHARACTER}"),
        ("&#x80;", "\N{EURO SIGN}"),
        ("&#xD800;", "\N{REPLACEMENT CHARACTER}"),
    ],
)
def test_odd_numbers_do_no_harm(text: str, meant: str) -> None:
    """Numbers without a character, and numbers too long to be read as one, have an answer."""
    assert decode(text)[0] == meant
