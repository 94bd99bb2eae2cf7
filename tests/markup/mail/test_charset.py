"""Bytes decoded by the charset they declare."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.mail.charset import decode_html, decode_text

CASES = [
    ("ü".encode(), "", "ü", ""),
    ("ü".encode(), "utf-8", "ü", ""),
    ("ü".encode(), "UTF8", "ü", ""),
    ("ü".encode(), "us-ascii", "ü", ""),
    ("ü".encode("latin-1"), "", "ü", ""),
    (b"\x93a\x94", "iso-8859-1", "\u201ca\u201d", ""),
    (b"\xa4", "iso-8859-15", "€", ""),
    ("é".encode("utf-16"), "", "é", ""),
    (codecs.BOM_UTF8 + "ü".encode(), "iso-8859-1", "ü", ""),
    ("日本".encode("shift_jis"), "Shift_JIS", "日本", ""),
    ("日本".encode("iso2022_jp"), "iso-2022-jp", "日本", ""),
    (b"a\xff", "utf-8", "a\N{REPLACEMENT CHARACTER}", "bytes that are not utf-8"),
    (b"abc", "x-unknown", "abc", "unknown charset 'x-unknown'"),
    (b"abc", "base64", "abc", "unknown charset 'base64'"),
    (b"abc", "idna", "abc", "unknown charset 'idna'"),
    (b"abc", "a\0b", "abc", "unknown charset 'a\\x00b'"),
]


@pytest.mark.parametrize(("data", "declared", "text", "fault"), CASES)
def test_decodes_as_mail_clients_do(data: bytes, declared: str, text: str, fault: str) -> None:
    """What is declared counts, a byte order mark more, and without both the bytes themselves are asked."""
    assert decode_text(data, declared) == (text, fault)


META = [
    (b'<meta charset="iso-8859-15">\xa4', "", "€"),
    (b'<meta http-equiv=content-type content="text/html; charset=windows-1252">\x80', "", "€"),
    (b'<meta charset="iso-8859-15">\xc2\xa4', "utf-8", "¤"),
    (b'<meta charset="utf-16">\xc2\xa4', "", "¤"),
    (b" " * 1100 + b'<meta charset="iso-8859-15">\xa4', "", "¤"),
]


@pytest.mark.parametrize(("data", "declared", "end"), META)
def test_a_document_may_declare_its_charset_itself(data: bytes, declared: str, end: str) -> None:
    """In its first 1,024 bytes, unless someone outside has said it."""
    assert decode_html(data, declared)[0][-1] == end


@given(st.binary(), st.one_of(st.text(max_size=20), st.sampled_from(["utf-7", "punycode", "undefined", "hz"])))
def test_any_bytes_can_be_decoded(data: bytes, declared: str) -> None:
    """No charset and no byte is an error."""
    assert isinstance(decode_text(data, declared)[0], str)
    assert isinstance(decode_html(data, declared)[0], str)


@given(st.text(st.characters(exclude_characters="\ufeff", exclude_categories=["Cs"])))
def test_utf_8_needs_no_declaration(text: str) -> None:
    """What a text is in UTF-8, the text is again."""
    assert decode_text(text.encode()) == (text, "")
