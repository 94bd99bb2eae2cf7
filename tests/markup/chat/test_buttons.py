"""Buttons apart from the words."""

from brandkit.markup.chat.buttons import as_links, only_buttons, without_buttons
from brandkit.model import tree
from brandkit.model.expression import Lookup
from brandkit.model.place import Span

HERE = Span("test.md", 1, 1, 1, 2)
GOLD = Lookup(("gold",))
WORDS = tree.Placed(tree.Paragraph((tree.Text("Words"),)))


def button(address: str) -> tree.Placed:
    """Return a button."""
    return tree.Placed(tree.Button((tree.Text("Go"),), (tree.Text(address),)))


WEB, MAIL = button("https://a.example"), button("mailto:a@b.example")
PIECES: tuple[tree.Piece, ...] = (
    tree.If(GOLD, (WEB, WORDS), (), HERE),
    WORDS,
    MAIL,
    tree.For("x", GOLD, (WEB,), HERE),
)


def test_conditions_stay_around_what_they_hold() -> None:
    """One that holds nothing of the kind is left out; a mail address is no button."""
    assert only_buttons(PIECES) == (tree.If(GOLD, (WEB,), (), HERE), tree.For("x", GOLD, (WEB,), HERE))
    assert without_buttons(PIECES) == (tree.If(GOLD, (WORDS,), (), HERE), WORDS, MAIL)


def test_buttons_can_be_lines_of_links() -> None:
    """For a place that has no buttons."""
    link = tree.Placed(tree.Paragraph((tree.Link((tree.Text("Go"),), (tree.Text("https://a.example"),)),)))

    assert as_links(only_buttons(PIECES)) == (tree.If(GOLD, (link,), (), HERE), tree.For("x", GOLD, (link,), HERE))
