"""Findings that tell one thing."""

from brandkit.engine.alike import alike, over_parts
from brandkit.model.finding import Finding
from brandkit.model.place import Span


def finding(message: str, part: str = "text", line: int = 1) -> Finding:
    """Return a finding."""
    return Finding("same/word", "error", message, "m", "email", part, span=Span("m.md", line, 1, line, 2))


def test_made_up_values_make_no_difference() -> None:
    """The longest name and the shortest are one fault."""
    found = {finding("to /t/wwww here"): frozenset({0}), finding("to /t/w here"): frozenset({1})}

    assert alike(found) == {finding("to /t/wwww here"): frozenset({0, 1})}


def test_other_words_and_other_places_do() -> None:
    """Words that merely hold the letter are no values."""
    found = {finding("www.a"): frozenset({0}), finding("now"): frozenset({0}), finding("no"): frozenset({0})}
    apart = {finding("a", line=1): frozenset({0}), finding("a", line=2): frozenset({0})}

    assert alike(found) == found
    assert alike(apart) == apart


def test_what_is_the_same_in_several_parts_is_one_finding() -> None:
    """If it is so for the same people."""
    one = frozenset({1})

    assert over_parts({finding("a", "html"): one, finding("a", "text"): one}) == {finding("a", "html, text"): one}
    assert len(over_parts({finding("a", "html"): one, finding("a", "text"): frozenset()})) == 2
