"""What the lines of HTML are by its elements."""

import pytest

from brandkit.markup.html_read.read import read_html
from brandkit.markup.prose.marked import marked_stretches

PAGES = {
    "<h1>a</h1><p>b</p><h3>c <b>d</b></h3>": [("a", "heading.h1"), ("b", "paragraph"), ("c d", "heading.h3")],
    "<div role=heading aria-level=4>a</div><div role=heading>b</div>": [("a", "heading.h4"), ("b", "heading.h2")],
    "<ul><li>a<ol><li>b</ol></ul>c": [("a", "list"), ("b", "list list"), ("c", "paragraph")],
    "<blockquote><p>a</p><ul><li>b</ul></blockquote>": [("a", "blockquote paragraph"), ("b", "blockquote list")],
    "<table role=presentation><tr><td role=blockquote>a<td>b</table>": [
        ("a", "blockquote paragraph"),
        ("b", "paragraph"),
    ],
    "<table><caption>a</caption><tr><th>b<th>c<tr><td>d<td>e</table>": [
        ("a", "table.caption"),
        ("b", "table.header"),
        ("c", "table.header"),
        ("d", "table.cell"),
        ("e", "table.cell"),
    ],
    "<figure><img src=a alt=x><figcaption>b</figcaption></figure>": [("b", "figure.caption")],
    "<h2 style='display:none'>a</h2><p>&gt; b</p>": [("b", "blockquote paragraph")],
    "<li><h2>a</h2>b</li>": [("a", "list heading.h2"), ("b", "list")],
}


@pytest.mark.parametrize("html", PAGES)
def test_elements_say_what_lines_are(html: str) -> None:
    """The outermost first; where none says anything, the line's own signs do."""
    page = read_html(html)
    text = page.visible.text
    found = [(text[at.start : at.end], " ".join(at.scopes)) for at in marked_stretches(text, page.marked)]

    assert found == PAGES[html]


def test_images_have_their_alt_texts_and_their_places() -> None:
    """References count where they begin; a dot, and what is not shown, is no image."""
    html = '<p>a <img alt="b &amp; c"> d <img alt=e> <img width=1 alt=f> <b style="display:none"><img alt=g></b></p>'
    images = [each for each in read_html(html).marked if each.scope == "alt"]

    assert [(each.words, each.start, each.end) for each in images] == [("b & c", 1, 1), ("e", 3, 3)]
    assert [html[at] for at in images[0].origins] == ["b", " ", "&", " ", "c"]
    assert html[images[1].origins[0]] == "e"
