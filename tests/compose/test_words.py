"""One wording by itself: what it looks up, and for whom it has words."""

from typing import Any

import pytest

from brandkit.compile.recipient import addressed
from brandkit.compose.uses import Use
from brandkit.compose.words import Words, has_words_for, words_in
from brandkit.model import tree
from brandkit.model.expression import Compare, Literal, Lookup
from brandkit.model.place import Span

SPAN = Span("m.md", 1, 1, 1, 2)
NAME = tree.Slot(Lookup(("name",)), SPAN)


def _words(*line: tree.Inline) -> Words:
    return words_in((tree.If(Lookup(("known",)), (tree.Placed(tree.Paragraph(line)),), (), SPAN),), "en-US")


@pytest.mark.parametrize(
    ("data", "has"), [({"known": True, "name": "Kim"}, True), ({"known": True}, False), ({"name": 1}, True)]
)
def test_has_words_for_whom_it_can_be_filled(data: dict[str, Any], has: bool) -> None:
    """Nobody is asked to have what they are not shown; being asked again changes nothing."""
    words = _words(tree.Text("Hi "), NAME)

    assert [has_words_for(words, addressed(data)) for _ in range(2)] == [has, has]
    assert has_words_for(words, addressed({"known": True, "name": "Li"}))


def test_looks_up_each_value_once_of_a_kind() -> None:
    """What stands twice is one use."""
    words = _words(NAME, tree.Strong((NAME,)))

    assert [(use.path, use.kind) for use in words.uses] == [(("known",), "tested"), (("name",), "shown")]
    assert all(isinstance(use, Use) for use in words.uses)


def test_who_was_asked_about_long_ago_is_forgotten() -> None:
    """A wording may stay for hours while others are written, each with people of its own."""
    words = _words(tree.Text("Bye "), NAME)

    for number in range(3_000):
        assert has_words_for(words, addressed({"known": True, "name": str(number)}))
    assert len(words.said) <= 1_000


@pytest.mark.parametrize(("one", "other"), [(1, True), (1, 1.0), (1, "1")])
def test_values_that_print_differently_are_other_words(one: Any, other: Any) -> None:
    """Python calls some of them equal."""
    slots = [tree.Slot(Compare(Lookup(("n",)), "==", Literal(value)), SPAN) for value in (one, other)]

    assert [words.uses[1].against for words in map(_words, slots)] == [(one,), (other,)]
    assert [type(words.uses[1].against[0]) for words in map(_words, slots)] == [type(one), type(other)]
