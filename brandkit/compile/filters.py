"""What every filter makes of a value.

Case filters follow Unicode and no locale. `date`, `time`, `money`, `number` and `percent` print in the message's
locale. A filter that is given no value fails, `default` aside.
"""

import re
from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_UP, Decimal, localcontext
from types import MappingProxyType
from typing import TypeAlias

from brandkit.compile.faults import missing, overlong, unfit
from brandkit.compile.printing import text_of
from brandkit.compile.values import MISSING, is_number
from brandkit.model.expression import Filter

LONGEST = 100_000
"""Characters that a filter may make: far above what any message holds, far below what hurts a machine."""

_WORD = re.compile(r"[^\s\-(\[{<]+")
_PLACES = 15  # decimal digits that a float holds for certain (IEEE 754 binary64)
_DIGITS = 400  # more than the largest float has before its decimal point, 309

Apply: TypeAlias = Callable[[Filter, object, str], object]
"""What a filter does: given the expression (for its arguments and the error), the value and the locale."""


def apply_filter(expression: Filter, value: object, locale: str) -> object:
    """Return what a filter makes of the value of ``expression.item``.

    Raises:
        DataError: the value is missing or not of the sort that the filter is for, or more than `LONGEST`
            characters would come out.
    """
    if value is MISSING and expression.name != "default":
        raise missing(expression.item)
    made = FILTERS[expression.name](expression, value, locale)
    if isinstance(made, str) and len(made) > LONGEST:
        raise overlong(expression, LONGEST)
    return made


def _default(expression: Filter, value: object, _: str) -> object:
    """Return the value, or the first argument for a missing one; with ``true`` behind it, for an empty one too."""
    fallback, for_empty = (*expression.arguments, False)[:2]
    return fallback if value is MISSING or (for_empty and not value) else value


def _text(change: Callable[[str], str]) -> Apply:
    """Return a filter that changes text and takes nothing else."""

    def apply(expression: Filter, value: object, _: str) -> str:
        if not isinstance(value, str):
            raise unfit(expression.item, "text")
        return change(value)

    return apply


def _title(text: str) -> str:
    """Return text with every word's first letter large: "o'neill-smith" becomes "O'neill-Smith"."""
    return _WORD.sub(lambda word: word[0].capitalize(), text)


def _length(expression: Filter, value: object, _: str) -> int:
    if not isinstance(value, str | list | tuple | dict):
        raise unfit(expression.item, "a list or text")
    return len(value)


def _end(place: int) -> Apply:
    """Return a filter for one end of a list or text; an empty one has none."""

    def apply(expression: Filter, value: object, _: str) -> object:
        if not isinstance(value, str | list | tuple):
            raise unfit(expression.item, "a list or text")
        return value[place] if value else MISSING

    return apply


def _join(expression: Filter, value: object, locale: str) -> str:
    if not isinstance(value, list | tuple):
        raise unfit(expression.item, "a list")
    separator = str((*expression.arguments, "")[0])
    most = LONGEST // max(len(separator), 1) + 1
    if len(value) > most + 1:
        raise overlong(expression, LONGEST)
    return separator.join(text_of(item, locale, expression.item) for item in value)


def _round(expression: Filter, value: object, _: str) -> int | float:
    """Return a number rounded as in commerce, halves away from zero: 2.675 to two places is 2.68."""
    places = (*expression.arguments, 0)[0]
    if not is_number(value) or value - value != 0:  # neither infinite nor NaN
        raise unfit(expression.item, "a number")
    if isinstance(value, int) or not isinstance(places, int):
        return value
    with localcontext(prec=_DIGITS):
        step = Decimal(1).scaleb(-min(max(places, 0), _PLACES))
        rounded = Decimal(repr(value)).quantize(step, ROUND_HALF_UP)
    return float(rounded) if places > 0 else int(rounded)


def _printed(name: str, expected: str) -> Apply:
    """Return a filter that prints in the locale, by the function of that name in `brandkit.facts.data`."""

    def apply(expression: Filter, value: object, locale: str) -> str:
        from brandkit.facts import data

        try:
            text: str = getattr(data, name)(value, locale, *expression.arguments)
        except (TypeError, ValueError, ArithmeticError):
            raise unfit(expression.item, expected) from None
        return text

    return apply


FILTERS: Mapping[str, Apply] = MappingProxyType(
    {
        "default": _default,
        "upper": _text(str.upper),
        "lower": _text(str.lower),
        "capitalize": _text(str.capitalize),
        "title": _text(_title),
        "length": _length,
        "first": _end(0),
        "last": _end(-1),
        "join": _join,
        "round": _round,
        "date": _printed("date", "a date"),
        "time": _printed("time", "a time"),
        "money": _printed("money", "an amount"),
        "number": _printed("number", "a number"),
        "percent": _printed("percent", "a number"),
    }
)
"""Every filter there is, by name."""
