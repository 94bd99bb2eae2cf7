"""Conditions and loops as Python statements around a body that someone else writes."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeAlias, TypeVar

from brandkit.compile.python_expression import value_of
from brandkit.compile.python_source import Place
from brandkit.model.expression import Expression
from brandkit.model.plan import For, If, Plan

T = TypeVar("T")
Body: TypeAlias = Callable[[Plan, Place], T]
"""Writes nodes at a place; what it returns is handed on."""


def write_if(node: If, place: Place, body: Body[T]) -> list[T]:
    """Write a condition; return what `body` gave for each branch, the one for "none of these" last."""
    page, inside = place.page, replace(place, depth=place.depth + 1)
    page.flush(place.depth)
    outcomes = []
    for word, test, nodes in _branches(node):
        page.line(place.depth, f"{word} {value_of(test, place)}:" if test else f"{word}:")
        start = len(page.lines)
        outcomes.append(body(nodes, inside))
        _end_block(inside, start)
    return outcomes


def write_for(node: For, place: Place, body: Body[T]) -> T:
    """Write a loop; return what `body` gave."""
    page = place.page
    page.flush(place.depth)
    item, listed, index, length = (page.name(kind) for kind in "vlin")
    page.line(place.depth, f"{listed} = x if type(x := {value_of(node.items, place)}) is list else rows(x)")
    start = len(page.lines)
    inside = replace(place, depth=place.depth + 1, items={**place.items, node.name: item}, counters=(index, length))
    outcome = body(node.body, inside)
    _end_block(inside, start)
    # Only now is it known what the head of the loop must set.
    page.insert(start, inside.depth, page.holding(item))
    if index in page.used:
        head = [f"{length} = len({listed})", f"for {index}, {item} in enumerate({listed}, 1):"]
    else:
        head = [f"for {item} in {listed}:"]
    page.insert(start, place.depth, head)
    return outcome


def _branches(node: If) -> Iterator[tuple[str, Expression | None, Plan]]:
    """Yield keyword, test and nodes; a condition alone behind "else" goes on as "elif".

    Else a long chain would be indented deeper than Python reads (100 steps).
    """
    word = "if"
    while True:
        yield word, node.test, node.then
        match node.otherwise:
            case (If() as only,):
                word, node = "elif", only
            case otherwise:
                yield "else", None, otherwise
                return


def _end_block(inside: Place, start: int) -> None:
    """Write what is still to be written of a block that began at the line `start`."""
    inside.page.flush(inside.depth)
    if len(inside.page.lines) == start:
        inside.page.line(inside.depth, "pass")
