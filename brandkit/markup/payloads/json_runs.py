"""Runs of a line as items of a JSON array."""

from collections.abc import Callable, Iterable, Mapping

from brandkit.markup.certainty import has_constant, only_if, when_not_empty
from brandkit.markup.payloads.json_plan import Json, json_plan
from brandkit.markup.runs import Each, Either, Piece, Run
from brandkit.model import plan
from brandkit.model.plan import Plan


def json_runs(pieces: Iterable[Piece], write: Callable[[Run], Mapping[str, Json]]) -> Plan:
    """Return the items of an array (`json_plan.Items`), one for each run; one that comes out empty is left out."""
    return tuple(node for piece in pieces for node in _items(piece, write))


def _items(piece: Piece, write: Callable[[Run], Mapping[str, Json]]) -> Plan:
    match piece:
        case Either(test, then, otherwise):
            return (plan.If(test, json_runs(then, write), json_runs(otherwise, write)),)
        case Each(name, items, body):
            return (plan.For(name, items, json_runs(body, write)),)
        case Run(words):
            written = (plan.Sequence(json_plan(write(piece))),)
            return written if has_constant(words) else only_if(when_not_empty(words), written)
