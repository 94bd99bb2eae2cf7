"""How words look, by day and by night."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.html_read.css_values import read_colour
from brandkit.markup.html_read.looks import DARK, LIGHT, OUTLOOK_DARK, declares_dark, shown_in, themes_of


def colours(html: str, theme: str = LIGHT) -> list[tuple[str, object, object]]:
    """Return the words of a document with their colours."""
    return [(each.text, each.colour, each.ground) for each in shown_in(html, theme)]


@pytest.mark.parametrize(
    ("html", "colour", "ground"),
    [
        ("<p>a", "#000000", "#ffffff"),
        ('<p style="color:#333">a', "#333333", "#ffffff"),
        ('<td bgcolor="#eee"><font color="red">a', "#ff0000", "#eeeeee"),
        ("<style>.x{color:#444} p.x{background:#ddd}</style><p class=x>a", "#444444", "#dddddd"),
        ("<style>@media (max-width:600px){p{color:#eee}}</style><p>a", "#000000", "#ffffff"),
        ("<style>[data-ogsc] p{color:#eee}</style><p>a", "#000000", "#ffffff"),
        ("<style>p:hover{color:#eee}</style><p>a", "#000000", "#ffffff"),
    ],
)
def test_words_have_the_colours_that_are_set(html: str, colour: str, ground: str) -> None:
    """By attributes, style attributes and rules that hold for everybody."""
    assert colours(html) == [("a", read_colour(colour), read_colour(ground))]


@pytest.mark.parametrize(
    "html",
    [
        "<style>td > p{color:#eee}</style><p>a",
        "<style>p:first-child{background:#000}</style><p>a",
        '<td style="background:url(a.png)">a',
        '<p style="color:var(--a)">a',
    ],
)
def test_what_is_not_understood_is_not_known(html: str) -> None:
    """A wrong colour would accuse somebody."""
    shown = next(shown_in(html))

    assert shown.colour is None or shown.ground is None


def test_dark_rules_hold_in_the_dark() -> None:
    """And those of a hook in the client that writes it."""
    html = (
        "<style>@media screen and (prefers-color-scheme: dark){p{color:#eee}}"
        "[data-ogsc] p{color:#ddd!important}</style><p style='color:#222'>a"
    )

    assert themes_of(html) == (LIGHT, DARK, OUTLOOK_DARK)
    assert [colours(html, theme)[0][1] for theme in themes_of(html)] == [
        read_colour("#222"),
        read_colour("#222"),  # the style attribute outdoes a rule that is not important
        read_colour("#ddd"),
    ]


def test_a_page_that_knows_dark_colours_begins_dark() -> None:
    """Where it says so; else it is as white as ever."""
    said = '<meta name="color-scheme" content="light dark"><p>a'

    assert declares_dark(said)
    assert declares_dark("<style>:root{color-scheme: light dark}</style>")
    assert not declares_dark("<style>@media (prefers-color-scheme: dark){}</style>")
    assert colours(said, DARK)[0][1] == read_colour("#ffffff")
    assert colours("<p>a", DARK)[0][1] == read_colour("#000000")


def test_letters_have_a_size_and_a_weight() -> None:
    """Headings have their own."""
    found = [(each.size, each.is_bold) for each in shown_in('<h1>a</h1><p style="font:700 20px A">b <i>c</i></p><p>d')]

    assert found == [(32.0, True), (20.0, True), (20.0, True), (16.0, False)]


def test_hidden_words_are_left_out() -> None:
    """Those of the ground's colour are told as such, since a dark mode may have done it."""
    html = '<p style="display:none">a<p style="font-size:0">b<p style="color:#fff">c'

    assert [(each.text, each.is_hidden) for each in shown_in(html)] == [("c", True)]


@given(st.text(st.sampled_from("<>/=\"'{}:;! abp-[]@"), max_size=60))
def test_never_raises(html: str) -> None:
    """Whatever it is given, in any theme."""
    for theme in (LIGHT, DARK, OUTLOOK_DARK):
        list(shown_in(f"<style>{html}</style>{html}", theme))
