"""HTML as a row of tokens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.html_read.tokens import read_attributes, read_tokens

PIECES = """
< > </ <! <!-- --> --!> <!--> <? / = " ' a p title style <script> </script <title> </title> <td \ta=1> </td> &amp;
<![CDATA[ ]]> é plaintext
"""
SOUP = st.lists(st.sampled_from([*PIECES.split(), " ", "\n", "\0"]), max_size=40).map("".join)


def shown(html: str) -> list[str]:
    """Return each token as its kind and what it covers."""
    return [f"{token.kind} {html[token.start : token.end]}" for token in read_tokens(html)]


@given(st.one_of(st.text(), SOUP))
def test_tokens_cover_the_document_without_a_gap(html: str) -> None:
    """Any text can be read, and nothing of it is lost or read twice."""
    at = 0
    for token in read_tokens(html):
        assert token.start == at < token.end
        assert token.start <= token.inner <= token.until <= token.end
        at = token.end

    assert at == len(html)


@given(SOUP)
def test_attributes_begin_where_they_say(html: str) -> None:
    """An attribute's place is where its value stands, or its name."""
    for token in read_tokens(html):
        if token.kind == "start":
            for attribute in read_attributes(html, token):
                source = html[attribute.start : token.end]
                assert "&" in source or source.startswith(
                    (attribute.value.replace("\ufffd", "\0") or "", attribute.name)
                )


CASES = [
    # What is well formed.
    ("a<b>c</b>", ["text a", "start <b>", "text c", "end </b>"]),
    ("<!doctype html><p>", ["doctype <!doctype html>", "start <p>"]),
    ("<a href='x>y' b=\">\">z", ["start <a href='x>y' b=\">\">", "text z"]),
    ("<br/>x<o:p/>", ["start <br/>", "text x", "start <o:p/>"]),
    # What only looks like markup.
    ("1 < 2 <3 <> a<", ["text 1 < 2 <3 <> a<"]),
    ("a</", ["text a</"]),
    # Comments.
    ("<!-- a --><!---->b", ["comment <!-- a -->", "comment <!---->", "text b"]),
    ("<!-->a<!--->b", ["comment <!-->", "text a", "comment <!--->", "text b"]),
    ("<!-- a --!>b", ["comment <!-- a --!>", "text b"]),
    ("<!-- a <b> ->", ["comment <!-- a <b> ->"]),
    ("<!--[if mso]><b><![endif]-->c", ["comment <!--[if mso]><b><![endif]-->", "text c"]),
    ("<![if !mso]>a<![endif]>", ["bogus <![if !mso]>", "text a", "bogus <![endif]>"]),
    ("<?xml?>a</>b</ c>d", ["bogus <?xml?>", "text a", "bogus </>", "text b", "bogus </ c>", "text d"]),
    ("<![CDATA[a>b]]>", ["bogus <![CDATA[a>", "text b]]>"]),
    # What is untidy.
    ('<a b="1"c=2 / d>x', ['start <a b="1"c=2 / d>', "text x"]),
    ("<a b=c\"d'>x", ["start <a b=c\"d'>", "text x"]),
    ("<a b = 'c>' >x", ["start <a b = 'c>' >", "text x"]),
    ("<a =b>x", ["start <a =b>", "text x"]),
    ("<a\nb>x</a b='>'>", ["start <a\nb>", "text x", "end </a b='>'>"]),
    ("<a<b>c", ["start <a<b>", "text c"]),
    # What does not end swallows the rest, as in browsers.
    ("a<p b", ["text a", "bogus <p b"]),
    ('a<p b="c>d<i>e', ["text a", 'bogus <p b="c>d<i>e']),
    # Raw elements.
    ("<style>a<b></style >c", ["start <style>", "raw a<b>", "end </style >", "text c"]),
    ("<SCRIPT></scriptx></script>", ["start <SCRIPT>", "raw </scriptx>", "end </script>"]),
    ("<title>a<b>&amp;</title>", ["start <title>", "text a<b>&amp;", "end </title>"]),
    ("<plaintext>a</plaintext>", ["start <plaintext>", "raw a</plaintext>"]),
    ("<style>a", ["start <style>", "raw a"]),
]


@pytest.mark.parametrize(("html", "tokens"), CASES)
def test_reads_as_browsers_do(html: str, tokens: list[str]) -> None:
    """The tokenization chapter of the HTML standard, by example."""
    assert shown(html) == tokens


ATTRIBUTES = [
    ("<a href=x>", [("href", "x", 8)]),
    ("<A HREF='x&amp;y'>", [("href", "x&y", 9)]),
    ('<a href="?a=1&copy=2">', [("href", "?a=1&copy=2", 9)]),
    ("<a b c=d>", [("b", "", 3), ("c", "d", 7)]),
    ("<a b=1 b=2>", [("b", "1", 5), ("b", "2", 9)]),
    ("<a href=x/>", [("href", "x/", 8)]),
    ("<a b=\0>", [("b", "\N{REPLACEMENT CHARACTER}", 5)]),
    ('<a b="1"c=2/d>', [("b", "1", 6), ("c", "2/d", 10)]),
    ("<a =b>", [("=b", "", 3)]),
    ("<a b=''>", [("b", "", 6)]),
    ("<br/>", []),
]


@pytest.mark.parametrize(("html", "attributes"), ATTRIBUTES)
def test_reads_attributes_as_browsers_do(html: str, attributes: list[tuple[str, str, int]]) -> None:
    """Names in lower case, values decoded, places exact."""
    (token,) = read_tokens(html)

    assert [tuple(attribute) for attribute in read_attributes(html, token)] == attributes


def test_reads_a_part_of_a_document() -> None:
    """A part ends where it is said to end, also within a tag, and offsets stay those of the whole."""
    html = "<!--[if mso]><b>x</b><![endif]-->"

    assert [(token.kind, token.start) for token in read_tokens(html, 13, 21)] == [
        ("start", 13),
        ("text", 16),
        ("end", 17),
    ]
    assert [token.kind for token in read_tokens(html, 13, 15)] == ["bogus"]
