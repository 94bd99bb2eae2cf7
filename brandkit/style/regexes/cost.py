"""What a pattern may cost before it runs: how the steps of a search in `re` can grow with the length of a text.

A search goes back and tries another way where a way ended. So what counts is how many ways there are: of each repeat
as many as it may have lengths. But a repeat of single letters has one length where what follows begins with none of
those letters, as a word does behind white space: with fewer spaces no word comes next. To find that out takes a walk
back over them, and no other way.

What repeats white space only goes no further than the longest white space of a text, and what repeats none no further
than its longest word. Most texts are a hundred times as long.
"""

import math
import re
from collections.abc import Sequence
from typing import Any

from brandkit.model.frozen import frozen
from brandkit.style.regexes.letters import SPACE, Letters, first_of, letters_in

MANY = 32
"""Repeats: from so many on a bound is as good as none."""
WILD = 99
"""The power of a pattern whose cost no polynomial bounds."""
_REPEATS = frozenset(("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"))
_NESTED = _REPEATS | {"BRANCH", "SUBPATTERN"}


@frozen
class Cost:
    """How the steps that a search can take grow: at most about ``2 ** bits * length ** (power + 1)``.

    Of the powers of the length so many are only of the longest word, or of the longest white space in a row.
    """

    power: int
    bits: float
    words: int = 0
    spaces: int = 0


@frozen
class _Ways:
    """How many ways there are from one place: at most about ``2 ** bits * length ** far * word ** words * ...``."""

    far: int = 0
    words: int = 0
    spaces: int = 0
    bits: float = 0
    walk: int = 0
    """How far it may be walked back: `_SPACES`, `_WORD`, `_FAR`; 0: there is no walk."""


_ONE = _Ways()
_SPACES, _WORD, _FAR = 1, 2, 3
_WHITE = re.compile(r"\s\s+")
"""More of it than one."""


def cost_of(tree: Any) -> Cost:
    """Return the cost of a pattern as `re` parses it."""
    ways = _of_all(list(tree), [])
    words, spaces = ways.words + (ways.walk == _WORD), ways.spaces + (ways.walk == _SPACES)
    return Cost(min(ways.far + (ways.walk == _FAR) + words + spaces, WILD), ways.bits, words, spaces)


def steps_in(cost: Cost, text: str) -> float:
    """Return about how many steps a search in a text may take at most, as a power of two."""
    far = cost.power + 1 - cost.words - cost.spaces
    steps = cost.bits + far * math.log2(max(len(text), 1))
    if cost.words:
        steps += cost.words * math.log2(max(map(len, text.split()), default=1))
    if cost.spaces:
        steps += cost.spaces * math.log2(max(map(len, _WHITE.findall(text)), default=1))
    return steps


def _of_all(items: Sequence[Any], after: list[Any]) -> _Ways:
    """Return the ways of items in a row; `after` is what comes behind them, as far as that is known."""
    ways = [
        _of(str(op), value, [*items[number + 1 :], *after] if str(op) in _NESTED else [])
        for number, (op, value) in enumerate(items)
    ]
    return _Ways(
        min(sum(each.far for each in ways), WILD),
        sum(each.words for each in ways),
        sum(each.spaces for each in ways),
        sum(each.bits for each in ways),
        max((each.walk for each in ways), default=0),
    )


def _of(op: str, value: Any, after: list[Any]) -> _Ways:
    if op == "BRANCH":
        return _either([_of_all(list(each), after) for each in value[1]])
    if op == "SUBPATTERN":
        return _of_all(list(value[3]), after)
    if op in ("ASSERT", "ASSERT_NOT"):
        return _of_all(list(value[1]), [])
    if op == "ATOMIC_GROUP":
        return _of_all(list(value), [])
    if op in _REPEATS:
        return _of_repeat(int(value[0]), int(value[1]), list(value[2]), after)
    return _ONE  # a letter, or a reference to one (`analyse`)


def _either(ways: Sequence[_Ways]) -> _Ways:
    return _Ways(
        max(each.far for each in ways),
        max(each.words for each in ways),
        max(each.spaces for each in ways),
        max(each.bits for each in ways) + math.log2(len(ways)),
        max(each.walk for each in ways),
    )


def _of_repeat(least: int, most: int, items: list[Any], after: list[Any]) -> _Ways:
    repeated, next_ = letters_in(items), first_of(after)
    reach = _reach(repeated)
    if repeated and next_ and repeated.isdisjoint(next_):
        return _Ways(walk=reach if most - least >= MANY else 0)
    one = _of_all(items, after if most == 1 else [])
    if most - least >= MANY:
        return _Ways(far=WILD) if one != _ONE else _Ways(int(reach == _FAR), int(reach == _WORD), int(reach == _SPACES))
    times = max(most, 1)
    bits = one.bits * times + math.log2(most - least + 1)
    return _Ways(min(one.far * times, WILD), one.words * times, one.spaces * times, bits, one.walk)


def _reach(repeated: Letters) -> int:
    """Return how far a repeat of letters goes at most; of what is more than a letter, or not known, as far as any."""
    if repeated == {SPACE}:
        return _SPACES
    return _WORD if repeated and SPACE not in repeated else _FAR
