"""Thousands in literals: parted by the sign of the author's locale, or by nothing.

A point parts decimals in front matter, whatever the locale, so one that parts thousands is refused: ``8.400``.
"""

import re

_SPACE = " "
_APOSTROPHES = "'’"
_PARTED = {
    ",": re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])"),
    "'": re.compile(r"(?<![\d.,'’])\d{1,3}(?:['’]\d{3})+(?![\d,'’])"),
    _SPACE: re.compile(r"(?<![\d.,])(?<!\d )\d{1,3}(?: \d{3})+(?![\d,]| \d)"),
}
_POINTS = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])")
_COMMA = re.compile(r"(?<=\d),(?=\d{1,9}(?!\d))")


def ungrouped(text: str, group: str) -> str:
    """Return an amount without the signs that part its thousands.

    Args:
        text: what may be an amount, with single ordinary spaces.
        group: the sign that parts thousands in the author's locale; ``""``: none.
    """
    parted = _PARTED.get(_kind(group))
    return parted.sub(lambda found: re.sub(r"\D", "", found[0]), text) if parted else text


def without_points(text: str, group: str) -> str:
    """Return what an author means who parts thousands by points, as locales do; ``""``: there are none."""
    if group != "." or not _POINTS.search(text):
        return ""
    return _COMMA.sub(".", _POINTS.sub(lambda found: found[0].replace(".", ""), text))


def with_decimals(text: str) -> str:
    """Return what to write else where a point parts decimals after all; ``""``: none does, there are two."""
    if text.count(".") != 1 or "," in text:
        return ""
    return f", or {_POINTS.sub(lambda found: found[0] + '0', text)} for three decimals"


def _kind(group: str) -> str:
    if group and group in _APOSTROPHES:
        return "'"
    return _SPACE if group.isspace() else group
