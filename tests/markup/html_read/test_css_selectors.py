"""Which rules hold for an element."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.html_read.css_rules import read_sheet
from brandkit.markup.html_read.css_selectors import (
    MOST_SELECTORS,
    MOST_STEPS,
    Features,
    Sheet,
    candidates_of,
    gather,
    style_of,
)

BODY = Features("body")
TABLE = Features("table", "main", frozenset({"outer", "wide"}))
CELL = Features("td", "", frozenset({"lead"}), frozenset({"class", "width"}))
LINK = Features("a", "cta", frozenset({"button", "dark"}), frozenset({"class", "href", "id"}))
PATH = (BODY, TABLE, CELL)


def styled(css: str, sheet: Sheet | None = None) -> dict[str, str]:
    """Return what a sheet sets for a link in a cell in a table."""
    sheet = sheet or gather(read_sheet(css))
    style = style_of(sheet, candidates_of(sheet, LINK), PATH)
    return {**style.usual, **style.important}


HOLDING = """
a|A|*|.button|#cta|.dark.button|a.button#cta|[href]|a[href]|a[ href ]|a:link|:link|td a|td  \t a|body a|table td a|* a
body .outer.wide .lead a|#main .button|p, .dark|.lead *|a,
"""
NOT_HOLDING = """
p|.Button|#CTA|a.light|[title]|td|a a|td table a|html a|aa|é|.|#|a[href|td > a|p + a|a:hover|a::before|a[href=x]|:not(p)
:is(p, a, b)|[x='p, a, b']|a:linked|a!|*a|.buttona
"""
SELECTORS = [
    (selector, holds)
    for selectors, holds in ((HOLDING, True), (NOT_HOLDING, False))
    for selector in selectors.strip("\n").replace("\n", "|").split("|")
]


@pytest.mark.parametrize(("selector", "holds"), SELECTORS)
def test_a_rule_holds_where_its_selector_says(selector: str, holds: bool) -> None:
    """Types, classes, ids, attributes, and what stands around; whatever else is asked holds nowhere."""
    assert styled(f"{selector}{{color:red}}") == ({"color": "red"} if holds else {})


def test_what_stands_around_may_be_asked_for_an_attribute() -> None:
    """As webmail marks its dark mode: the space behind the bracket means something."""
    sheet = gather(read_sheet("[data-ogsc] .lead, .lead [data-x]{color:red}"))
    lead, around = Features("td", "", frozenset({"lead"})), Features("div", attributes=frozenset({"data-ogsc"}))

    assert style_of(sheet, candidates_of(sheet, lead), (around,)).usual == {"color": "red"}
    assert style_of(sheet, candidates_of(sheet, lead), ()).usual == {}


def test_escaped_names_are_names() -> None:
    """Some frameworks put colons into class names."""
    sheet = gather(read_sheet(".sm\\:hidden{display:none}"))
    found = candidates_of(sheet, Features("p", "", frozenset({"sm:hidden"})))

    assert style_of(sheet, found, ()).usual == {"display": "none"}


WINNERS = [
    ("a{color:red}a{color:blue}", "blue"),
    ("#cta{color:red}.button.dark{color:blue}a{color:green}", "red"),
    (".button{color:red}body table td a{color:blue}", "red"),
    ("td a{color:red}a{color:blue}", "red"),
    ("*{color:red !important}#cta{color:blue}", "red"),
    ("a{color:red !important}.button{color:blue !important}", "blue"),
]


@pytest.mark.parametrize(("css", "colour"), WINNERS)
def test_the_weightier_rule_wins_then_the_later(css: str, colour: str) -> None:
    """Importance, then ids, then classes and attributes, then types, then order."""
    assert styled(css) == {"color": colour}


def test_a_sheet_made_to_be_slow_ends() -> None:
    """Selectors are bounded, and so are comparisons."""
    many = gather(read_sheet("".join(f".a{number} a{{color:red}}" for number in range(MOST_SELECTORS + 10))))
    deep = (BODY,) * 500

    assert sum(map(len, many.by_key.values())) == MOST_SELECTORS
    for _ in range(5):
        assert style_of(many, candidates_of(many, LINK), deep).usual == {}
    assert many.steps <= 0 < MOST_STEPS


@given(st.text(st.sampled_from("a.#*[]:>+~, \\\"'()é-_0"), max_size=20))
def test_any_selector_can_be_read(selector: str) -> None:
    """No selector is an error."""
    assert styled("", gather(read_sheet(selector + "{color:red}"))) in ({}, {"color": "red"})
