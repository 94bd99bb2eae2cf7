"""Mails with marks: the document stays what it is, its reader sees the same words, and no tag is cut."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.html_read.read import read_html
from brandkit.preview.mail_document import marked_document
from brandkit.preview.words import Mark

PIECES = [
    "<p>", "</p>", "<b>", "</b>", "<table><tr><td>", "</td></tr></table>", "20%",
    " off ", "a &amp; b", "&nbsp;", "&copy", "&NotEqualTilde;", "&", "<",
    "5 < 6", "<br>", "<ul><li>", "</ul>", "<!-- 20% -->", "<!--", "<style>p{}</style>",
    "<title>20%</title>", "<textarea>20%</textarea>", "<svg><text>20%</text></svg>",
    "</svg>", "<pre>\n  20%\n", "</pre>", "<img alt=20%>",
    '<a href="https://a.example/">', "</a>", "<script>20%</script>", "😀", "\r\n", "\n", "שלום",
    "<!--[if mso]>20%<![endif]-->", "<!DOCTYPE html>", "<html>", "</html>", '<p title="20%', "<xmp>", "<span>",
    "</span>",
]  # fmt: skip
DOCUMENTS = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)
MARKS = st.lists(
    st.builds(
        lambda start, length, kind, of: Mark(start, start + length, kind, of, "" if kind == "flaw" else "c3"),
        st.integers(0, 40),
        st.integers(1, 15),
        st.sampled_from(["fact", "differs", "flaw"]),
        st.sampled_from(["1", "2"]),
    ),
    max_size=5,
)
OURS = re.compile(r'<span class="bk-[^>]*>(.*?)</span>', re.DOTALL)
SHEET = re.compile(r"<style>\.bk-fact .*?</style>", re.DOTALL)


def marked(html: str, marks: list[Mark]) -> str:
    """Return a document with marks at places of its visible text."""
    return marked_document(html, read_html(html).visible, marks)


@given(DOCUMENTS, MARKS)
def test_without_our_marks_it_is_the_document(html: str, marks: list[Mark]) -> None:
    """Taken out again, nothing of ours is left, and nothing of the author's is gone."""
    assert OURS.sub(r"\1", SHEET.sub("", marked(html, marks), count=1)) == html


@given(DOCUMENTS, MARKS)
def test_its_reader_sees_the_same(html: str, marks: list[Mark]) -> None:
    """Marks change no word, no line and no link."""
    before, after = read_html(html), read_html(marked(html, marks))

    assert after.visible.text == before.visible.text
    assert [(each.label, each.target) for each in after.links] == [(each.label, each.target) for each in before.links]


def test_marks_run_through_tags() -> None:
    """Each text of a marked stretch has a span of its own; the first has the anchor."""
    found = marked("<p>only <b>20%</b> off</p>", [Mark(5, 12, "fact", "discount", "c0")])

    assert found.endswith(
        '<p>only <b><span class="bk-fact bk-c0 bk-fact-discount" id=bk-fact-discount>20%</span></b>'
        '<span class="bk-fact bk-c0 bk-fact-discount"> off</span></p>'
    )


def test_keeps_a_reference_whole() -> None:
    """``&amp;`` is one character for its reader."""
    found = marked("<p>B&amp;B &copy 1</p>", [Mark(1, 2, "flaw", "0"), Mark(4, 5, "flaw", "1")])

    assert '<span class="bk-flaw bk-flaw-0" id=bk-flaw-0>&amp;</span>B' in found
    assert '<span class="bk-flaw bk-flaw-1" id=bk-flaw-1>&copy</span> 1' in found


@pytest.mark.parametrize("html", ["<!DOCTYPE html><html><body>20%", "<!-- hi -->\n<!DOCTYPE html>20%"])
def test_keeps_the_modern_rules_of_layout(html: str) -> None:
    """The style sheet stands behind the document type: before it, browsers would take the rules of 1998."""
    found = marked(html, [])

    assert found.startswith(html[: html.index("html>") + 5] + "<style>")


def test_marks_nothing_where_a_span_would_end_something() -> None:
    """In a drawing, a title or an input field a span is no mark."""
    html = "<svg><text>20%</text></svg><textarea>20%</textarea><p>20%</p>"
    text = read_html(html).visible.text

    assert marked(html, [Mark(0, len(text), "fact", "discount", "c0")]).count("<span") == 1
