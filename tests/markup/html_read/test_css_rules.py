"""Style sheets and style attributes, read for what hides words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.html_read.css_rules import NO_STYLE, holds_on_screens, read_sheet, read_style

SOUP = st.text(st.sampled_from("{}();:!\"'/*\\@,. \n<>-adisplay:nonecolor#fffurlmediascreen"), max_size=60)

STYLES = [
    ("color:red;display:none", {"color": "red", "display": "none"}),
    (" COLOR : Red ;; font-family:x; width:1px", {"color": "red", "width": "1px"}),
    ("color:red;color:blue", {"color": "blue"}),
    ("color:red;color", {"color": "red"}),
    ("content:';display:none';color:red", {"color": "red"}),
    ("cursor:url(data:x;display:none);color:red", {"color": "red"}),
    ("color:red/*;color:blue;*/;width:1px", {"color": "red", "width": "1px"}),
    ("color:red;font-family:'Open", {"color": "red"}),
    ("color:\\;red;width:1px", {"color": "\\;red", "width": "1px"}),
    ("background:#fff", {"background-color": "#fff", "background-image": "none"}),
    ("background:none", {"background-color": "transparent", "background-image": "none"}),
    ("background:no-repeat center / cover #eee", {"background-color": "#eee", "background-image": "none"}),
    ("background:rgb(1, 2, 3) 0 0", {"background-color": "rgb(1,2,3)", "background-image": "none"}),
    ("background:#fff url(a.png)", {"background-color": "transparent", "background-image": "set"}),
    ("background:linear-gradient(red,blue)", {"background-color": "transparent", "background-image": "set"}),
    ("font:bold 12px/1.5 Arial", {"font-size": "12px", "font-weight": "bold"}),
    ("font:400 .5em Arial", {"font-size": ".5em"}),
    ("font:0/0 a", {"font-size": "0"}),
    ("font:caption", {"font-size": "medium"}),
    ("list-style:none inside", {"list-style-type": "none"}),
    ("list-style:square", {"list-style-type": "disc"}),
    ("overflow-y:hidden", {"overflow": "hidden"}),
]


@pytest.mark.parametrize(("css", "usual"), STYLES)
def test_reads_the_declarations_that_matter(css: str, usual: dict[str, str]) -> None:
    """Shorthands are taken apart, the rest of the style is passed over, the last of several counts."""
    assert read_style(css) == (usual, {})


def test_tells_important_declarations_apart() -> None:
    """They win over others wherever these stand."""
    style = read_style("color:red!important;width:1px ! IMPORTANT;height:2px")

    assert style == ({"height": "2px"}, {"color": "red", "width": "1px"})


SHEETS = [
    ("p{color:red}", [("p", "color")]),
    ("p,a b{color:red}i{margin:0}u{width:1px", [("p,a b", "color"), ("u", "width")]),
    ("<!-- p{color:red} -->", [("p", "color")]),
    ("/* p{color:red} */a{color:red}", [("a", "color")]),
    ("@import 'x';@charset \"{\";p{color:red}", [("p", "color")]),
    ("@media screen{p{color:red}}a{color:red}", [("p", "color"), ("a", "color")]),
    ("@MEDIA only  screen , print{p{color:red}}", [("p", "color")]),
    ("@media all{@media screen{p{color:red}}}", [("p", "color")]),
    ("@media print{p{color:red}}", []),
    ("@media (max-width:480px){p{color:red}}a{color:red}", [("a", "color")]),
    ("@media only screen and (min-width:480px){p{color:red}}", []),
    ("@media screen{@media (max-width:1px){p{color:red}}a{color:red}}", [("a", "color")]),
    ("@supports (display:grid){p{color:red}}", []),
    ("@font-face{font-family:x;color:red}p{color:red}", [("p", "color")]),
    ("@media (max-width:1px){p{color:red}", []),
    ("p{content:'}';color:red}a{color:red}", [("p", "color"), ("a", "color")]),
    ("}p{color:red}", [("p", "color")]),
    (".a\\{b{color:red}", [(".a\\{b", "color")]),
]


@pytest.mark.parametrize(("css", "rules"), SHEETS)
def test_reads_the_rules_that_hold_on_any_screen(css: str, rules: list[tuple[str, str]]) -> None:
    """A rule under a condition holds for some readers only, and is left out."""
    found = [(rule.selectors, name) for rule in read_sheet(css) for name in rule.style.usual]

    assert found == rules


@pytest.mark.parametrize(
    ("media", "answer"), [("", True), ("all", True), ("print, screen", True), ("print", False), ("not all", False)]
)
def test_knows_media_of_any_screen(media: str, answer: bool) -> None:
    """Without conditions a screen is a screen."""
    assert holds_on_screens(media) is answer


@given(SOUP)
def test_any_style_can_be_read(css: str) -> None:
    """No text is an error, and what sets nothing is no style."""
    for style in (read_style(css), *(rule.style for rule in read_sheet(css))):
        assert style is NO_STYLE or style.usual or style.important
