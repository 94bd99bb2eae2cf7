"""CSS into style attributes, and nothing else."""

import logging

import pytest

from brandkit.markup.escape import html_text
from brandkit.markup.html_write.events import Close, OpenFor
from brandkit.markup.html_write.inline_css import inline_css
from brandkit.markup.html_write.plan import UnfitPlaceError, WithWords, hide
from brandkit.model.expression import Lookup
from brandkit.model.plan import Constant, Slot

NAME = Lookup(("person", "name"))
PREFIX = "bk0123456789ab"


def document(body: str, head: str = "", doctype: str = "<!DOCTYPE html>") -> WithWords:
    """Return a document without values."""
    return hide((Constant(f"{doctype}<html><head>{head}</head><body>{body}</body></html>"),), PREFIX)


def test_rules_come_to_stand_on_the_elements() -> None:
    """A class, an element and a style of its own; the latter wins."""
    html = inline_css(
        document('<p class="a" style="color: blue">x</p>', "<style>p{color:red;margin:0}.a{padding:1px}</style>")
    )

    assert '<p class="a" style="color:blue; margin:0; padding:1px">x</p>' in html
    assert "<style" not in html


def test_the_document_keeps_its_type_and_its_character_set_first() -> None:
    """Without the type browsers fall back to quirks; the character set holds from where it stands."""
    html = inline_css(document("x", '<title>t</title><meta charset="utf-8">', doctype="<!doctype html>"))

    assert html.startswith('<!DOCTYPE html><html><head><meta charset="utf-8">')
    assert html.count("charset") == 1


def test_a_missing_character_set_is_set() -> None:
    """The bytes are UTF-8 in any case."""
    assert '<head><meta charset="utf-8">' in inline_css(document("x"))


def test_a_kept_sheet_is_kept_to_the_letter() -> None:
    """Selectors that match nothing here, at-rules and the exact text."""
    css = "@media (max-width:9px){.a{color:#abc}}\n[data-ogsc] .x, u + .y { color: red !important }"
    html = inline_css(document("x", f'<style data-premailer="ignore">{css}</style>'))

    assert f"<style>{css}</style>" in html


def test_what_outlook_reads_is_left_alone() -> None:
    """Conditional comments and VML come out as they went in."""
    outlook = '<!--[if mso]><v:roundrect href="x" style="width:9px"><w:anchorlock/></v:roundrect><![endif]-->'

    assert outlook in inline_css(document(outlook, "<style>p{color:red}</style>"))


def test_colours_are_written_in_full() -> None:
    """Some clients know six digits only; they stand as the kit has them."""
    html = inline_css(document("<p>x</p>", "<style>p{color:#ffffff;background-color:#aabbcc}</style>"))

    assert 'style="color:#ffffff; background-color:#aabbcc" bgcolor="#aabbcc"' in html


def test_important_rules_stay_important() -> None:
    """premailer strips them by default, and rules for narrow screens then lose."""
    assert "color:red !important" in inline_css(document("<p>x</p>", "<style>p{color:red!important}</style>"))


@pytest.mark.parametrize(
    "head",
    [
        "<style>@import url(https://acme.example/x.css);p{color:red}</style>",
        "<style>@IMPORT 'https://acme.example/x.css';</style>",
        "<style>@\\69mport 'https://acme.example/x.css';</style>",
        "<style data-premailer='ignore'>@import 'https://acme.example/x.css';</style>",
        "<link rel=stylesheet href='https://acme.example/x.css'>",
        "<link rel=stylesheet href='x.css'>",
        "<script>alert(1)</script>",
        "<base href='https://acme.example/'>",
    ],
)
def test_what_would_load_or_run_is_refused(head: str) -> None:
    """Style sheets from elsewhere, scripts, and a base that changes every address."""
    with pytest.raises(UnfitPlaceError):
        inline_css(document("x", head))


@pytest.mark.parametrize(
    "body", ["<form></form>", "<iframe src='x'></iframe>", "<script></script>", "<object></object>"]
)
def test_active_content_is_refused(body: str) -> None:
    """Mail programs drop it, or the mail."""
    with pytest.raises(UnfitPlaceError):
        inline_css(document(body))


def test_a_document_without_its_type_is_refused() -> None:
    """A fragment is no mail."""
    with pytest.raises(UnfitPlaceError, match="DOCTYPE"):
        inline_css(document("x", doctype=""))


def test_a_condition_across_elements_is_refused() -> None:
    """Leaving it out would leave an element open."""
    events = (
        Constant("<!DOCTYPE html><html><head></head><body><div><b>"),
        OpenFor("each", NAME),
        Constant("</b>x"),
        Close(),
        Constant("</div></body></html>"),
    )
    with pytest.raises(UnfitPlaceError, match="different elements"):
        inline_css(hide(events, PREFIX))


def test_rows_of_a_loop_stay_between_the_rows() -> None:
    """The marks stay inside the tbody, where they were."""
    events = (
        Constant("<!DOCTYPE html><html><head></head><body><table><tbody><tr><td>a</td></tr>"),
        OpenFor("each", NAME),
        Constant("<tr><td>"),
        Slot(NAME, (html_text,)),
        Constant("</td></tr>"),
        Close(),
        Constant("</tbody></table></body></html>"),
    )
    marked = hide(events, PREFIX)

    assert f"</tr><!--{PREFIX}s00000x--><tr><td>{PREFIX}s00001x</td></tr><!--{PREFIX}s00002x--></tbody>" in inline_css(
        marked
    )


def test_odd_css_is_quiet(capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> None:
    """Nothing is logged; a kit's owner is told by our own checks."""
    with caplog.at_level(logging.WARNING):
        inline_css(document("<p>x</p>", "<style>p{mso-hide:all;colour:red;*zoom:1}p{</style>"))

    assert (caplog.records, capsys.readouterr().err) == ([], "")
