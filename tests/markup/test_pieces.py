"""Blocks taken apart."""

from brandkit.markup.pieces import is_button, parted
from brandkit.model import tree
from brandkit.model.expression import Lookup
from brandkit.model.place import Span

HERE = Span("m.md", 1, 1, 1, 1)
TEST = Lookup(("a",))
WORDS = tree.Placed(tree.Paragraph((tree.Text("a"),)))
BUTTON = tree.Placed(tree.Button((tree.Text("Go"),), (tree.Text("https://a.example"),)))


def test_conditions_and_loops_stay_around_both() -> None:
    """Whoever does not see the words does not see the button."""
    pieces: tuple[tree.Piece, ...] = (
        BUTTON,
        tree.If(TEST, (WORDS, BUTTON), (WORDS,), HERE),
        tree.For("x", TEST, (BUTTON,), HERE),
        WORDS,
    )

    words, buttons = parted(pieces, is_button)

    assert words == (tree.If(TEST, (WORDS,), (WORDS,), HERE), WORDS)
    assert buttons == (BUTTON, tree.If(TEST, (BUTTON,), (), HERE), tree.For("x", TEST, (BUTTON,), HERE))
