"""Mails made to be slow, deep or broken: each rule comes to an end, and none raises."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.engine.check import check
from brandkit.engine.selection import Selection

RULES = Selection(only=("email/*", "access/*"))
MANY = 4000


@pytest.mark.parametrize(
    "html",
    [
        "<!-- -->" * MANY + "<body>a",
        "<!--" * MANY + "<body>a",
        "<body>" + "<a href='x'><img alt=''>" * MANY,
        "<body>" + "<video><a>" * MANY,
        "<body>" + "<div>" * MANY + "a",
        "<body>" + "<table>" * MANY + "a",
        "<head>" + "<meta charset = " * MANY + "<body>é",
        "<style>" + "/*" * MANY + "</style><body>a",
        "<style>" + "@media x{" * MANY + "</style><body>a",
        "<body>" + "<p style='color:#999'>a</p>" * MANY,
        "<body>" + "".join(f"<p style='color:#{number:06x}'>a</p>" for number in range(MANY)),
        "<style>" + "".join(f"td > .a{number}{{color:red}}" for number in range(MANY)) + "</style><p class=a1>a",
    ],
    ids=range(12),
)
def test_a_mail_made_to_be_slow_is_checked(html: str) -> None:
    """In time that grows with its length."""
    assert check("A sale.", {"email": "<html>" + html}, selection=RULES).findings is not None


PIECES = (
    "<p>",
    "<a>",
    "<img>",
    "<style>",
    "</style>",
    "<!--",
    "-->",
    "<h2>",
    '"',
    "'",
    "=",
    "<",
    "style=",
    "{",
    ";",
    "@media",
)


@settings(max_examples=60)
@given(st.lists(st.sampled_from(PIECES)))
def test_no_rule_raises(pieces: list[str]) -> None:
    """Whatever HTML it is."""
    assert check("A sale.", {"email": "<body>" + "".join(pieces)}, selection=RULES).findings is not None
