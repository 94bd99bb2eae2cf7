"""Mails made dark by force: grounds go dark, words go light, and nothing but colours changes."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.html_read.css_values import Colour, contrast, read_colour
from brandkit.preview.forced_dark import darkened, forced_dark, lightened, turned
from tests.preview.test_mail_document import DOCUMENTS

BLACK, WHITE = (0.0, 0.0, 0.0, 1.0), (1.0, 1.0, 1.0, 1.0)
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("css", "expected"),
    [
        ("background-color: #ffffff", "background-color: #212121"),
        ("background:#fff url(https://a.example/white.png)", "background:#212121 url(https://a.example/white.png)"),
        ("color: black; width: 10px", "color: #dbdbdb; width: 10px"),
        ("COLOR:#000", "COLOR:#dbdbdb"),
        ("border: 1px solid #FFFFFF", "border: 1px solid #212121"),
        ("background: rgba(255, 255, 255, 0.5)", "background: #21212180"),
        ("background: transparent", "background: transparent"),
        ("a:hover { color: #000 }", "a:hover { color: #dbdbdb }"),
        ("font-family: black, 'white'", "font-family: black, 'white'"),
        ("color: #ffffff", "color: #ffffff"),
        ("--brand: #ffffff", "--brand: #ffffff"),
        ("background-color: #111111", "background-color: #111111"),
    ],
)
def test_turns_colours_of_declarations(css: str, expected: str) -> None:
    """Light grounds go dark and dark words light; words that are light, and what is no colour, stay."""
    assert turned(css) == expected


def test_turns_attributes_and_sheets() -> None:
    """Old mails have colours in attributes."""
    html = (
        "<style>p{color:#000}</style><body bgcolor=#ffffff text='#000000'><td style=\"color:&#35;000;background:#fff\">"
    )
    found = forced_dark(html)

    assert "p{color:#dbdbdb}" in found
    assert "<body bgcolor=#212121 text='#dbdbdb'>" in found
    assert "background:#212121" in found


def known(text: str) -> Colour:
    """Return a colour that there is."""
    found = read_colour(text)
    assert found is not None
    return found


@given(COLOURS)
def test_what_could_be_read_on_white_can_be_read_on_what_white_becomes(colour: str) -> None:
    """A client that made words unreadable would be of no use: dark words on white stay apart."""
    if contrast(known(colour), WHITE) >= 7:
        assert contrast(known(lightened(colour)), known(darkened("#ffffff"))) >= 4.5


@given(COLOURS)
def test_grounds_go_dark_and_words_light(colour: str) -> None:
    """No ground is left far above the middle, and no word far below it."""
    assert contrast(known(darkened(colour)), BLACK) <= 6.6
    assert contrast(known(lightened(colour)), WHITE) <= 6.6


@given(DOCUMENTS)
def test_a_document_without_colours_stays(html: str) -> None:
    """Only the sheet below a mail is put before its first style sheet."""
    found = re.sub(r"html \{ background: #121212.*?\} a \{[^}]*\} ?", "", forced_dark(html), count=1)

    assert found == html
