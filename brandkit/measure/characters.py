"""Characters: code points, UTF-16 units and grapheme clusters."""

import re
from functools import cache
from typing import TYPE_CHECKING

from brandkit.measure.unit import Unit, Weight

if TYPE_CHECKING:
    import regex

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
# Characters that join no other: each is a cluster, but for CR LF. Looked at first, since \X takes its time.
_ALONE = (
    "\x00-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u205f\u20a0-\u20bf\u2100-\u23ff\u3041-\u3096\u30a0-\u30ff"
    "\u4e00-\u9fff\U0001f300-\U0001f3fa\U0001f400-\U0001f64f\U0001f680-\U0001f6c5"
)
# A cluster of flags is found by counting back to the start of the run, which takes quadratic time on a long one;
# after an even number of regional indicators there is always a break, so the run may be cut there.
_FLAGS = re.compile("(?:[\U0001f1e6-\U0001f1ff]{2}){32}(?=[\U0001f1e6-\U0001f1ff])")
_LONE_RETURN = re.compile("\r(?!\n)")


def find_astral(text: str) -> list[int]:
    """Return the places of the characters that take two UTF-16 units; code points from 0."""
    return [match.start() for match in _ASTRAL.finditer(text)]


def count_utf16(text: str) -> int:
    """Return the number of UTF-16 code units; a lone surrogate is one."""
    return len(text) if text.isascii() else len(text) + len(_ASTRAL.findall(text))


def has_joins(text: str) -> bool:
    """Return False when every character surely is a cluster of its own (CR LF aside)."""
    return not text.isascii() and _may_join().search(text) is not None


def split_clusters(text: str) -> list[str]:
    """Return the extended grapheme clusters (UAX #29, in the Unicode version of the `regex` package), in order."""
    clusters: list[str] = []
    begin = 0
    for run in _FLAGS.finditer(text):
        clusters += _cluster().findall(text[begin : run.end()])
        begin = run.end()
    return clusters + _cluster().findall(text[begin:])


def count_graphemes(text: str) -> int:
    """Return the number of extended grapheme clusters, which is what a person would call characters."""
    return len(split_clusters(text)) if has_joins(text) else len(text) - text.count("\r\n")


@cache
def _may_join() -> re.Pattern[str]:
    return re.compile(f"[^{_ALONE}]")  # takes long to compile, and many texts are ASCII


@cache
def _cluster() -> "regex.Pattern[str]":
    import regex  # takes long to load, and few texts have characters that join

    return regex.compile(r"\X")


def _weigh_graphemes(text: str) -> Weight:
    # A line may end in CR, and only what follows tells whether it stands alone: it is left out of the bound.
    return (count_graphemes(text) - len(_LONE_RETURN.findall(text)),)


def _weigh_codepoints(text: str) -> Weight:
    return (len(text),)


def _weigh_utf16(text: str) -> Weight:
    return (count_utf16(text),)


_CALLED = ("character", "characters")

CHARACTERS = (
    Unit("codepoints", "Unicode code points (Unicode 17.0, 3.4 D10)", len, _weigh_codepoints, sum, names=_CALLED),
    Unit(
        "utf16",
        "UTF-16 code units (Unicode 17.0, 3.9 D91)",
        count_utf16,
        _weigh_utf16,
        sum,
        names=("UTF-16 unit", "UTF-16 units"),
    ),
    Unit(
        "graphemes",
        "extended grapheme clusters, what people call characters (Unicode UAX #29)",
        count_graphemes,
        _weigh_graphemes,
        sum,
        names=_CALLED,
    ),
)
