"""Buttons apart from the words: for platforms that show them below the message, wherever the author put them.

Only a button that leads to the web is one there; mail addresses and telephone numbers stay among the words.
"""

from collections.abc import Iterable

from brandkit.markup.line import leads_to_the_web, write_address
from brandkit.markup.pieces import parted
from brandkit.model import tree
from brandkit.model.tree import Piece


def is_web_button(content: tree.Content) -> bool:
    """Return whether a block is a button that leads to the web."""
    return isinstance(content, tree.Button) and leads_to_the_web(write_address(content.target))


def only_buttons(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return the buttons, with the conditions and loops that stand around them."""
    return parted(pieces, is_web_button)[1]


def without_buttons(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return everything but the buttons."""
    return parted(pieces, is_web_button)[0]


def as_links(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return pieces in which each button is a line that is a link."""
    return tuple(_linked(piece) for piece in pieces)


def _linked(piece: Piece) -> Piece:
    match piece:
        case tree.Placed(tree.Button(label, target), legal, name):
            return tree.Placed(tree.Paragraph((tree.Link(label, target),)), legal, name)
        case tree.If(test, then, otherwise, span):
            return tree.If(test, as_links(then), as_links(otherwise), span)
        case tree.For(name, items, body, span):
            return tree.For(name, items, as_links(body), span)
        case _:
            return piece
