"""What a mail uses: found in a parsed tree, so that spelling does not hide it and strings do not fake it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.mail_clients.css_uses import sheet_faults, sheet_uses, style_uses
from brandkit.markup.mail_clients.support import load_support
from brandkit.markup.mail_clients.uses import uses_of


def features(html: str) -> set[str]:
    """Return the features of Can I email that a mail uses."""
    known = load_support().by_sign
    return {known[use.sign].id for use in uses_of(html) if use.sign in known}


@pytest.mark.parametrize(
    ("html", "feature"),
    [
        ('<p style="display:grid">', "css-display-grid"),
        ('<p style="display : GRID">', "css-display-grid"),
        ('<p style="display: none !important">', "css-display-none"),
        ("<style>p{scroll-snap-type: x mandatory}</style>", "css-scroll-snap"),
        ('<p style="color:var(--a)">', "css-variables"),
        ("<style>p{--a: red}</style>", "css-variables"),
        ('<p style="color:oklch(60% 0.1 20)">', "css-modern-color"),
        ("<style>@media only screen and (max-width:600px){p{color:red}}</style>", "css-at-media"),
        ("<style>@media (prefers-color-scheme:dark){p{color:red}}</style>", "css-at-media-prefers-color-scheme"),
        ("<style>@font-face{font-family:a}</style>", "css-at-font-face"),
        ("<style>@import url(a.css);</style>", "css-at-import"),
        ('<input type="checkbox">', "html-input-checkbox"),
        ("<INPUT TYPE=CheckBox>", "html-input-checkbox"),
        ('<p style="width:calc(100% - 2px)">', "css-unit-calc"),
        ('<p style="background:linear-gradient(red,blue)">', "css-linear-gradient"),
        ('<p style="margin:min(1vh, calc(2vw + 1rem))">', "css-unit-vw"),
        ("<style>a:hover{color:red}</style>", "css-pseudo-class-hover"),
        ("<style>a:before{content:''}</style>", "css-pseudo-element-before"),
        ("<style>a:not(.b)::after{content:''}</style>", "css-pseudo-element-after"),
        ("<style>a > b{color:red}</style>", "css-selector-child"),
        ("<style>a b{color:red}</style>", "css-selector-descendant"),
        ("<style>#a{color:red}</style>", "css-selector-id"),
        ("<style>.a{&:hover{color:red}}</style>", "css-nesting"),
        ("<style>/* a */ p{color:red}</style>", "css-comments"),
        ('<a href="mailto:a@b.example">', "html-mailto-links"),
        ('<a href="#end">', "html-anchor-links"),
        ('<img src="https://a.example/b.webp?x=1.png">', "image-webp"),
        ('<img src="data:image/png;base64,AA">', "image-base64"),
        ('<meta name="color-scheme" content="light">', "html-meta-color-scheme"),
        ("<video></video>", "html-video"),
    ],
)
def test_finds_what_is_used(html: str, feature: str) -> None:
    """However it is written."""
    assert feature in features(html)


@pytest.mark.parametrize(
    ("html", "feature"),
    [
        ("<p>display:grid</p>", "css-display-grid"),
        ("""<p style="font-family:'display:grid'">""", "css-display-grid"),
        ("<!--[if mso]><video></video><![endif]-->", "html-video"),
        ("<style>p{content:'@font-face{'}</style>", "css-at-font-face"),
        ("<style>a , b{color:red}</style>", "css-selector-descendant"),
        ("<style>a > b{color:red}</style>", "css-selector-descendant"),
        ('<p style="grid-area:none">', "css-display-none"),
        ('<img src="https://a.example/webp">', "image-webp"),
    ],
)
def test_finds_nothing_that_only_looks_like_it(html: str, feature: str) -> None:
    """Words, strings and comments are not in use."""
    assert feature not in features(html)


def test_says_where() -> None:
    """The place is that of the declaration, the selector or the attribute's value."""
    html = '<p>x</p><style>\np { gap: 1px }\n</style><p style="color:red;gap:2px">'
    places = [use.start for use in uses_of(html) if use.sign == "property:gap"]

    assert [html[place : place + 3] for place in places] == ["gap", "gap"]


@given(st.text("<>/='\"ab{}:;@.#!-()%* \n\\&1", max_size=80))
def test_never_raises(text: str) -> None:
    """Whatever somebody sends."""
    assert list(uses_of(f"<style>{text}</style><p style='{text}'>{text}")) is not None


def test_the_table_knows_its_source() -> None:
    """A table without a date is worth nothing."""
    support = load_support()

    assert support.date >= "2026-01-01"
    assert support.by_sign["property:gap"].support["outlook/windows"] == "n"
    assert support.by_sign["value:display:none"].support["apple-mail/ios"] == "y"


@pytest.mark.parametrize("css", ["(" * 5000, "a{b:" + "f(" * 5000, "@media x{" * 5000, "a{" * 5000, ":not(" * 5000])
def test_a_sheet_made_to_be_deep_is_read(css: str) -> None:
    """As deep as real ones go."""
    assert features(f"<style>{css}</style><p style='{css}'>") is not None
    assert list(sheet_faults(css)) is not None


@pytest.mark.parametrize(
    ("css", "is_extra"),
    [
        ("p{position:fixed}", False),
        ("@media (max-width:600px){p{position:fixed}}", True),
        ("@supports (gap:1px){@media screen{p{position:fixed}}}", True),
        ("p:hover{position:fixed}", True),
        ("[data-ogsc] p{position:fixed}", True),
        ("p:first-child{position:fixed}", False),
    ],
)
def test_what_stands_under_a_condition_is_extra(css: str, is_extra: bool) -> None:
    """A base holds without it."""
    assert [use.is_extra for use in sheet_uses(css) if use.sign == "property:position"] == [is_extra]


def test_a_use_knows_what_is_declared_beside_it() -> None:
    """Which may stand in for it."""
    found = {use.sign: use for use in style_uses("color:red;background-color:blue;color:var(--a)")}

    assert found["function:var"].is_second
    assert not found["property:background-color"].is_second
    assert found["function:var"].declared == ("color", "background-color", "color")
