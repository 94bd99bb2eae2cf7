"""Blocks taken apart by what they are, or changed, each with its conditions and loops around it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from brandkit.model import tree


def parted(
    pieces: Iterable[tree.Piece], is_apart: Callable[[tree.Content], bool]
) -> tuple[tuple[tree.Piece, ...], tuple[tree.Piece, ...]]:
    """Return the pieces without the contents that stand apart, and those alone, each with its conditions and loops."""
    kept = tuple(pieces)
    return tuple(_only(kept, lambda content: not is_apart(content))), tuple(_only(kept, is_apart))


def is_button(content: tree.Content) -> bool:
    """Return whether a block is a button."""
    return isinstance(content, tree.Button)


def changed(pieces: Iterable[tree.Piece], change: Callable[[tree.Content], tree.Content]) -> tuple[tree.Piece, ...]:
    """Return the pieces with other contents in the places of theirs."""
    return tuple(_changed(piece, change) for piece in pieces)


def _changed(piece: tree.Piece, change: Callable[[tree.Content], tree.Content]) -> tree.Piece:
    match piece:
        case tree.Placed(content):
            return replace(piece, content=change(content))
        case tree.If(test, then, otherwise, span):
            return tree.If(test, changed(then, change), changed(otherwise, change), span)
        case tree.For(name, items, body, span):
            return tree.For(name, items, changed(body, change), span)


def _only(pieces: Iterable[tree.Piece], wanted: Callable[[tree.Content], bool]) -> Iterator[tree.Piece]:
    for piece in pieces:
        match piece:
            case tree.Placed(content):
                yield from (piece,) if wanted(content) else ()
            case tree.If(test, then, otherwise, span):
                yes, no = tuple(_only(then, wanted)), tuple(_only(otherwise, wanted))
                yield from (tree.If(test, yes, no, span),) if yes or no else ()
            case tree.For(name, items, body, span):
                inside = tuple(_only(body, wanted))
                yield from (tree.For(name, items, inside, span),) if inside else ()
