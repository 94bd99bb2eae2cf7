"""Phrases that go on in the next line. What is expected here is what Vale 3.26 does."""

import re

import pytest

from brandkit.style.spellings import shown_for, spelling_of
from brandkit.style.wraps import in_one_line, term_pattern, wrapped


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("click here", r"click\s+here"),
        ("a  b", r"a\s+b"),
        ("log ?in to", r"log ?in\s+to"),
        ("back[ -]end", "back[ -]end"),
        (r"web\ site", r"web\ site"),
        ("(?x) click here", "(?x) click here"),
        ("(?:a b|c) +d", r"(?:a\s+b|c) +d"),
        ("word", "word"),
    ],
)
def test_a_space_between_words_is_any_white_space(pattern: str, expected: str) -> None:
    """But for one that a set, a backslash or a sign behind it makes something else."""
    assert wrapped(pattern) == expected


@pytest.mark.parametrize(("term", "text"), [("Node.js", "Node.js"), ("New York", "New\nYork"), ("a.*c", "abc")])
def test_a_term_matches_what_it_names(term: str, text: str) -> None:
    """A full stop in a name is a full stop; in a pattern it is any sign."""
    assert re.fullmatch(term_pattern(term), text)
    assert not re.fullmatch(term_pattern("Node.js"), "Nodexjs")


def test_a_message_shows_words_in_one_line() -> None:
    """Spaces inside a line stay."""
    assert in_one_line("web \n  site  here") == "web site  here"


@pytest.mark.parametrize(
    ("term", "words", "shown", "meant"),
    [
        ("OAuth2?", "oauth", "OAuth", "OAuth"),
        ("[Pp]ytest", "PyTest", "[Pp]ytest", "Pytest"),
        ("New York", "new\nyork", "New York", "New York"),
    ],
)
def test_a_term_is_shown_as_vale_shows_it(term: str, words: str, shown: str, meant: str) -> None:
    """A pattern with a set is shown itself; what may stand there is known all the same."""
    assert (shown_for(term, words), spelling_of(term, words)) == (shown, meant)
