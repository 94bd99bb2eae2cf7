"""What nobody else gets to see, and where nothing is looked for."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.grammar.masks import covered, hangs_on_hidden, hidden, is_apart, no_prose
from brandkit.grammar.vocabulary import NOTHING
from brandkit.model.prose import Mask, Prose

SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9), st.sampled_from(["value", "kit", "name", "code"])))


def prose(text: str, *masks: Mask) -> Prose:
    """Return a text with masks, as prose."""
    return Prose(text, (), "en-US", masks)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Use SAVE20 now.", "Use Nnnnnn now."),
        ("Go to acme.example/sale, or https://acme.example.", "Go to Nnnnnnnnnnnnnnnnn, or Nnnnnnnnnnnnnnnnnnnn."),
        ("Write to us@acme.example!", "Write to Nnnnnnnnnnnnnnn!"),
        ("Ask @acme about #SpringSale.", "Ask Nnnnn about Nnnnnnnnnnn."),
        ("It ends today. Hurry, e.g. by train.", "It ends today. Hurry, e.g. by train."),
        ("From 10 to 12, 20% off.", "From 10 to 12, 20% off."),
    ],
)
def test_addresses_codes_and_mentions_are_hidden(text: str, seen: str) -> None:
    """By a word as long as they are."""
    whole = prose(text)

    assert hidden(whole.text, no_prose(whole, NOTHING)) == seen


@given(st.text(min_size=1, max_size=40), SPANS)
def test_what_is_hidden_is_never_shown_and_nothing_moves(text: str, spans: list[tuple[int, int, str]]) -> None:
    """All places stay; lines stay apart; what the kit says is shown, since what is beside it hangs on it."""
    masks = tuple(Mask(start, min(start + length, len(text)), why) for start, length, why in spans if start < len(text))
    places = {place for mask in masks if mask.why != "kit" for place in range(mask.start, mask.end)}
    seen = hidden(text, masks)

    assert len(seen) == len(text)
    assert all(seen[place] in "Nn\n" for place in places)
    assert all(seen[place] == text[place] for place in range(len(text)) if place not in places)


def test_names_are_hidden_wherever_they_stand() -> None:
    """A pattern finds them."""
    whole = prose("Oakum sells oak.")

    assert hidden(whole.text, no_prose(whole, re.compile("Oakum"))) == "Nnnnn sells oak."


def test_a_place_beside_a_mask_is_apart_from_it() -> None:
    """One inside is not, and neither is an empty one."""
    under = covered("a text of words", (Mask(4, 8, "value"),))

    assert [is_apart(*place, under) for place in ((0, 4), (8, 9), (3, 5), (5, 5), (0, 12))] == [
        True, True, False, False, False,
    ]  # fmt: skip


def test_an_article_hangs_on_the_word_that_is_hidden_after_it() -> None:
    """Of "a" and "an" nobody can say which is right there."""
    text = "Take an Oakum, an oak"
    masks = (Mask(8, 13, "name"),)

    assert hangs_on_hidden(text, 7, masks)
    assert not hangs_on_hidden(text, 17, masks)
