"""Where in a document a point lies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.html_write.position import Position, follow


@pytest.mark.parametrize(
    ("before", "kind", "name"),
    [
        ("", "content", ""),
        ("<p>Hi ", "content", ""),
        ("1 < 2, ", "content", ""),
        ("<p", "tag", "p"),
        ("<", "tag", ""),
        ("</", "tag", ""),
        ("<a href=", "tag", "a"),
        ('<a href="', "attribute", "a href"),
        ("<a HREF = 'x", "attribute", "a href"),
        ('<a href="x"', "tag", "a"),
        ('<a title="a>b" href="', "attribute", "a href"),
        ("<a title='say \"x\"' ", "tag", "a"),
        ("<!-- note ", "comment", ""),
        ("<!-- note -->", "content", ""),
        ("<!DOCTYPE html>", "content", ""),
        ("<title>", "title", "title"),
        ("<title>x</title>", "content", ""),
        ("<style>p > a{}", "style", "style"),
        ("<STYLE>p{}</STYLE>", "content", ""),
        ("<script>if (a < b) x('<p>", "script", "script"),
        ("<textarea>", "title", "textarea"),
    ],
)
def test_knows_what_stands_around_a_point(before: str, kind: str, name: str) -> None:
    """Between tags, in a tag, in an attribute, a comment, a title, a style sheet or a script."""
    position = follow(Position(), before)

    assert (position.kind, position.name, position.outlook) == (kind, name, False)


@pytest.mark.parametrize(
    ("before", "kind", "outlook"),
    [
        ("<!--[if mso]>", "content", True),
        ("<!--[if mso]><p>Hi", "content", True),
        ('<!--[if mso]><v:roundrect href="', "attribute", True),
        ("<!--[if mso]><p><![endif]-->", "content", False),
        ("<!--[if !mso]><!-->", "content", False),
        ("<!--[if !mso]><!--><p>x</p><!--<![endif]-->", "content", False),
        ("<!--[if mso]><style>p", "style", True),
        ("<!--[if mso]><style>p</style>", "content", True),
    ],
)
def test_reads_what_outlook_reads(before: str, kind: str, outlook: bool) -> None:
    """The words in a comment for Outlook are HTML of their own."""
    position = follow(Position(), before)

    assert (position.kind, position.outlook) == (kind, outlook)


def test_tells_two_attributes_apart() -> None:
    """Two points share a number only if they lie in the same attribute."""
    first = follow(Position(), '<a href="x')

    assert follow(first, "y").begin == first.begin
    assert follow(first, '" title="').begin != first.begin


WHOLE = st.sampled_from(
    ['<p class="a">', "</p>", "Hi & < 3", "<!-- x -->", "<title>t</title>", "<br>", "<!--[if mso]>x<![endif]-->"]
)


@given(st.lists(WHOLE, max_size=8))
def test_whole_pieces_lead_back_between_the_tags(pieces: list[str]) -> None:
    """After elements, comments and words that end, one is between tags again; read in one go or piece by piece."""
    position = Position()
    for piece in pieces:
        position = follow(position, piece)

    assert (position.kind, position.outlook) == ("content", False)
    assert follow(Position(), "".join(pieces)) == position
