"""A start tag, read once."""

import pytest

from brandkit.markup.html_read.tags import Tag, read_tag
from brandkit.markup.html_read.tokens import read_tokens


def tag(html: str) -> Tag:
    """Return the tag that a text is."""
    return read_tag(html, next(read_tokens(html)))


def test_knows_attributes_and_their_places() -> None:
    """Of two with one name the first counts; places are counted from the attributes' beginning."""
    html = "<td ID=a class='b c' id=d title='e &amp; f'>"
    read = tag(html)
    inner = next(read_tokens(html)).inner

    assert read.attributes == {"id": "a", "class": "b c", "title": "e & f"}
    assert html[inner + read.places["title"] :].startswith("e &amp;")
    assert read.features.id == "a"
    assert read.features.classes == {"b", "c"}


HINTS = [
    ("<p hidden>", {"display": "hidden"}),
    ("<td bgcolor=' FFF '>", {"background-color": "fff"}),
    ("<td background=a.png>", {"background-image": "set"}),
    ("<body text=#fff>", {"color": "#fff"}),
    ("<font color=red>", {"color": "red"}),
    ("<p color=red text=red>", {}),
    ("<a href=x>", {"color": "#0000ee"}),
    ("<a name=x>", {}),
    ("<pre>", {"white-space": "pre-wrap"}),
]


@pytest.mark.parametrize(("html", "hints"), HINTS)
def test_name_and_attributes_say_something_of_the_look(html: str, hints: dict[str, str]) -> None:
    """Old mails style with attributes."""
    assert tag(html).hints == hints
