"""Where a text has placeholders."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.errors import Fault
from brandkit.source.excerpt import Excerpt
from brandkit.source.placeholder_marks import Placeholder, find_placeholders
from brandkit.source.places import find_lines


def find(text: str) -> tuple[tuple[Placeholder, ...], list[Fault]]:
    """Return the placeholders of a text and its faults."""
    excerpt = Excerpt(text, find_lines(text, "m.md").span, [])
    return find_placeholders(excerpt), excerpt.faults


@pytest.mark.parametrize(
    ("text", "kind", "inside"),
    [
        ("a {{ b }} c", "value", " b "),
        ("a {% if b %} c", "control", " if b "),
        ("a {# b #} c", "comment", " b "),
        ('{{ "}}" }}', "value", ' "}}" '),
        ("{{ '}}' }}", "value", " '}}' "),
        ('{{ "{{" }}', "value", ' "{{" '),
        ('{{ "a\\"}}" }}', "value", ' "a\\"}}" '),
        ('{% if a == "%}" %}', "control", ' if a == "%}" '),
        ("{{ a % b }}", "value", " a % b "),
        ("{{ a } b }}", "value", " a } b "),
        ("{{ a\n| upper }}", "value", " a\n| upper "),
        ("{# {{ a }} #}", "comment", " {{ a }} "),
        ("{{}}", "value", ""),
    ],
)
def test_finds_a_placeholder(text: str, kind: str, inside: str) -> None:
    """Quoted marks do not end it."""
    (found,), faults = find(text)

    assert (found.kind, found.inside.text, faults) == (kind, inside, [])
    assert re.fullmatch(r"\{[{%#].*[}%#]\}", text[found.start : found.end], re.DOTALL)


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("ab {{ c", 4),
        ("{{ a } b", 1),
        ("{% if a", 1),
        ("{# a", 1),
        ("{{ 'a }}", 1),
        ("{{ {} }}", 1),
        ("{% if {a} %}", 1),
    ],
)
def test_blames_marks_that_form_none(text: str, column: int) -> None:
    """Braces that open a placeholder and nothing else are told, with the way to write them."""
    found, (fault,) = find(text)

    assert found == ()
    assert fault.span
    assert fault.span.column == column
    assert '" }}' in fault.mend


def test_goes_on_after_braces_that_form_none() -> None:
    """A placeholder behind them is found."""
    (found,), faults = find("{{ { {{ a }} {{")

    assert (found.start, len(faults)) == (5, 2)


@pytest.mark.parametrize(("text", "columns"), [("{{- a -}}", [3, 7]), ("{%+ if a %}", [3]), ("{{-}}", [3])])
def test_blames_marks_for_white_space(text: str, columns: list[int]) -> None:
    """Jinja's trimming does not exist, and its marks are no part of the expression."""
    (found,), faults = find(text)

    assert [fault.span.column for fault in faults if fault.span] == columns
    assert not {"-", "+"} & set(found.inside.text)


def test_a_sign_after_a_space_is_a_sign() -> None:
    """``{{ -1 }}`` is a number."""
    assert find("{{ -1 }}")[1] == []


def test_knows_line_and_column() -> None:
    """The way back to the file goes through the inside, too."""
    (found,), _ = find("a\nbc {{ d }}")

    span = found.inside.span(1, 2)
    assert (span.path, span.line, span.column, span.end_column) == ("m.md", 2, 7, 8)


@pytest.mark.parametrize("text", ["{{ " * 20_000, "{# " * 20_000, "{% '" * 20_000, "{{ '\\" * 15_000, "{" * 60_000])
def test_ends_soon_with_marks_without_end(text: str) -> None:
    """Each search goes on where the last one stopped; a quadratic one would not end within the test."""
    found, faults = find(text)

    assert found == ()
    assert faults


@given(st.text(alphabet="{}%#'\"\\ ab\n-", max_size=30))
def test_agrees_with_jinja(text: str) -> None:
    """What is found, Jinja's lexer finds; and no placeholder that Jinja reads is left as words in silence."""
    from jinja2 import Environment, TemplateSyntaxError

    found, faults = find(text)
    if faults or any(placeholder.kind == "control" for placeholder in found):
        return  # ``{% raw %}`` and the like have no meaning here
    try:
        tokens = list(Environment(keep_trailing_newline=True, autoescape=True).lex(text))
    except TemplateSyntaxError:
        return  # found, and refused when its expression is read
    words = "".join(value for _, token, value in tokens if token == "data")
    rest = text
    for placeholder in reversed(found):
        rest = rest[: placeholder.start] + rest[placeholder.end :]

    assert rest == words
