"""Blocks taken apart by what they are, each with its conditions and loops around it."""

from collections.abc import Callable, Iterable, Iterator

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
