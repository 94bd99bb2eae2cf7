"""A text as a template with numbered parameters, for platforms that approve a message before it is sent.

The template is the same for everyone, so that whatever depends on a person becomes a parameter: a slot, or a condition
among words with what it says. What may say nothing takes in the word beside it, since a parameter must not be empty;
parameters that touch become one. Whole blocks that come and go cannot be parameters: then there is no template, and
the reason is told.
"""

import re
from collections.abc import Iterator
from typing import TypeAlias

from brandkit.markup.escape import plain
from brandkit.markup.spans import cut_spans
from brandkit.model import plan
from brandkit.model.frozen import frozen
from brandkit.model.plan import Constant, Plan

JOINER = "\u2060"
_LAST_WORD = re.compile(r"(?<!\x02)[^\s\x02-\x04]+\s*\Z")
_FIRST_WORD = re.compile(r"\A\s*[^\s\x02-\x04]+")
# Between two parameters: no word of its own.
_TOUCHING = re.compile(r"[^\S\n]+|[^\s\x02-\x04]+")
# Beside one: words that could make an address of what it says, which is seen only when both are in it.
_GLUED_BEFORE = re.compile(r"(?<!\x02)[^\s\x02-\x04]*[.@:/][^\s\x02-\x04]*\Z")
_GLUED_BEHIND = re.compile(r"\A(?:[^\W\d_]|[^\s\x02-\x04]*[.@:/][^\W_])[^\s\x02-\x04]*")
_BRACES = re.compile(r"\{(?=\{)|\}(?=\})")


@frozen
class Template:
    """A text with ``{{1}}`` and so on in it, and what stands there for each person; both still with marks of spans."""

    text: str
    parameters: tuple[Plan, ...]


@frozen
class Unfit:
    """Why a text can be no template."""

    reason: str


_Piece: TypeAlias = str | Plan


def template_of(nodes: Plan) -> Template | Unfit:
    """Return a filled-in plan's template. A text that begins or ends with a parameter is none: reviewers refuse it."""
    pieces: list[_Piece] = []
    for piece in _pieces(nodes):
        if isinstance(piece, Unfit):
            return piece
        pieces.append(piece)
    said = _with_words(_touching_joined(_with_glued(pieces)))
    if isinstance(said, Unfit):
        return said
    joined = _touching_joined(said)
    parameters = [piece for piece in joined if not isinstance(piece, str)]
    numbers = iter(range(1, len(parameters) + 1))
    text = "".join(_escaped(piece) if isinstance(piece, str) else f"{{{{{next(numbers)}}}}}" for piece in joined)
    words = cut_spans(text)[0].strip()
    if parameters and (words.startswith("{{1}}") or words.endswith("}}")):
        return Unfit("it begins or ends with words that depend on the person")
    return Template(text, tuple(parameters))


def _escaped(text: str) -> str:
    return _BRACES.sub(rf"\g<0>{JOINER}", text)


def _pieces(nodes: Plan) -> Iterator[_Piece | Unfit]:
    for node in nodes:
        match node:
            case plan.Constant(text):
                yield text
            case plan.Sequence(inner):
                yield from _pieces(inner)
            case plan.Join(separator, items):
                yield from _items(separator, items)
            case _:
                yield (node,)


def _items(separator: str, items: Plan) -> Iterator[_Piece | Unfit]:
    """Yield the items of a join, which must all be there for everyone."""
    is_first = True
    for item in items:
        if isinstance(item, plan.If | plan.For):
            yield Unfit("whole blocks or list items in it depend on the person")
            return
        inside = tuple(_pieces((item,)))
        if all(isinstance(piece, str) and not piece.strip() for piece in inside):
            continue
        yield from () if is_first else (separator,)
        yield from inside
        is_first = False


def _with_glued(pieces: list[_Piece]) -> list[_Piece]:
    """Return the pieces, in which a parameter takes in what it might make an address with: ``{{ name }}.com``."""
    kept = list(pieces)
    for at, piece in enumerate(kept):
        if isinstance(piece, str):
            continue
        before, behind = kept[at - 1] if at else "", kept[at + 1] if at + 1 < len(kept) else ""
        if isinstance(before, str) and (found := _GLUED_BEFORE.search(before)):
            kept[at - 1], kept[at] = before[: found.start()], (Constant(found[0]), *piece)
        if isinstance(behind, str) and (found := _GLUED_BEHIND.search(behind)):
            kept[at], kept[at + 1] = (*kept[at], Constant(found[0])), behind[found.end() :]
    return kept


def _with_words(pieces: list[_Piece]) -> list[_Piece] | Unfit:
    """Return the pieces, in which one that may say nothing has the word before or behind it."""
    kept = list(pieces)
    for at, piece in enumerate(kept):
        if isinstance(piece, str) or _says_something(piece):
            continue
        before, behind = kept[at - 1] if at else "", kept[at + 1] if at + 1 < len(kept) else ""
        last = _LAST_WORD.search(before) if isinstance(before, str) else None
        first = _FIRST_WORD.search(behind) if isinstance(behind, str) else None
        if last and isinstance(before, str):
            kept[at - 1], kept[at] = before[: last.start()], (Constant(last[0]), *piece)
        elif first and isinstance(behind, str):
            kept[at], kept[at + 1] = (*piece, Constant(first[0])), behind[first.end() :]
        else:
            return Unfit("words in it that depend on the person, and may be none, have no word beside them")
    return kept


def _says_something(nodes: Plan) -> bool:
    """Return whether a parameter has words for everyone; a value that is empty is filled up elsewhere."""
    for node in nodes:
        match node:
            case plan.Slot():
                return True
            case plan.Constant(text) if plain(text).strip():
                return True
            case plan.If(_, then, otherwise) if _says_something(then) and _says_something(otherwise):
                return True
            case plan.Sequence(inner) | plan.Join(_, inner) | plan.Through(inner) if _says_something(inner):
                return True
    return False


def _touching_joined(pieces: list[_Piece]) -> list[_Piece]:
    """Return the pieces, in which two parameters without a word between them are one."""
    kept: list[_Piece] = []
    for piece in (each for each in pieces if each):
        last = kept[-1] if kept else ""
        if isinstance(piece, str) or not kept:
            kept.append(_with_last(kept, piece) if isinstance(piece, str) else piece)
        elif not isinstance(last, str):
            kept[-1] = (*last, *piece)
        elif _TOUCHING.fullmatch(last) and len(kept) > 1 and not isinstance(kept[-2], str):
            kept[-2:] = [(*kept[-2], Constant(last), *piece)]
        else:
            kept.append(piece)
    return kept


def _with_last(kept: list[_Piece], piece: str) -> str:
    """Return a text with the text that stands right before it, which it takes in."""
    return f"{kept.pop()}{piece}" if kept and isinstance(kept[-1], str) else piece
