"""A text in the pieces that rules look at."""

from collections.abc import Collection, Iterator

from brandkit.model.prose import Prose, Stretch
from brandkit.style.hit import Piece
from brandkit.style.scopes import WHOLE
from brandkit.style.sentences import sentences

_RAW = frozenset(("raw",))
_APART = frozenset(("code", "link", "strong", "emphasis", "meta"))
_SUMMARY = frozenset(("summary",))
_UNCUT = frozenset(("alt", "frontmatter", *WHOLE))
"""Vale does not cut these into sentences."""


def pieces_of(prose: Prose, asked: Collection[str]) -> Iterator[Piece]:
    """Yield the stretches of a text, and what else is `asked` for: ``sentence``, ``summary``, ``raw``."""
    of_file = frozenset((prose.ending,)) if prose.ending else frozenset[str]()
    text, cuts = prose.text, "sentence" in asked
    known: dict[tuple[str, ...], frozenset[str]] = {}
    for stretch in prose.stretches:
        scopes = stretch.scopes
        if scopes not in known:
            sections = sections_of(stretch)
            known[scopes] = sections if "alt" in sections else sections | of_file
        whole = Piece(text[stretch.start : stretch.end], stretch.start, known[scopes])
        if cuts:
            yield from with_sentences(whole, asked)
        else:
            yield whole
    if "summary" in asked:
        yield _summary(prose, _SUMMARY | of_file)
    if "raw" in asked:
        # A finished variant has no file: what its reader sees is all there is.
        yield Piece(prose.raw or prose.text, 0, _RAW | of_file, in_raw=bool(prose.raw))


def with_sentences(piece: Piece, asked: Collection[str]) -> tuple[Piece, ...]:
    """Return a piece with its sentences.

    Of two remarks of a rule at one place the first is told; so the order is Vale's, which has a paragraph before its
    sentences only if some rule asks for paragraphs.
    """
    if not piece.sections.isdisjoint(_UNCUT):
        return (piece,)
    first = "paragraph" in piece.sections and "paragraph" in asked
    return (piece, *_sentences(piece)) if first else (*_sentences(piece), piece)


def _sentences(piece: Piece) -> Iterator[Piece]:
    """Yield the sentences of a piece; that of a paragraph is none itself."""
    sections = (piece.sections - {"paragraph"}) | {"sentence"}
    return (Piece(piece.text[start:end], piece.start + start, sections) for start, end in sentences(piece.text))


def _summary(prose: Prose, sections: frozenset[str]) -> Piece:
    """Return what counts when a text is measured: what is written in sentences, not headings and tables."""
    texts: list[str] = []
    parts: list[tuple[int, int]] = []
    at = 0
    for stretch in prose.stretches:
        if stretch.scopes[:1] in (("paragraph",), ("list",), ("blockquote",)):
            parts.append((at, stretch.start))
            texts.append(f"{prose.text[stretch.start : stretch.end]}\n\n")
            at += len(texts[-1])
    return Piece("".join(texts), 0, sections, parts=tuple(parts))


def sections_of(stretch: Stretch) -> frozenset[str]:
    """Return what a stretch is, in Vale's words.

    What stands outermost says it: a paragraph of a quote is a quote. All that is no code and no mark in a line is
    ``text`` too.
    """
    sections = frozenset(stretch.scopes[0].split(".")) if stretch.scopes else frozenset[str]()
    if "alt" in sections:
        return sections | {"text", "attr"}
    return sections if sections & _APART else sections | {"text"}
