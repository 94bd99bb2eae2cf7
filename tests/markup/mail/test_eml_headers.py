"""Headers of a mail from elsewhere."""

from email.header import Header

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.mail.eml_headers import decode_header

CASES = [
    ("20% off", "20% off"),
    ("=?utf-8?q?20=25_off_=E2=82=AC?=", "20% off €"),
    ("=?UTF-8?B?w7w=?=", "ü"),
    ("=?utf-8?b?w7w?=", "ü"),
    ("=?iso-8859-1?q?J=FCrgen?= <a@b.example>", "Jürgen <a@b.example>"),
    ("=?utf-8?q?a?= =?utf-8?q?b?=", "ab"),
    ("=?utf-8?q?a?=\r\n =?utf-8?q?_b?=", "a b"),
    ("=?utf-8?q?a?= b =?utf-8?q?c?=", "a b c"),
    ("=?utf-8?q?=E2=82?= =?utf-8?q?=AC?=", "€"),
    ("=?utf-8?q?a?= =?iso-8859-1?q?=FC?=", "aü"),
    ("=?utf-8*en?q?a?=", "a"),
    ("=?nonsense?q?a?=", "a"),
    ("=?utf-8?b?*?=", ""),
    ("=?utf-8?x?a?=", "=?utf-8?x?a?="),
    ("=?utf-8?q?a=0D=0ABcc:_b?=", "a Bcc: b"),
    ("a\r\n b\tc", "a b c"),
    ("\udcc3\udcbc", "ü"),
    ("\udcfc", "ü"),
]


@pytest.mark.parametrize(("raw", "shown"), CASES)
def test_shows_what_a_mail_client_shows(raw: str, shown: str) -> None:
    """Encoded words are decoded and joined, everything stands in one line, raw octets are read as text."""
    assert decode_header(raw) == shown


@given(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1))
def test_reads_what_the_standard_library_writes(text: str) -> None:
    """A header folded and encoded comes back."""
    encoded = Header(text, "utf-8").encode()

    assert decode_header(encoded) == text


@given(st.text(st.one_of(st.characters(), st.sampled_from("=?qbutf-8 \r\n"))))
def test_any_header_can_be_read(raw: str) -> None:
    """No header is an error, and none has a second line."""
    raw = raw.encode("utf-8", "replace").decode("ascii", "surrogateescape")

    assert "\n" not in decode_header(raw)
