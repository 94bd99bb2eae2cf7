"""The words beside the subject."""

import pytest

from brandkit.compile.interpret import interpret
from brandkit.markup.line import Marks, write_line
from brandkit.markup.mail.preheader import derive_preheader
from brandkit.model import tree
from brandkit.model.expression import Lookup
from brandkit.model.place import Span

HERE = Span("m.md", 1, 1, 1, 2)
NAME = tree.Slot(Lookup(("person", "name")), HERE)
MOST = 130
PERCENT = tree.Said("discount", "20%")


def paragraph(*children: "tree.Inline | str") -> tree.Placed:
    """Return a paragraph; plain words may be given as they are."""
    return tree.Placed(tree.Paragraph(tuple(tree.Text(c) if isinstance(c, str) else c for c in children)))


def derived(*pieces: tree.Piece, subject: str = "Sale") -> str:
    """Return the preheader's words."""
    words = derive_preheader(pieces, (tree.Text(subject),), MOST)
    return interpret(write_line(words, Marks(escape=(), line_break=" ")), {"gold": False}, "en-US")


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
    words = paragraph("Today only: ", PERCENT, f". It is worth it. {'x' * 100}.")

    assert derived(words) == "Today only: 20%. It is worth it."


def test_a_sentence_that_does_not_fit_leaves_the_word_to_another_paragraph() -> None:
    """It is neither cut nor taken whole: nobody wrote it to stand there."""
    long = paragraph("Take ", PERCENT, f" {'very ' * 40}much off. Bye now.")

    assert derived(long, GREETING, paragraph("It is spring.")) == "It is spring."
    assert derived(long) == ""


@pytest.mark.parametrize(
    "words",
    [
        (NAME, " comes tomorrow."),
        (tree.If(Lookup(("gold",)), (NAME,), (), HERE), "It comes tomorrow."),
        (tree.For("each", Lookup(("list",)), (tree.Text("x "),), HERE), "come tomorrow."),
    ],
)
def test_what_data_decides_may_be_of_any_length(words: "tuple[tree.Inline | str, ...]") -> None:
    """A name of a hundred characters would make it too long."""
    assert derived(paragraph(*words), paragraph(*words)) == ""
    assert derived(paragraph("Thanks. ", *words)) == "Thanks."


def test_a_condition_counts_by_its_longer_side() -> None:
    """Either side fits, and stays under its condition."""

    def choice(length: int) -> tree.Inline:
        return tree.If(Lookup(("gold",)), (tree.Text("x" * length),), (tree.Text("y" * 50),), HERE)

    assert derived(paragraph(choice(MOST))) == "y" * 50
    assert derived(paragraph(choice(MOST + 1))) == ""


def test_breaks_and_pictures_count_as_they_are_written() -> None:
    """A break is a space, a picture its words."""
    picture = tree.Image((tree.Text("x" * (MOST - 2)),), (tree.Text("https://acme.example/x.png"),))

    assert derived(paragraph("a", tree.Break(), picture)) == f"a {'x' * (MOST - 2)}"
    assert derived(paragraph("ab", tree.Break(), picture)) == ""


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
