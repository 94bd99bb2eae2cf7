"""How elements look, and whether their words are seen."""

import pytest

from brandkit.markup.html_read.css_rules import read_style
from brandkit.markup.html_read.visibility import Look, join_styles, look_of


def look(css: str, parent: Look | None = None, name: str = "div", *, outlook: bool = False) -> Look:
    """Return the look of an element with a style."""
    style = join_styles({}, read_style(""), read_style(css))
    return look_of(parent or Look(), name, style, 7, is_block=name in ("div", "td"), outlook=outlook)


HIDING = [
    ("display:none", "display:none"),
    ("visibility:hidden", "visibility:hidden"),
    ("visibility:collapse", "visibility:hidden"),
    ("opacity:0", "opacity:0"),
    ("opacity:0.0", "opacity:0"),
    ("opacity:0%", "opacity:0"),
    ("opacity:.1", ""),
    ("font-size:0", "tiny"),
    ("font-size:1px", "tiny"),
    ("font:0/0 a", "tiny"),
    ("font-size:.05em", "tiny"),
    ("font-size:1%", "tiny"),
    ("font-size:6px", ""),
    ("font-size:calc(0px)", ""),
    ("max-height:0;overflow:hidden", "clipped"),
    ("height:0;overflow-y:hidden", "clipped"),
    ("width:1px;overflow:auto", "clipped"),
    ("max-height:0;line-height:0", ""),
    ("max-height:0;overflow:visible", ""),
    ("max-height:20px;overflow:hidden", ""),
    ("max-height:0;overflow:hidden;display:inline", ""),
    ("text-indent:-9999px", "offscreen"),
    ("text-indent:-18pt", ""),
    ("position:absolute;left:-9999px", "offscreen"),
    ("position:absolute;top:-999px", "offscreen"),
    ("left:-9999px", ""),
    ("color:#fff", "same-colour"),
    ("color:white;background:#fff", "same-colour"),
    ("color:#fcfcfc", "same-colour"),
    ("color:#cccccc", ""),
    ("color:transparent", "same-colour"),
    ("color:rgba(0,0,0,.02)", "same-colour"),
    ("color:#fff;background:#222", ""),
    ("color:#222;background-color:#222", "same-colour"),
    ("color:#fff;background:url(x.png)", ""),
    ("color:#fff;background:#fff url(x.png)", ""),
    ("color:#fff;background:var(--dark)", ""),
    ("color:var(--dark)", ""),
    ("color:#fff;background:rgba(0,0,0,.8)", ""),
    ("mso-hide:all", ""),
]


@pytest.mark.parametrize(("css", "why"), HIDING)
def test_hides_what_is_certainly_not_seen(css: str, why: str) -> None:
    """In doubt words count as seen."""
    hideout = look(css).hideout

    assert (hideout.why if hideout else "") == why


def test_a_box_clips_only_what_has_a_size() -> None:
    """Cells grow with their words, and a word in a line has no height to set."""
    clipping = "max-height:0;overflow:hidden"

    assert look(clipping, name="td").hideout is None
    assert look(clipping, name="span").hideout is None
    assert look(clipping + ";display:inline-block", name="span").hideout is not None


def test_outlook_alone_heeds_its_own_property() -> None:
    """``mso-hide`` means nothing to anyone else."""
    hideout = look("mso-hide:all", outlook=True).hideout

    assert hideout is not None
    assert hideout.why == "mso-hide"


SHOWING = [
    ("visibility:hidden", "visibility:visible", True),
    ("font-size:0", "font-size:14px", True),
    ("font-size:0", "font-size:2em", False),
    ("color:#fff", "color:#000", True),
    ("color:#fff", "background:#333", True),
    ("color:#fff;background:#333", "background:transparent", True),
    ("color:#fff;background:url(x)", "background-color:#fff", False),
    ("background:#333", "background:#fff;color:inherit", True),
    ("display:none", "display:block", False),
    ("opacity:0", "opacity:1", False),
    ("background:url(x)", "background:rgba(255,255,255,.5);color:#fff", True),
]


@pytest.mark.parametrize(("outer", "inner", "seen"), SHOWING)
def test_some_elements_show_again_what_others_hide(outer: str, inner: str, seen: bool) -> None:
    """Size, colour and visibility can be taken back inside, what is gone is gone."""
    assert (look(inner, look(outer)).hideout is None) is seen


def test_one_hiding_place_is_one_whatever_is_in_it() -> None:
    """What stands inside hidden words belongs to them, so that they are told as one piece."""
    for css in ("display:none", "visibility:hidden", "font-size:0", "color:#fff"):
        outer = look(css)

        assert outer.hideout is not None
        assert look("width:10px", outer).hideout is outer.hideout


def test_the_style_attribute_outdoes_the_sheet_unless_that_is_important() -> None:
    """The cascade, from hints to what is important in the attribute."""
    hints = {"color": "hint", "width": "hint", "height": "hint", "top": "hint"}
    sheet = read_style("color:sheet;width:sheet;height:sheet!important;left:sheet!important")
    own = read_style("color:own;height:own;left:own!important")

    joined = join_styles(hints, sheet, own)

    assert joined == {"color": "own", "width": "sheet", "height": "sheet", "left": "own", "top": "hint"}
