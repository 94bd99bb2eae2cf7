"""Rules that count, compare and measure: occurrence, repetition, metric, readability."""

import pytest

from tests.style.conftest import Said

OCCURRENCE = 'extends: occurrence\nmessage: "%s times"\n'
REPETITION = "extends: repetition\nmessage: \"'%s' is repeated\"\ntokens: ['[^\\s.]+']\n"


@pytest.mark.parametrize(
    ("rule", "text", "expected"),
    [
        ("max: 1\ntoken: ','\n", "a, b, c, d", [(",", "3 times")]),
        ("max: 3\ntoken: ','\n", "a, b, c, d", []),
        ("max: 1\nignorecase: true\ntoken: x\n", "x X", [("x", "2 times")]),
        ("max: 1\nscope: sentence\ntoken: ','\n", "Ab, cd. Ef, gh, ij.", [(",", "2 times")]),
        ("max: 1\ntoken: '\\S+'\n", "** two", [("two", "2 times")]),
        ("min: 1\ntoken: STOP\n", "Say END to stop", [("Say", "0 times")]),
        ("min: 1\nscope: summary\ntoken: STOP\n", "Text\nSTOP", []),
    ],
)
def test_counts_in_each_piece(said: Said, rule: str, text: str, expected: list[tuple[str, str]]) -> None:
    """At the first place; where there is none, at the first word."""
    assert said(OCCURRENCE + rule, text) == expected


@pytest.mark.parametrize(
    ("rule", "text", "expected"),
    [
        ("", "the the end", [("the the", "'the' is repeated")]),
        ("", "The the end", []),
        ("ignorecase: true\n", "The the end", [("The the", "'the' is repeated")]),
        ("max: 1\n", "no no", []),
        ("max: 1\n", "no no no", [("no no", "'no' is repeated")]),
        ("alpha: true\n", "3 3 items", []),
        ("", "He saw that. That was all", []),
        ("exceptions: [bye bye]\n", "bye bye", []),
    ],
)
def test_finds_what_is_repeated(said: Said, rule: str, text: str, expected: list[tuple[str, str]]) -> None:
    """The end of a sentence is between two things."""
    assert said(REPETITION + rule, text) == expected


def test_works_out_a_formula(said: Said) -> None:
    """Nothing stands there to point at; a text without words has no value."""
    rule = 'extends: metric\nmessage: "%s"\nformula: words / sentences + heading.h1 * 2\ncondition: "> 2"\n'

    assert said(rule, "One two three. Four five.") == [("", "2.50")]
    assert said(rule, "One two. Four five.") == []
    assert said(rule, "!!") == []


def test_a_readability_grade_is_the_mean_of_its_formulas(said: Said) -> None:
    """Automated readability by hand: 4.71 * 13/4 + 0.5 * 4/1 - 21.43 = -4.12."""
    rule = 'extends: readability\nmessage: "%s"\ngrade: -6\nmetrics: [Automated Readability]\n'

    assert said(rule, "One two sixx ten.") == [("", "-4.12")]
