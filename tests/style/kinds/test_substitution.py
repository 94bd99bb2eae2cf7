"""Words that others should stand for. What is expected here is what Vale 3.21 says."""

import pytest

from brandkit.model.prose import Stretch
from tests.style.conftest import Run, Said

HEAD = "extends: substitution\nmessage: \"Use '%s' instead of '%s'\"\n"


@pytest.mark.parametrize(
    ("rule", "text", "expected"),
    [
        ("swap:\n  utili[sz]e: use\n", "utilise", "Use 'use' instead of 'utilise'"),
        ("ignorecase: true\nswap:\n  in order to: to\n", "In order to", "Use 'to' instead of 'In order to'"),
        ("swap:\n  in: im\n  in order: to\n", "in order", "Use 'to' instead of 'in order'"),
        ("swap:\n  a lot: many|much\n", "a lot", "Use 'many|much' instead of 'a lot'"),
        (
            "action: {name: replace}\nswap:\n  a lot: many|much\n",
            "a lot",
            "Use 'many' or 'much' instead of 'a lot'",
        ),
        ("swap:\n  '(\\w+) ago': '$1 before'\n", "days ago", "Use 'days before' instead of 'days ago'"),
        ("capitalize: true\nignorecase: true\nswap:\n  utilise: use\n", "Utilise", "Use 'Use' instead of 'Utilise'"),
    ],
)
def test_says_what_should_stand_there(said: Said, rule: str, text: str, expected: str) -> None:
    """What is wanted comes first, then what is there."""
    assert said(HEAD + rule, text) == [(text, expected)]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("ignorecase: true\nswap:\n  github: GitHub\n", "GitHub"),
        ("ignorecase: true\nswap:\n  'e-?mail': email\n", "email"),
        ("ignorecase: true\nswap:\n  py: '[pP]y'\n", "Py"),
        ("swap:\n  utilise: use\nexceptions: [utilise]\n", "utilise"),
    ],
)
def test_is_silent_where_the_right_words_stand(said: Said, rule: str, text: str) -> None:
    """And in exceptions."""
    assert said(HEAD + rule, text) == []


def test_offers_a_fix_but_where_the_rule_says_a_pattern(remarks: Run) -> None:
    """Nobody wants to read a pattern in a text."""
    plain = remarks(HEAD + "fix: safe\nswap:\n  utilise: use\n", "We utilise it.")
    pattern = remarks(HEAD + "ignorecase: true\nswap:\n  py: '[pP]y.*'\n", "a PY")

    assert [(each.fix, each.is_safe) for each in (*plain, *pattern)] == [("use", True), (None, False)]


def test_matchcase_takes_over_capitals(remarks: Run) -> None:
    """Of all capitals, and of a first one."""
    rule = HEAD + "matchcase: true\nignorecase: true\naction: {name: replace}\nswap:\n  utilise: use\n"

    assert [each.fix for each in remarks(rule, "utilise UTILISE Utilise")] == ["use", "USE", "Use"]


def test_finds_a_phrase_however_its_lines_are_broken(said: Said, remarks: Run) -> None:
    """The message shows it in one line, and a phrase that is right is right in two lines too."""
    rule = HEAD + "ignorecase: true\nswap:\n  web site: website\n  'log ?in to': log in to\n"
    paragraph = (Stretch(0, 40, ("paragraph",)),)
    words = "A Web\n  site. You log in\nto the  web   site"[:40]

    found = [(words[each.start : each.end], each.words) for each in remarks(rule, words, (), paragraph)]

    assert found == [("Web\n  site", "Use 'website' instead of 'Web site'")]
    assert said(rule, "a web  site") == [("web  site", "Use 'website' instead of 'web  site'")]
