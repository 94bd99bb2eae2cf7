"""A text in the pieces that rules look at."""

from collections.abc import Collection, Iterator

from brandkit.model.prose import Prose, Stretch
from brandkit.style.hit import Piece
from brandkit.style.sentences import sentences

_RAW = frozenset(("raw",))
_SUMMARY = frozenset(("summary",))


def pieces_of(prose: Prose, asked: Collection[str]) -> Iterator[Piece]:
    """Yield the stretches of a text, and what else is `asked` for: ``sentence``, ``summary``, ``raw``."""
    for stretch in prose.stretches:
        words = prose.text[stretch.start : stretch.end]
        sections = sections_of(stretch)
        yield Piece(words, stretch.start, sections)
        if "sentence" in asked:
            inside = sections | {"sentence"}
            for start, end in sentences(words):
                yield Piece(words[start:end], stretch.start + start, inside)
    if "summary" in asked:
        yield Piece(prose.text, 0, _SUMMARY)
    if "raw" in asked:
        # A finished variant has no file: what its reader sees is all there is.
        yield Piece(prose.raw or prose.text, 0, _RAW, in_raw=bool(prose.raw))


def sections_of(stretch: Stretch) -> frozenset[str]:
    """Return what a stretch is: everything that is no code is ``text`` too."""
    sections = frozenset(part for scope in stretch.scopes for part in scope.split("."))
    return sections if "code" in sections else sections | {"text"}
