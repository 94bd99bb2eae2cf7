"""Rules that have to see a whole text: consistency and conditional; and capitalization, which sees whole pieces."""

import pytest

from brandkit.markup.prose.pages import prose_of_markdown
from brandkit.style.look import look_of
from brandkit.style.reading.read import read_rule
from brandkit.style.ready import ready_of
from tests.style.conftest import Said

CONSISTENCY = "extends: consistency\nmessage: \"inconsistent '%s'\"\n"
CONDITIONAL = "extends: conditional\nmessage: \"'%s'\"\n"
CASE = "extends: capitalization\nmessage: \"'%s' should be '%s'\"\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("advisor\nadvisor", []),
        ("advisor\nadviser", ["adviser"]),
        ("advisor and adviser", ["adviser"]),
        ("an adviser\nan advisor\nadviser", ["advisor", "adviser"]),
        ("Adviser\nadvisor", []),
    ],
)
def test_keeps_to_one_way(said: Said, text: str, found: list[str]) -> None:
    """From the place where both have been seen."""
    assert [words for words, _ in said(CONSISTENCY + "either:\n  advisor: adviser\n", text)] == found


def test_each_pair_keeps_to_its_own_way(said: Said) -> None:
    """What one pair has seen says nothing of another."""
    rule = CONSISTENCY + "either:\n  advisor: adviser\n  colour: color\n"

    assert [words for words, _ in said(rule, "advisor\ncolour\nadviser\nadvisor")] == ["adviser", "advisor"]


def test_the_file_is_looked_at_where_that_is_asked_for() -> None:
    """What its reader sees need not hold what stands there."""
    text = CONSISTENCY + "scope: raw\nnonword: true\neither:\n  '&amp;': '&#38;'\n"
    file = read_rule("style/test", "t.yml", text)
    assert file.rule is not None

    (remark,) = look_of((ready_of(file.rule, file.patterns, (), "error"),))(
        prose_of_markdown("A &amp; b &#38; c.\n", "en-US")
    )
    assert (remark.start, remark.end, remark.in_raw) == (10, 15, True)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The World Health Organization (WHO) is here. WHO is.", []),
        ("WHO is. The World Health Organization (WHO).\nWHO", []),
        ("WHO is.\nThe World Health Organization (WHO).", ["WHO"]),
        ("NASA and DAFB", ["DAFB"]),
    ],
)
def test_asks_for_what_must_stand_there_too(said: Said, text: str, found: list[str]) -> None:
    """What `second` catches counts from its own piece on."""
    rule = "first: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [NASA]\n"

    assert [words for words, _ in said(CONDITIONAL + rule, text)] == found


def test_without_a_group_the_second_has_to_stand_in_the_same_piece(said: Said) -> None:
    """However often."""
    rule = "first: sale\nsecond: until\n"

    assert [words for words, _ in said(CONDITIONAL + rule, "sale until May\nsale and sale")] == ["sale", "sale"]


@pytest.mark.parametrize(
    ("rule", "text", "wanted"),
    [
        ("match: $title\n", "A tale of two cities in the snow", "A Tale of Two Cities in the Snow"),
        ("match: $title\n", "A Tale of Two Cities", None),
        ("match: $title\n", "THE BIG SALE", None),
        ("match: $title\nstyle: Chicago\n", "Walking With The Wind Under Us", "Walking with the Wind under Us"),
        ("match: $sentence\n", "The Big Sale Ends Now", "The big sale ends now"),
        ("match: $sentence\n", "the sale ends", "The sale ends"),
        ("match: $sentence\nexceptions: [Big Sale]\n", "The Big Sale ends now", None),
        ("match: $sentence\nthreshold: 0.4\n", "The Big sale Ends now", None),
        ("match: $sentence\nindicators: [':']\n", "Sale: All must go", None),
        ("match: $lower\n", "Sale", "sale"),
        ("match: $upper\n", "SALE", None),
        ("match: '^[A-Z]'\n", "sale", "^[A-Z]"),
    ],
)
def test_wants_a_text_in_its_capitals(said: Said, rule: str, text: str, wanted: str | None) -> None:
    """The message says how it should be written."""
    found = said(CASE + rule, text)

    assert found == ([] if wanted is None else [(text, f"'{text}' should be '{wanted}'")])


def test_what_a_comment_switches_off_is_not_seen() -> None:
    """The way that a text has there is no way of the text."""
    file = read_rule("style/test", "rules/test.yml", CONSISTENCY + "either:\n  advisor: adviser\n")
    assert file.rule is not None
    look = look_of((ready_of(file.rule, file.patterns, (), file.rule.level),))
    page = "<!-- vale {} = NO -->\n\nAn adviser.\n\n<!-- vale {} = YES -->\n\nAn advisor.\n"

    found = [list(look(prose_of_markdown(page.replace("{}", rule), "en"))) for rule in ("test.Other", "test")]

    assert [len(each) for each in found] == [1, 0]
