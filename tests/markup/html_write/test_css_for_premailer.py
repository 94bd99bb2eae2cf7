"""CSS as premailer asks for it."""

import logging
import re

import premailer
import pytest
from lxml import etree

from brandkit.markup.html_write.css_for_premailer import parse_string, parse_style
from brandkit.markup.html_write.own_premailer import own_premailer


def said(css: str) -> list[str]:
    """Return the declarations of a style attribute in effect."""
    return [f"{each.name}:{each.value}{' !' * (each.priority == 'important')}" for each in parse_style(css)]


@pytest.mark.parametrize(
    ("css", "declarations"),
    [
        ("color:red", ["color:red"]),
        ("COLOR : Red ;", ["color:Red"]),
        ("color:red;margin:0;color:blue", ["margin:0", "color:blue"]),
        ("color:red!important;color:blue", ["color:red !"]),
        ("color:red;color:blue ! important", ["color:blue !"]),
        ("font: 12px/1.5  'A B' ,\n Arial", ['font:12px/1.5 "A B" , Arial']),
        ("mso-table-lspace:0pt; color:#FFF", ["mso-table-lspace:0pt", "color:#FFF"]),
        ("color:/* once */red", ["color:red"]),
        ("background:url('a;b:c')", ['background:url("a;b:c")']),
        ("*zoom:1;color;:x;color:;margin:0", ["margin:0"]),
        ("", []),
    ],
)
def test_a_style_is_what_takes_effect_of_it(css: str, declarations: list[str]) -> None:
    """One declaration for a property, as it is written; what cannot be read is left out."""
    assert said(css) == declarations


def test_rules_keep_their_selectors() -> None:
    """What is for single elements, in the order of the sheet."""
    sheet = parse_string("<!-- h1, .a>b { margin:0 } --> @font-face { src: url(x) } /* x */ p{color:red}")
    rules = [rule for rule in sheet if rule.type == rule.STYLE_RULE]

    assert [rule.selectorText for rule in rules] == ["h1, .a>b", "p"]
    assert [[each.name for each in rule.style.getProperties()] for rule in rules] == [["margin"], ["color"]]


def test_what_is_for_some_screens_stays_and_wins() -> None:
    """A rule inside a media query stands against style attributes, which win against all that is not important."""
    (rule,) = parse_string("@media (max-width:9px) { .a, p { color:red; margin:0 !important } @supports (x:y) {b{}} }")

    assert rule.type == rule.MEDIA_RULE
    assert rule.cssText.split("\n") == [
        "@media (max-width:9px) {",
        ".a, p { color: red !important; margin: 0 !important }",
        "@supports (x:y) {b{}}",
        "}",
    ]


def test_elements_get_what_cssutils_would_give_them() -> None:
    """premailer with cssutils is the measure.

    But that it shortens colours, and takes units from zeros and quotes from addresses.
    """
    css = """
    p, td.a { color: #ffffff; margin: 0 4px; margin: 1px; font-family: 'Segoe UI', Arial, sans-serif }
    .a { padding: 0pt; color: red !important; background: url("x.png") no-repeat }
    .a b, td > b, p:hover { line-height: 1.5; mso-line-height-rule: exactly; text-align: center }
    @media (max-width: 9px) { .a { color: blue } }
    """
    page = f'<head><style>{css}</style></head><p style="color:blue;x:y">x<b>y</b></p><table><tr><td class=a><b>z</b>'
    usual = {"strip_important": False, "remove_unset_properties": False, "allow_network": False}
    theirs = premailer.Premailer(
        etree.fromstring(page, etree.HTMLParser()), cssutils_logging_level=logging.CRITICAL, **usual
    )
    ours = own_premailer()(etree.fromstring(page, etree.HTMLParser()), **usual)

    assert _levelled(ours) == _levelled(theirs)


def _levelled(inliner: premailer.Premailer) -> str:
    text = etree.tostring(inliner.transform(pretty_print=False), method="html", encoding="unicode")
    return re.sub(r"[\s'\"]+", "", text.replace("#ffffff", "#fff").replace("0pt", "0"))
