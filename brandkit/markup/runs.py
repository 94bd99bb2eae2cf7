"""Inline nodes as runs: stretches of words that share their weight, for channels whose text is structured data."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeAlias

from brandkit.markup.escape import one_line, plain
from brandkit.markup.line import apply, write_address
from brandkit.model import plan, tree
from brandkit.model.expression import Expression
from brandkit.model.frozen import frozen
from brandkit.model.plan import Plan

_ESCAPE = (plain,)


@frozen
class Run:
    """Words with one look. ``address`` is empty unless they are a link."""

    words: Plan
    looks: frozenset[str]
    """Of ``bold``, ``italic`` and ``code``."""
    address: Plan = ()


@frozen
class Either:
    """Runs under a condition."""

    test: Expression
    then: tuple["Piece", ...]
    otherwise: tuple["Piece", ...]


@frozen
class Each:
    """Runs for every item of a list."""

    name: str
    items: Expression
    body: tuple["Piece", ...]


Piece: TypeAlias = Run | Either | Each


def runs_of(children: Iterable[tree.Inline], looks: frozenset[str] = frozenset()) -> tuple[Piece, ...]:
    """Return the runs of a line; neighbours with one look are one run, conditions inside one look included."""
    pieces: list[Piece] = []
    for child in children:
        for piece in _runs(child, looks):
            last = pieces[-1] if pieces else None
            if isinstance(piece, Run) and isinstance(last, Run) and _alike(last, piece):
                pieces[-1] = replace(last, words=(*last.words, *piece.words))
            else:
                pieces.append(piece)
    return tuple(pieces)


def _runs(node: tree.Inline, looks: frozenset[str]) -> tuple[Piece, ...]:
    match node:
        case tree.Text(text) | tree.Said(_, text):
            return (Run((plan.Constant(apply(text, _ESCAPE)),), looks),)
        case tree.Slot(value):
            return (Run((plan.Slot(value, (one_line, *_ESCAPE)),), looks),)
        case tree.Break():
            return (Run((plan.Constant("\n"),), looks),)
        case tree.Strong(children):
            return runs_of(children, looks | {"bold"})
        case tree.Emphasis(children):
            return runs_of(children, looks | {"italic"})
        case tree.Code(children):
            return runs_of(children, looks | {"code"})
        case tree.Link(label, target):
            return _linked(runs_of(label, looks), write_address(target))
        case tree.Image(alt, _):
            return runs_of(alt, looks)
        case tree.If(test, then, otherwise):
            return _either(test, runs_of(then, looks), runs_of(otherwise, looks), looks)
        case tree.For(name, items, body):
            return _each(name, items, runs_of(body, looks), looks)
        case tree.FactRef(key):
            raise AssertionError(f"the fact {key} has not been put into words before writing")


def _linked(pieces: tuple[Piece, ...], address: Plan) -> tuple[Piece, ...]:
    linked: list[Piece] = []
    for piece in pieces:
        match piece:
            case Run():
                linked.append(replace(piece, address=address))
            case Either(test, then, otherwise):
                linked.append(Either(test, _linked(then, address), _linked(otherwise, address)))
            case Each(name, items, body):
                linked.append(Each(name, items, _linked(body, address)))
    return tuple(linked)


def _either(
    test: Expression, then: tuple[Piece, ...], otherwise: tuple[Piece, ...], looks: frozenset[str]
) -> tuple[Piece, ...]:
    if _is_words(then, looks) and _is_words(otherwise, looks):
        return (Run((plan.If(test, _words(then), _words(otherwise)),), looks),)
    return (Either(test, then, otherwise),)


def _each(name: str, items: Expression, body: tuple[Piece, ...], looks: frozenset[str]) -> tuple[Piece, ...]:
    if _is_words(body, looks):
        return (Run((plan.For(name, items, _words(body)),), looks),)
    return (Each(name, items, body),)


def _is_words(pieces: tuple[Piece, ...], looks: frozenset[str]) -> bool:
    """Return whether the pieces are plain words of that one look, so that they can live inside a single run."""
    return all(isinstance(piece, Run) and piece.looks == looks and not piece.address for piece in pieces)


def _words(pieces: tuple[Piece, ...]) -> Plan:
    return tuple(node for piece in pieces if isinstance(piece, Run) for node in piece.words)


def _alike(one: Run, other: Run) -> bool:
    return one.looks == other.looks and not one.address and not other.address
