"""Tokens put in order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.html_read.elements import DEEPEST, VOID
from brandkit.markup.html_read.nesting import nest
from brandkit.markup.html_read.tokens import read_tokens

NAMES = "a b br div h1 h2 li ol p span table td th tr ul dd dt"
TAGS = [f"<{mark}{name}>" for name in NAMES.split() for mark in ("", "/")]
SOUP = st.lists(st.sampled_from([*TAGS, "x"]), max_size=40)


def nested(html: str) -> str:
    """Return the document with every tag written out, and those left out that come too early."""
    marks = {"start": "<{}>", "end": "</{}>", "early": ""}
    tokens = nest(read_tokens(html))
    return "".join(marks.get(token.kind, html[token.start : token.end]).format(token.name) for token in tokens)


@given(SOUP.map("".join))
def test_every_element_is_closed_inside_the_one_around_it(html: str) -> None:
    """Whatever comes in, what comes out is a tree, not deeper than browsers make it."""
    opened: list[str] = []
    for token in nest(read_tokens(html)):
        if token.kind == "start" and token.name not in VOID:
            opened.append(token.name)
        elif token.kind == "end":
            assert opened.pop() == token.name
        assert len(opened) <= DEEPEST

    assert opened == []


@given(SOUP.map("".join))
def test_putting_in_order_twice_changes_nothing(html: str) -> None:
    """What is in order stays as it is."""
    once = nested(html)

    assert nested(once) == once


CASES = [
    ("<p>a<p>b", "<p>a</p><p>b</p>"),
    ("<p>a<div>b</div>", "<p>a</p><div>b</div>"),
    ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "<ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul>"),
    ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
    ("<table><tr><td>a<td>b<tr><th>c</table>", "<table><tr><td>a</td><td>b</td></tr><tr><th>c</th></tr></table>"),
    ("<a>x<a>y</a>", "<a>x</a><a>y</a>"),
    ("<b>a<i>b</b>c</i>", "<b>a<i>b</i></b><i>c</i>"),
    ("<p><b>a</p>b", "<p><b>a</b></p><b>b</b>"),
    ("<div><b>a</div></b>b", "<div><b>a</b></div><b></b>b"),
    ("<a><div>a</a>b</div>c", "<a><div>ab</div></a>c"),
    ("<table><tr><td><b>a</td><td>b", "<table><tr><td><b>a</b></td><td>b</td></tr></table>"),
    ("<span>a<p>b</span>c</p>d", "<span>a<p>bc</p>d</span>"),
    ("<td>a</p></div>b", "<td>a<p></p>b</td>"),
    ("<b><table><tr><td>a</b>b", "<b><table><tr><td>ab</td></tr></table></b>"),
    ("<h1>a</h2>b", "<h1>a</h1>b"),
    ("a</br>b", "a<br>b"),
    ("a</i>b</td></ul>c", "abc"),
    ("<body>a</body>b", "<body>ab</body>"),
    ("<br>a<img>b", "<br>a<img>b"),
]


@pytest.mark.parametrize(("html", "in_order"), CASES)
def test_mends_as_browsers_do(html: str, in_order: str) -> None:
    """Ends that are implied, crossed over or missing, by example."""
    assert nested(html) == in_order


def test_deep_nesting_ends_somewhere() -> None:
    """A thousand elements inside one another become a tree of bounded depth."""
    assert "x" in nested("<div>" * 1000 + "x" + "</div>" * 1000)
    assert nested("<b>" * 1000).count("</b>") == 1000


def test_an_end_before_its_time_is_told() -> None:
    """Where the words of a link end, though a block in it goes on."""
    kinds = [(token.kind, token.name) for token in nest(read_tokens("<a><div>x</a>y</div>"))]

    assert kinds[3:5] == [("early", "a"), ("text", "")]
