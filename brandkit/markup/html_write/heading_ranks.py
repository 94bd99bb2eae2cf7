"""Which of HTML's heading elements a heading becomes, so that a page has one title and no level is skipped.

People who use a screen reader walk a mail by its headings. How large a heading looks stays as the author wrote it.
"""

from collections.abc import Iterable, Iterator

from brandkit.model import tree


def has_title(pieces: Iterable[tree.Piece]) -> bool:
    """Return whether the blocks bring a title for everyone: a first heading of level 1, under no condition."""
    heading, may_be_title = next(_headings(pieces, for_all=True), (None, False))
    return may_be_title and heading is not None and heading.level == 1


def heading_ranks(pieces: Iterable[tree.Piece]) -> Iterator[int]:
    """Yield the rank (1 to 6) of each heading in order, the headings inside quotes included.

    The title is the only one of rank 1; where the blocks have none, the frame's own counts as it.
    """
    pieces = tuple(pieces)
    last = 0 if has_title(pieces) else 1
    for heading, _ in _headings(pieces, for_all=True):
        last = min(max(heading.level, 2), last + 1)
        yield last


def _headings(pieces: Iterable[tree.Piece], *, for_all: bool) -> Iterator[tuple[tree.Heading, bool]]:
    for piece in pieces:
        match piece:
            case tree.Placed(content):
                yield from _inside(content, for_all=for_all)
            case tree.If(_, then, otherwise):
                yield from _headings((*then, *otherwise), for_all=False)
            case tree.For(_, _, body):
                yield from _headings(body, for_all=False)


def _inside(content: tree.Content, *, for_all: bool) -> Iterator[tuple[tree.Heading, bool]]:
    match content:
        case tree.Heading():
            yield content, for_all
        case tree.Quote(blocks):
            for block in blocks:
                yield from _inside(block, for_all=False)
        case _:
            return
