"""Escapes: what goes in means the same where it comes out."""

import html
import json
import pickle
import re
import unicodedata
from collections.abc import Callable
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.errors import DataError
from brandkit.markup import escape
from brandkit.markup.urls import allowed_url

SIGNS = "\r\n\t\x00\x07\x0b\x0c\x1c\x7f\x85\u2028\u2029\u202a\u202e\u2066\u2069\ufeff\u200b&<>\"'\\/%=?#:@"
TEXTS = st.text() | st.text(st.sampled_from("ab é😀" + SIGNS))
SOUND = TEXTS.filter(lambda text: not re.search("[\ud800-\udfff]", text))
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def outcome(function: Callable[[str], str], text: str) -> str | DataError:
    """Return what an escape gives, or its refusal."""
    try:
        return function(text)
    except DataError as error:
        return error


def seen(text: str, *, kept: str) -> str:
    """Return text without control characters (but those that are kept) and without what turns text round."""
    return "".join(c for c in text if c in kept or (unicodedata.category(c) != "Cc" and c not in TURNING))


@given(TEXTS)
def test_plain_text_loses_only_what_cannot_be_seen(text: str) -> None:
    """Line ends become one kind; tabs stay; to do it twice is to do it once."""
    once = escape.plain(text)

    assert once == seen(text.replace("\r\n", "\n").replace("\r", "\n"), kept="\n\t")
    assert escape.plain(once) == once


@given(TEXTS)
def test_one_line_is_one_line(text: str) -> None:
    """Whatever ends a line in whatever program becomes a space; the words stay."""
    line = escape.one_line(text)

    assert len(line.splitlines()) <= 1
    assert line == seen(line, kept="")
    assert line.replace(" ", "") == re.sub("[ \r\n\t\x85\u2028\u2029\x0b\x0c]", "", seen(text, kept="\u2028\u2029"))


@pytest.mark.parametrize(
    ("text", "rightward", "leftward"),
    [
        ("Ana", "Ana", "Ana\u200f"),
        ("יוסף", "יוסף\u200e", "יוסף"),
        ("يوسف 2", "يوسف 2\u200e", "يوسف 2"),
        ("Ana يوسف", "Ana يوسف\u200e", "Ana يوسف\u200f"),
        ("42", "42", "42"),
        ("", "", ""),
    ],
)
def test_a_value_does_not_turn_what_follows(text: str, rightward: str, leftward: str) -> None:
    """What runs against the words around it ends with an unseen mark of their direction; nothing else is added."""
    assert (escape.among_rightward(text), escape.among_leftward(text)) == (rightward, leftward)


@given(TEXTS)
def test_html_text_is_read_back_as_it_was(text: str) -> None:
    """A browser decodes it to the text, invisible characters aside; it ends no element and no attribute."""
    written = escape.html_text(text)

    assert html.unescape(written) == seen(text, kept="\n\t")
    assert not set(written) & set("<>\"'")


@given(TEXTS)
def test_a_json_string_is_read_back_as_it_was(text: str) -> None:
    """All of it, and nothing ends the string."""
    assert json.loads(f'"{escape.json_string(text)}"') == text


@given(SOUND)
def test_a_piece_of_an_address_is_read_back_as_it_was(text: str) -> None:
    """Only unreserved characters and percent escapes are left, so that it cannot change the address around it."""
    part = escape.url_part(text)

    assert unquote(part) == text
    assert re.fullmatch(r"(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})*", part)


@given(st.text(st.characters(categories=["Cs"]), min_size=1))
def test_half_a_character_can_stand_in_no_address(text: str) -> None:
    """A lone surrogate has no octets; a question mark stands for it, and nothing fails."""
    assert escape.url_part(text) == "%3F" * len(text)


BEGINNINGS = st.sampled_from(["https://acme.example/", "HTTP://a.b", "mailto:", "tel:", "javascript:", "//", ""])
ADDRESSES = st.builds(str.__add__, BEGINNINGS, SOUND)


@given(ADDRESSES)
def test_a_whole_address_is_an_honest_one_or_none(text: str) -> None:
    """What comes out is an allowed address in ASCII without quotes or spaces, says the same, and is stable."""
    address = outcome(escape.whole_url, text)
    if isinstance(address, DataError):
        assert not allowed_url(text.strip())
        assert len(text) < 12 or text not in str(address)
        return

    assert allowed_url(address)
    assert address.isascii()
    assert not set(address) & set('<>"\\^`{|} \t\n')
    assert unquote(address) == unquote(text.strip())
    assert escape.whole_url(address) == address


@given(TEXTS)
def test_a_header_takes_a_text_as_it_is_or_not_at_all(text: str) -> None:
    """No line end, no control character, no encoded word; the refused text is not told."""
    is_unfit = "=?" in text or bool(re.search("[\x00-\x1f\x7f-\x9f\u2028\u2029]", text))
    taken = outcome(escape.header, text)

    assert isinstance(taken, DataError) == is_unfit
    assert taken == text or (is_unfit and (len(text) < 12 or text not in str(taken)))


@pytest.mark.parametrize("text", ["a\nBcc: x@y.example", "a\r\n\r\nbody", "=?utf-8?q?x?=", "a\u2028b", "a\x00"])
def test_a_header_refuses_what_could_begin_another(text: str) -> None:
    """The known ways to smuggle one in."""
    with pytest.raises(DataError, match="a value for a header"):
        escape.header(text)


@pytest.mark.parametrize("name", ["plain", "one_line", "html_text", "json_string", "header", "url_part", "whole_url"])
def test_an_escape_can_be_sent_to_another_process(name: str) -> None:
    """Plans refer to escapes, and plans are pickled."""
    function = getattr(escape, name)

    assert pickle.loads(pickle.dumps(function)) is function
