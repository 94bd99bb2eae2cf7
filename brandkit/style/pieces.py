"""A text in the pieces that rules look at."""

from collections.abc import Collection, Iterator

from brandkit.model.prose import Prose, Stretch
from brandkit.style.hit import Piece
from brandkit.style.sentences import sentences

_RAW = frozenset(("raw",))
_APART = frozenset(("code", "link", "strong", "emphasis", "meta"))
_SUMMARY = frozenset(("summary",))


def pieces_of(prose: Prose, asked: Collection[str]) -> Iterator[Piece]:
    """Yield the stretches of a text, and what else is `asked` for: ``sentence``, ``summary``, ``raw``."""
    for stretch in prose.stretches:
        words = prose.text[stretch.start : stretch.end]
        sections = sections_of(stretch)
        # The sentences first, as Vale has them: of two remarks of a rule at one place the first is told.
        if "sentence" in asked:
            inside = sections | {"sentence"}
            for start, end in sentences(words):
                yield Piece(words[start:end], stretch.start + start, inside)
        yield Piece(words, stretch.start, sections)
    if "summary" in asked:
        yield _summary(prose)
    if "raw" in asked:
        # A finished variant has no file: what its reader sees is all there is.
        yield Piece(prose.raw or prose.text, 0, _RAW, in_raw=bool(prose.raw))


def _summary(prose: Prose) -> Piece:
    """Return what counts when a text is measured: what is written in sentences, not headings and tables."""
    texts: list[str] = []
    parts: list[tuple[int, int]] = []
    at = 0
    for stretch in prose.stretches:
        if stretch.scopes[:1] in (("paragraph",), ("list",), ("blockquote",)):
            parts.append((at, stretch.start))
            texts.append(f"{prose.text[stretch.start : stretch.end]}\n\n")
            at += len(texts[-1])
    return Piece("".join(texts), 0, _SUMMARY, parts=tuple(parts))


def sections_of(stretch: Stretch) -> frozenset[str]:
    """Return what a stretch is, in Vale's words.

    What stands outermost says it: a paragraph of a quote is a quote. All that is no code and no mark in a line is
    ``text`` too.
    """
    sections = frozenset(stretch.scopes[0].split(".")) if stretch.scopes else frozenset[str]()
    return sections if sections & _APART else sections | {"text"}
