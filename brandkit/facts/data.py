"""Printing recipient data: plain JSON values, as the locale writes them.

`show` is what a slot prints without a filter; the others stand behind the filters of their names. They run once
per recipient, and no error of theirs quotes the value: it belongs to a person. The forms are those of facts
(`brandkit.facts.kinds`).
"""

import datetime as dt
import math
import re
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from brandkit.facts.literal_amounts import is_currency, read_money
from brandkit.facts.reader import NUMBER, to_decimal
from brandkit.facts.wording import print_value
from brandkit.facts.wording_amounts import room_for, written_decimals
from brandkit.model.value import Date, Money, Number, Percent, Time

_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_CLOCK = r"[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?"
_DATE = re.compile(_DAY)
_TIME = re.compile(_CLOCK)
_TIMESTAMP = re.compile(rf"{_DAY}[T ]{_CLOCK}(?:Z|[+-][0-9]{{2}}:[0-9]{{2}})?")
_NUMBER = re.compile(NUMBER)

_LEAST_GROUPED = 1000
"""No locale groups, or writes otherwise than in these digits, a whole number from zero to below this."""


def show(value: object, locale: str) -> str:
    """Return a JSON value as `locale` writes it: text as it is, a number by the locale's signs.

    Raises:
        TypeError: it is neither text nor a number: ``true``, a list, an object or null.
        ValueError: it is infinite or not a number.
    """
    if isinstance(value, str):
        return value
    if type(value) is int and 0 <= value < _LEAST_GROUPED:
        return str(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"expected text or a number, found {_sort(value)}")
    return print_value(Number(_exact(value)), locale)


def number(value: object, locale: str, form: str = "usual") -> str:
    """Return a number, or text of plain digits such as ``"49.9"``, as `locale` writes it.

    Raises:
        TypeError: it is of another sort.
        ValueError: it is not finite, the text is no number, or there is no such form.
    """
    return print_value(Number(_amount(value)), locale, form)


def percent(value: object, locale: str, form: str = "usual") -> str:
    """Return a share as `locale` writes it: 20 is 20 %, not 2000 %.

    Raises:
        TypeError: it is neither a number nor text of plain digits.
        ValueError: as `number`.
    """
    return print_value(Percent(_amount(value)), locale, form)


def money(value: object, locale: str, currency: str = "", form: str = "usual") -> str:
    """Return an amount of money as `locale` writes it, with all decimals that the currency has.

    Args:
        value: a number, or text of plain digits; without `currency` text such as ``"USD 49.90"``. A number with
            more decimals than the currency has is rounded, halves up; text keeps its decimals.
        locale: the language tag to print for.
        currency: an ISO 4217 code.
        form: as for facts; ``short`` drops zero cents.

    Raises:
        TypeError: the value is neither a number nor text.
        ValueError: it is no amount, the currency is unknown, or there is no such form.
    """
    if currency and not is_currency(currency):
        raise ValueError("there is no such currency; expected an ISO 4217 code such as USD")
    amount = _amount(value) if currency else None
    if amount is None:
        amount, currency = _declared_money(value)
    least = written_decimals(amount) if isinstance(value, str) else 0
    return print_value(Money(_payable(amount, currency, least), currency), locale, form)


def date(value: object, locale: str, form: str = "usual") -> str:
    """Return the day of ``2026-05-31`` or of a timestamp, on the clock it was written for.

    Raises:
        TypeError: it is no text.
        ValueError: it is no such date, or there is no such form.
    """
    return _date(_text(value, "a date such as 2026-05-31"), locale, form)


@lru_cache(maxsize=1024)  # a memo of a pure function: many people share a day
def _date(text: str, locale: str, form: str) -> str:
    if not _DATE.fullmatch(text) and not _TIMESTAMP.fullmatch(text):
        raise ValueError("expected a date such as 2026-05-31")
    return print_value(Date(_moment(text).date()), locale, form)


def time(value: object, locale: str, form: str = "usual") -> str:
    """Return the time of day of ``18:00`` or of a timestamp, on the clock it was written for, without seconds.

    Raises:
        TypeError: it is no text.
        ValueError: it is no such time, or there is no such form.
    """
    return _time(_text(value, "a time such as 18:00"), locale, form)


@lru_cache(maxsize=1024)  # a memo of a pure function: many people share an hour
def _time(text: str, locale: str, form: str) -> str:
    if _TIME.fullmatch(text):
        text = f"2000-01-01T{text}"
    elif not _TIMESTAMP.fullmatch(text):
        raise ValueError("expected a time such as 18:00")
    return print_value(Time(_moment(text).time()), locale, form)


def _exact(value: float) -> Decimal:
    """Return a number without the noise of binary fractions: 0.1 + 0.2 is 0.3.

    A float holds 15 decimal digits faithfully (IEEE 754 binary64, DBL_DIG); the rest is noise.
    """
    if isinstance(value, int):
        return Decimal(value)
    if not math.isfinite(value):
        raise ValueError("expected a number, found one that is infinite or none")
    return Decimal(f"{value + 0.0:.15g}")  # adding turns -0.0 into 0.0


def _amount(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise TypeError(f"expected a number, found {_sort(value)}")
    if isinstance(value, str):
        if not _NUMBER.fullmatch(value):
            raise ValueError("expected a number, or plain digits with a point for decimals")
        return to_decimal(value)
    return _exact(value)


def _declared_money(value: object) -> tuple[Decimal, str]:
    try:
        found = read_money(_text(value, "an amount with its currency, such as USD 49.90"))
    except ValueError:  # its text quotes what it found
        found = None
    if found is None:
        raise ValueError("expected an amount with its currency, such as USD 49.90, or name the currency")
    return found.amount, found.currency


def _payable(amount: Decimal, currency: str, least: int) -> Decimal:
    """Return `amount` with the decimals that `currency` has, and at least so many."""
    from babel.numbers import get_currency_precision

    digits = max(get_currency_precision(currency), least)
    with room_for(amount):
        return amount.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)


def _moment(text: str) -> dt.datetime:
    try:
        return dt.datetime.fromisoformat(text)
    except ValueError:
        raise ValueError("expected a day and a time that the calendar and the clock have") from None


def _text(value: object, expected: str) -> str:
    if not isinstance(value, str):
        raise TypeError(f"expected {expected}, found {_sort(value)}")
    return value


def _sort(value: object) -> str:
    """Return what sort of JSON value it is, in words that do not give the value away."""
    if value is None:
        return "nothing"
    sorts = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}
    return sorts.get(type(value), "something else")
