"""A sentence cut into clauses: as far as a negation, a condition or an obligation reaches."""

import re
from collections.abc import Iterator, Sequence

from brandkit.facts.recognise.grammar import Item
from brandkit.facts.recognise.normal import Normal

_VERBAL = "hMZI"
_SIGN = re.compile(r"""[,;:()\[\]"x\n.!?I]""")
_NEAR = 24
"""Items in which the other side of a conjunction is looked at: a longer one would take time with every "and"."""
_MAY_PART = re.compile(r"""[,;:()\[\]"x\n.!?IK-]""")


def clauses(items: Sequence[Item], letters: str, normal: Normal, asking: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield where the clauses of a sentence begin and end among its items, without the signs between them.

    "But" and its like part clauses always; "and" only before what begins a clause of its own, a verb of `asking`
    included ("do not drink it and call us"), or between two that both deny; "or" goes on what it stands in ("do not
    eat or drink").
    """
    begin = 0
    for found in _MAY_PART.finditer(letters):
        place, letter = found.start(), found[0]
        if letter == "I" or (letter == "K" and (_parts(items, place, asking) or _denies_twice(letters, begin, place))):
            yield from _some(begin, place)
            begin = place
        elif letter not in "K-" or (letter == "-" and _is_dash(items, place, normal)):
            yield from _some(begin, place)
            begin = place + 1
    yield from _some(begin, len(items))


def _some(begin: int, end: int) -> Iterator[tuple[int, int]]:
    if begin < end:
        yield begin, end


def _is_dash(items: Sequence[Item], place: int, normal: Normal) -> bool:
    item = items[place]
    return normal.text[item.start - 1 : item.start] == " " and normal.text[item.end : item.end + 1] == " "


def _denies_twice(letters: str, begin: int, place: int) -> bool:
    """Return whether both sides of a conjunction deny: "dogs are not allowed and bikes are not allowed"."""
    ahead = letters[place + 1 : place + 1 + _NEAR]
    sign = _SIGN.search(ahead)
    return "Z" in letters[max(begin, place - _NEAR) : place] and "Z" in ahead[: sign.start() if sign else _NEAR]


def _parts(items: Sequence[Item], place: int, asking: frozenset[str]) -> bool:
    kind, after = items[place].meaning, items[place + 1] if place + 1 < len(items) else None
    if kind == "but" or after is None or (place and items[place - 1].letter == "Z"):
        return True  # "do nothing and it stays": what is denied is all said
    if kind == "or":
        return after.letter == "h"
    return after.letter in _VERBAL or after.tokens[0].key in asking
