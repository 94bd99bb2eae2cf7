"""Buttons apart from the words: for platforms that show them below the message, wherever the author put them.

Only a button that leads to the web is one there; mail addresses and telephone numbers stay among the words.
"""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from brandkit.markup.line import leads_to_the_web, write_address
from brandkit.model import tree
from brandkit.model.tree import Piece

_Keep: TypeAlias = Callable[[tree.Content], bool]


def is_button(content: tree.Content) -> bool:
    """Return whether a block is a button that leads to the web."""
    return isinstance(content, tree.Button) and leads_to_the_web(write_address(content.target))


def only_buttons(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return the buttons, with the conditions and loops that stand around them."""
    return _kept(pieces, is_button)


def without_buttons(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return everything but the buttons."""
    return _kept(pieces, _is_other)


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


def _is_other(content: tree.Content) -> bool:
    return not is_button(content)


def _kept(pieces: Iterable[Piece], keep: _Keep) -> tuple[Piece, ...]:
    kept: list[Piece] = []
    for piece in pieces:
        match piece:
            case tree.Placed(content):
                kept += [piece] if keep(content) else []
            case tree.If(test, then, otherwise, span):
                yes, no = _kept(then, keep), _kept(otherwise, keep)
                kept += [tree.If(test, yes, no, span)] if yes or no else []
            case tree.For(name, items, body, span):
                inside = _kept(body, keep)
                kept += [tree.For(name, items, inside, span)] if inside else []
    return tuple(kept)
