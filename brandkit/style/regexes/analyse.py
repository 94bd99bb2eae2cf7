"""What can be known of a pattern before it runs: what a text must hold so that it matches, and what it may cost."""

import re
import warnings
from re import _parser  # type: ignore[attr-defined]  # the only way to what `re` knows of a pattern
from typing import Any

from brandkit.measure.needed import needed_by
from brandkit.model.frozen import frozen
from brandkit.style.regexes.cost import WILD, Cost, cost_of

_REFERENCE = re.compile(r"\\[1-9]|\(\?P=|\(\?\(")
_PROPERTY = re.compile(r"\\[pP]\{[^}]*\}")


@frozen
class Known:
    """What is known of a pattern."""

    parts: tuple[str, ...]
    """In small letters: any text in which it matches holds one of them. Empty: nothing is known."""
    cost: Cost


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
    return Known(needed_by(tree), Cost(WILD, 0) if _refers_openly(plain, tree) else cost_of(tree))


def _refers_openly(pattern: str, tree: Any) -> bool:
    """Return whether a pattern refers to a group that may be of any length; to one letter it costs no more than one."""
    if not _REFERENCE.search(pattern):
        return False
    widths = (width for width in tree.state.groupwidths if width)
    return "(?(" in pattern or any(int(most) != 1 for _, most in widths)
