"""Whether two statements, read from two texts, have the same value."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import product

from brandkit.facts.phone_form import same_phone
from brandkit.facts.same_address import sounds_alike
from brandkit.facts.same_moment import same_clock, same_day
from brandkit.facts.url_form import normal_email, normal_url
from brandkit.model.statement import Clock, Day, Said, Statement
from brandkit.model.value import Code, Duration, Email, Money, Number, Percent, Phone, Quantity, Url

_SECONDS = {"second": 1, "minute": 60, "hour": 3600}
_DAYS = {"day": 1, "week": 7}
_PLAIN = frozenset((Percent, Money, Number, Quantity))
"""Kinds whose values are the same when all their parts are, and that are only met by their own."""
_MEETING = (Code, Number, Phone)
"""Kinds that other kinds are taken for."""


def same_said(a: Statement, b: Statement) -> bool:
    """Return whether one of the meanings of `a` is one of the meanings of `b`."""
    if isinstance(a.value, Day) and isinstance(b.value, Day):
        return same_day(a, b)
    if isinstance(a.value, Clock) and isinstance(b.value, Clock):
        return same_clock(a, b)
    if not (a.others or b.others or a.is_spoken or b.is_spoken):
        return same_value(a.value, b.value)
    pairs = product((a.value, *a.others), (b.value, *b.others))
    if a.is_spoken or b.is_spoken:
        return any(same_value(one, other) or sounds_alike(one, other) for one, other in pairs)
    return any(same_value(one, other) for one, other in pairs)


def same_value(a: Said, b: Said) -> bool:
    """Return whether two values are the same thing said. Parts that one of them leaves out do not count."""
    # Most pairs that are asked about are of two kinds that never meet, or are plain amounts; matching shapes is dear.
    if type(a) is type(b):
        if type(a) in _PLAIN:
            return a == b
    elif not (isinstance(a, _MEETING) and isinstance(b, _MEETING)):
        return False
    match a, b:
        case Duration(), Duration():
            return length_of(a) == length_of(b)
        case Url(), Url():
            return normal_url(a.text) == normal_url(b.text)
        case (Phone(one), Phone(other)) | (Phone(one), Code(other)) | (Code(one), Phone(other)):
            return same_phone(one, other)
        case Email(), Email():
            return normal_email(a.text) == normal_email(b.text)
        case (Number(amount), Code(text)) | (Code(text), Number(amount)):
            return text == str(amount)
        case _:
            return type(a) is type(b) and a == b


def length_of(duration: Duration) -> tuple[str, Decimal]:
    """Return a duration in the base that its unit can be converted to exactly, and how many of that."""
    unit = duration.unit
    if unit in _SECONDS:
        return "second", duration.amount * _SECONDS[unit]
    if unit in _DAYS:
        return "day", duration.amount * _DAYS[unit]
    return ("month", duration.amount * 12) if unit == "year" else (unit, duration.amount)


def between(a: date, b: date) -> timedelta:
    """Return how far two days are apart."""
    return abs(a - b)


def is_counted(value: Said) -> bool:
    """Return whether it is an amount of something."""
    return isinstance(value, Percent | Money | Number | Quantity | Duration)
