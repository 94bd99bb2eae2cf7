"""What ``say-as`` makes of its content: the sorts that engines know, as far as they change what is understood."""

import re

SPELLED = frozenset({"characters", "spell-out", "verbatim", "digits"})
"""Sorts that are said sign by sign."""

_DATES = frozenset({"date", "vxml:date"})
_FORMAT = re.compile("[mdy]{3}")
_DIGITS = re.compile("[0-9]+")
_LENGTHS = {"y": 4, "m": 2, "d": 2}


def as_heard(text: str, sort: str, form: str) -> str:
    """Return what is understood of the content of a ``say-as``: of most sorts the content itself.

    A date whose order is given (``format="mdy"``, W3C note "SSML 1.0 say-as attribute values") is told as ISO 8601
    writes it, so that nobody reads it in another order.
    """
    if sort not in _DATES or not _FORMAT.fullmatch(form) or len(set(form)) != len(form):
        return text
    numbers = _DIGITS.findall(text)
    if len(numbers) == 1:
        numbers = _parted(numbers[0], form)
    if len(numbers) != len(form):
        return text
    found = dict(zip(form, numbers, strict=True))
    return f"{found['y']:0>4}-{found['m']:0>2}-{found['d']:0>2}" if len(found["y"]) == _LENGTHS["y"] else text


def _parted(digits: str, form: str) -> list[str]:
    """Return the numbers of a date that is written in one: ``05312026``."""
    parts, at = [], 0
    for letter in form:
        parts.append(digits[at : at + _LENGTHS[letter]])
        at += _LENGTHS[letter]
    return parts if at == len(digits) else []
