"""Patterns that begin with a look back, turned round: first the letter that follows, and then the look back past it.

At most places of a text there is another letter, and `re` skips them in a fraction of the time that a look back takes
at each; but only where a pattern begins with its letter. ``(?<!x)a`` and ``a(?<!x.)`` match the same.
"""

import re
from itertools import takewhile
from typing import Any

try:
    from re import _compiler, _parser  # type: ignore[attr-defined]  # the only way to what `re` knows of a pattern
except ImportError:  # they are Python's own business: a later one may have others
    _compiler = _parser = None

_LOOKS_BACK = re.compile(r"(?:\(\?[a-zA-Z-]*:|\((?!\?))*\(\?<[!=]")
"""A pattern that begins so, in whatever groups."""


def compiled(source: str) -> re.Pattern[str]:
    """Return a pattern that matches what that of ``re.compile`` does; raises as that does."""
    if _parser is None or not _LOOKS_BACK.match(source):
        return re.compile(source)
    tree = _parser.parse(source)
    _turn(tree)
    pattern: re.Pattern[str] = _compiler.compile(tree)
    return pattern


def _turn(tree: Any) -> None:
    """Put the first letter of a pattern, as `re` parses it, before the looks back that come before it."""
    items = tree.data
    while items and str(items[0][0]) == "SUBPATTERN":
        items = items[0][1][3].data
    backs = list(takewhile(_looks_back, items))
    behind = items[len(backs) : len(backs) + 1]
    if backs and behind and str(behind[0][0]) in ("LITERAL", "IN"):
        items[: len(backs) + 1] = [*behind, *((op, (way, _and_any(back))) for op, (way, back) in backs)]


def _looks_back(item: tuple[Any, Any]) -> bool:
    return str(item[0]) in ("ASSERT", "ASSERT_NOT") and item[1][0] < 0


def _and_any(tree: Any) -> Any:
    """Return a pattern with any letter behind it."""
    return _parser.SubPattern(tree.state, [*tree.data, *_parser.parse(r"[\s\S]").data])
