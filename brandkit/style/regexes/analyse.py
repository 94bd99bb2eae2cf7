"""What can be known of a pattern before it runs: what a text must hold so that it matches, and what it may cost."""

import math
import re
import warnings
from dataclasses import replace
from re import _parser  # type: ignore[attr-defined]  # the only way to what `re` knows of a pattern
from typing import Any

from brandkit.model.frozen import frozen
from brandkit.style.regexes.cost import MANY, WILD, Cost, cost_of
from brandkit.style.regexes.needs import needs_of, run_in

_REFERENCE = re.compile(r"\\[1-9]|\(\?P=|\(\?\(")
_PROPERTY = re.compile(r"\\[pP]\{[^}]*\}")


@frozen
class Known:
    """What is known of a pattern."""

    parts: tuple[str, ...]
    """Any flat text (see `needs`) in which it matches holds one of them. Empty: nothing is known."""
    cost: Cost
    run: int = 0
    """How many times in a row such a text holds some letter; 0: nothing is known."""


UNKNOWN = Known((), Cost(WILD, 0))


def analyse(pattern: str) -> Known:
    """Return what is known of a pattern as `translate` writes it."""
    plain = _PROPERTY.sub(r"\\w", pattern)  # for `re`, which has none; neither tells of a letter that must be there
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = _parser.parse(plain)
    except (re.error, RecursionError, OverflowError):
        return UNKNOWN
    return Known(needs_of(tree), _cost(plain, tree), run_in(tree))


def _cost(pattern: str, tree: Any) -> Cost:
    """Return the cost of a pattern; a reference to a group costs no more than the group has letters."""
    cost, references = cost_of(tree), len(_REFERENCE.findall(pattern))
    if not references:
        return cost
    most = max((int(width[1]) for width in tree.state.groupwidths if width), default=1)
    if "(?(" in pattern or most >= MANY:
        return Cost(WILD, 0)
    return replace(cost, bits=cost.bits + references * math.log2(max(most, 1)))
