"""The words beside the subject."""

import pytest

from brandkit.markup.mail.preheader import derive_preheader
from brandkit.model import tree
from brandkit.model.expression import Lookup
from brandkit.model.place import Span

HERE = Span("m.md", 1, 1, 1, 2)
NAME = tree.Slot(Lookup(("person", "name")), HERE)
PERCENT = tree.Said("discount", "20%")


def paragraph(*children: "tree.Inline | str") -> tree.Placed:
    """Return a paragraph; plain words may be given as they are."""
    return tree.Placed(tree.Paragraph(tuple(tree.Text(c) if isinstance(c, str) else c for c in children)))


def derived(*pieces: tree.Piece, subject: str = "Sale") -> str:
    """Return the preheader's words, a value as NAME."""
    words = derive_preheader(pieces, (tree.Text(subject),))
    return "".join("NAME" if isinstance(node, tree.Slot) else node.text for node in words)  # type: ignore[union-attr]


GREETING = paragraph("Hi ", NAME, ",")


def test_takes_the_paragraph_that_states_a_fact() -> None:
    """The greeting and the heading tell nothing."""
    heading = tree.Placed(tree.Heading(1, (tree.Text("Spring"), PERCENT)))

    assert (
        derived(heading, GREETING, paragraph("It is spring."), paragraph("Take ", PERCENT, " off.")) == "Take 20% off."
    )


def test_else_takes_the_second_paragraph() -> None:
    """The first one greets."""
    assert derived(GREETING, paragraph("It is spring."), paragraph("Bye.")) == "It is spring."


def test_else_takes_what_there_is() -> None:
    """A mail of one paragraph."""
    assert derived(paragraph("It is spring.")) == "It is spring."
    assert derived() == ""


def test_takes_whole_sentences_as_far_as_they_fit() -> None:
    """Never half a sentence."""
    words = paragraph("Today only: ", PERCENT, f". It is worth it. {'x' * 90}.")

    assert derived(words) == "Today only: 20%. It is worth it."


def test_a_long_first_sentence_is_not_cut() -> None:
    """A whole sentence is better than half a one; inboxes cut by themselves."""
    words = f"Take {'very ' * 40}much off."

    assert derived(paragraph(f"{words} Bye now.")) == words


@pytest.mark.parametrize("text", ["Save at 5 p.m. on Monday.", "Use code A. B. C. now.", "Save 2.5 percent today."])
def test_an_abbreviation_ends_no_sentence(text: str) -> None:
    """A full stop after a single letter or in a number is none of a sentence."""
    assert derived(paragraph(text)) == text


def test_never_repeats_the_subject() -> None:
    """Then the next paragraph speaks, or none."""
    said = paragraph("Take ", PERCENT, " off.")

    assert derived(said, paragraph("Come in."), subject="Take 20% off.") == "Come in."
    assert derived(said, subject="Take 20% off.") == ""


def test_passes_over_what_is_not_for_everyone() -> None:
    """Blocks under conditions, and small print."""
    gold: tree.Piece = tree.If(Lookup(("gold",)), (paragraph(PERCENT, " for gold."),), (), HERE)
    legal = tree.Placed(tree.Paragraph((PERCENT, tree.Text(" ends soon."))), legal=True)

    assert derived(gold, legal, GREETING, paragraph("It is spring.")) == "It is spring."
