"""A sentence cut into clauses: as far as a negation, a condition or an obligation reaches."""

from collections.abc import Iterator, Sequence

from brandkit.facts.recognise.grammar import Item
from brandkit.facts.recognise.normal import Normal

_SIGNS = frozenset(',;:()[]"x\n.!?')
_VERBAL = "hMZI"


def clauses(items: Sequence[Item], normal: Normal, asking: frozenset[str]) -> Iterator[Sequence[Item]]:
    """Yield the clauses of a sentence, without the signs between them.

    "But" and its like part clauses always; "and" only before what begins a clause of its own, a verb of `asking`
    included ("do not drink it and call us"); "or" goes on what it stands in ("do not eat or drink").
    """
    begin = 0
    for place, item in enumerate(items):
        if item.letter in _SIGNS or _is_dash(items, place, normal):
            yield from _some(items[begin:place])
            begin = place + 1
        elif item.letter == "I" or (item.letter == "K" and _parts(items, place, asking)):
            yield from _some(items[begin:place])
            begin = place
    yield from _some(items[begin:])


def _some(items: Sequence[Item]) -> Iterator[Sequence[Item]]:
    if items:
        yield items


def _is_dash(items: Sequence[Item], place: int, normal: Normal) -> bool:
    item = items[place]
    return (
        item.letter == "-"
        and normal.text[item.start - 1 : item.start] == " "
        and normal.text[item.end : item.end + 1] == " "
    )


def _parts(items: Sequence[Item], place: int, asking: frozenset[str]) -> bool:
    kind, after = items[place].meaning, items[place + 1] if place + 1 < len(items) else None
    if kind == "but" or after is None:
        return True
    if kind == "or":
        return after.letter == "h"
    return after.letter in _VERBAL or after.tokens[0].key in asking
