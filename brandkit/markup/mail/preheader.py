"""The words beside a mail's subject in the inbox, taken from its body when the author gives none."""

import math
import re
from collections.abc import Iterable, Iterator

from brandkit.model import tree

# Not after a single letter, which is an abbreviation; at the beginning a value or fact stands before.
_SENTENCE_END = re.compile(r"(?:(?<=\w\w[.!?…])|(?<=^[.!?…]))[\"”’)]*\s+")


def derive_preheader(
    pieces: Iterable[tree.Piece], subject: tuple[tree.Inline, ...], most: int
) -> tuple[tree.Inline, ...]:
    """Return the first whole sentences that tell something: those that state a fact, else the second paragraph's.

    They have at most `most` code points for anyone, so that nobody has to shorten what he did not write: sentences with
    values or loops, which may be of any length, are left out. Never cuts through a sentence, and never repeats the
    subject. Blocks under conditions are not for everyone, and are passed over.
    """
    paragraphs = [
        piece.content.children
        for piece in pieces
        if isinstance(piece, tree.Placed) and isinstance(piece.content, tree.Paragraph) and not piece.legal
    ]
    stating = [children for children in paragraphs if any(isinstance(node, tree.Said) for node in _all(children))]
    for children in (*stating, *paragraphs[1:], *paragraphs[:1]):
        words = tuple(_first_sentences(children, most))
        if words and _words(words) != _words(subject):
            return words
    return ()


def _first_sentences(children: tuple[tree.Inline, ...], most: int) -> Iterator[tree.Inline]:
    """Yield sentences as long as they fit."""
    used = 0.0
    for sentence in _sentences(children):
        used += _longest(sentence)
        if used > most:
            return
        yield from sentence


def _longest(children: Iterable[tree.Inline]) -> float:
    """Return the most code points that inline nodes can come to."""
    return sum(map(_longest_of, children))


def _longest_of(node: tree.Inline) -> float:
    match node:
        case tree.Text(text) | tree.Said(_, text):
            return len(text)
        case tree.Break():
            return 1
        case tree.Strong(inner) | tree.Emphasis(inner) | tree.Code(inner) | tree.Link(inner, _) | tree.Image(inner, _):
            return _longest(inner)
        case tree.If(_, then, otherwise):
            return max(_longest(then), _longest(otherwise))
        case _:
            return math.inf


def _sentences(children: Iterable[tree.Inline]) -> Iterator[tuple[tree.Inline, ...]]:
    sentence: list[tree.Inline] = []
    for node in children:
        parts = _SENTENCE_END.split(node.text) if isinstance(node, tree.Text) else ()
        for part in parts[:-1]:
            yield (*sentence, tree.Text(part))
            sentence = [tree.Text(" ")]
        sentence.append(tree.Text(parts[-1]) if parts else node)
    if _words(tuple(sentence)).strip():
        yield tuple(sentence)


def _words(children: Iterable[tree.Inline]) -> str:
    """Return the words that are the same for everyone, as one text."""
    return "".join(node.text for node in _all(children) if isinstance(node, tree.Text | tree.Said)).strip()


def _all(children: Iterable[tree.Inline]) -> Iterator[tree.Inline]:
    """Yield inline nodes and those inside them, but no link's target."""
    for node in children:
        yield node
        match node:
            case tree.Strong(inner) | tree.Emphasis(inner) | tree.Code(inner) | tree.Link(inner, _):
                yield from _all(inner)
            case tree.If(_, then, otherwise):
                yield from _all((*then, *otherwise))
            case tree.For(_, _, body):
                yield from _all(body)
            case _:
                continue
