"""What can be known of a pattern before it runs: what a text must hold so that it matches, and what it may cost."""

import re
import warnings
from re import _parser  # type: ignore[attr-defined]  # the only way to what `re` knows of a pattern
from typing import Any

from brandkit.model.frozen import frozen
from brandkit.style.regexes.cost import WILD, Cost, cost_of
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
    return Known(needs_of(tree), Cost(WILD, 0) if _refers_openly(plain, tree) else cost_of(tree), run_in(tree))


def _refers_openly(pattern: str, tree: Any) -> bool:
    """Return whether a pattern refers to a group that may be of any length; to one letter it costs no more than one."""
    if not _REFERENCE.search(pattern):
        return False
    widths = (width for width in tree.state.groupwidths if width)
    return "(?(" in pattern or any(int(most) != 1 for _, most in widths)
