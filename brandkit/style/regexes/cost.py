"""What a pattern may cost before it runs: how the steps of a search in `re` can grow with the length of a text.

A search goes back and tries another way where a way ended. So what counts is how many ways there are: of each repeat
as many as it may have lengths. But a repeat of single letters has one length where what follows begins with none of
those letters, as a word does behind white space: with fewer spaces no word comes next. To find that out takes a walk
back over them, and no other way.
"""

import math
from collections.abc import Sequence
from typing import Any

from brandkit.model.frozen import frozen
from brandkit.style.regexes.letters import first_of, letters_in

MANY = 32
"""Repeats: from so many on a bound is as good as none."""
WILD = 99
"""The power of a pattern whose cost no polynomial bounds."""
_REPEATS = frozenset(("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"))
_NESTED = _REPEATS | {"BRANCH", "SUBPATTERN"}


@frozen
class Cost:
    """How the steps that a search can take grow: at most about ``2 ** bits * length ** (power + 1)``."""

    power: int
    bits: float


@frozen
class _Ways:
    """How many ways there are from one place: at most about ``2 ** bits * length ** power``; and whether some walk."""

    power: int = 0
    bits: float = 0
    walks: bool = False


_ONE = _Ways()


def cost_of(tree: Any) -> Cost:
    """Return the cost of a pattern as `re` parses it."""
    ways = _of_all(list(tree), [])
    return Cost(min(ways.power + ways.walks, WILD), ways.bits)


def _of_all(items: Sequence[Any], after: list[Any]) -> _Ways:
    """Return the ways of items in a row; `after` is what comes behind them, as far as that is known."""
    ways = [
        _of(str(op), value, [*items[number + 1 :], *after] if str(op) in _NESTED else [])
        for number, (op, value) in enumerate(items)
    ]
    return _Ways(
        min(sum(each.power for each in ways), WILD),
        sum(each.bits for each in ways),
        any(each.walks for each in ways),
    )


def _of(op: str, value: Any, after: list[Any]) -> _Ways:
    if op == "BRANCH":
        ways = [_of_all(list(each), after) for each in value[1]]
        bits = max(each.bits for each in ways) + math.log2(len(ways))
        return _Ways(max(each.power for each in ways), bits, any(each.walks for each in ways))
    if op == "SUBPATTERN":
        return _of_all(list(value[3]), after)
    if op in ("ASSERT", "ASSERT_NOT"):
        return _of_all(list(value[1]), [])
    if op == "ATOMIC_GROUP":
        return _of_all(list(value), [])
    if op in _REPEATS:
        return _of_repeat(int(value[0]), int(value[1]), list(value[2]), after)
    return _ONE  # a letter, or a reference to one (`analyse`)


def _of_repeat(least: int, most: int, items: list[Any], after: list[Any]) -> _Ways:
    repeated, next_ = letters_in(items), first_of(after)
    if repeated and next_ and repeated.isdisjoint(next_):
        return _Ways(walks=most - least >= MANY)
    one = _of_all(items, after if most == 1 else [])
    if most - least >= MANY:
        return _Ways(WILD if one != _ONE else 1)
    times = max(most, 1)
    return _Ways(min(one.power * times, WILD), one.bits * times + math.log2(most - least + 1), one.walks)
