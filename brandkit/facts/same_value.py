"""Whether a statement states a declared value: "a fortnight" states 14 days, "three quarters of an hour" 45 minutes.

One small function for each declared kind; a kind without one is stated by what equals it.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import TypeAlias

from brandkit.facts.recognise.nouns import singular
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.same_address import code_agrees, email_agrees, phone_agrees, url_agrees
from brandkit.facts.same_moment import day_agrees, instant_agrees, time_agrees
from brandkit.model.statement import Said, Statement
from brandkit.model.value import (
    Code,
    Date,
    Duration,
    Email,
    Instant,
    Money,
    Number,
    Percent,
    Phone,
    Quantity,
    Time,
    Url,
    Value,
)

Same: TypeAlias = Callable[[Value, Said, Statement, Setting], bool]
"""Takes the declared value, one thing that the words can mean, the statement that says it, and the setting."""

_TIMES: Mapping[str, tuple[int, str]] = MappingProxyType(
    {
        "minute": (60, "second"),
        "hour": (3600, "second"),
        "week": (7, "day"),
        "year": (12, "month"),
    }
)
"""What is always so many of a smaller unit. A day is not 24 hours: those end at another time of day."""
_METRIC: Mapping[str, tuple[Decimal, str]] = MappingProxyType(
    {
        "mg": (Decimal("0.001"), "g"),
        "kg": (Decimal(1000), "g"),
        "t": (Decimal(1_000_000), "g"),
        "mm": (Decimal("0.001"), "m"),
        "cm": (Decimal("0.01"), "m"),
        "km": (Decimal(1000), "m"),
        "mL": (Decimal("0.001"), "L"),
        "cL": (Decimal("0.01"), "L"),
        "kW": (Decimal(1000), "W"),
        "kWh": (Decimal(1000), "Wh"),
    }
)
"""SI prefixes (BIPM, SI Brochure, 9th edition, table 7). Bytes are missing: a kilobyte may be 1000 or 1024."""


def agrees(declared: Value, statement: Statement, setting: Setting) -> bool:
    """Return whether a statement states the declared value, in any form that has the same value.

    Bounds, per, roles and polarity are not looked at.
    """
    match declared:
        case Date():
            return day_agrees(declared, statement, setting)
        case Time():
            return time_agrees(declared, statement)
        case Instant():
            return instant_agrees(declared, statement, setting)
        case Url():
            return url_agrees(declared, statement, setting)
        case Email():
            return email_agrees(declared, statement)
        case Phone():
            return phone_agrees(declared, statement, setting)
        case Code():
            return code_agrees(declared, statement)
    same = SAME.get(type(declared), _equal)
    return any(same(declared, said, statement, setting) for said in (statement.value, *statement.others))


def _equal(declared: Value, said: Said, _: Statement, __: Setting) -> bool:
    return declared == said


def _same_number(declared: Value, said: Said, _: Statement, __: Setting) -> bool:
    """A plain number is also stated with a unit that the author wrote behind its placeholder."""
    if not isinstance(declared, Number):
        return False
    if isinstance(said, Code):  # a number of many digits, read out one by one
        return said.text == str(declared.amount)
    if isinstance(said, Money):  # "34.2 cents", whose unit stands behind the placeholder; 2,400 points are not £24
        return declared.amount == said.amount or (said.amount < 1 and declared.amount == said.amount * 100)
    return isinstance(said, Number | Quantity | Duration | Percent) and declared.amount == said.amount


def _same_duration(declared: Value, said: Said, _: Statement, __: Setting) -> bool:
    return isinstance(declared, Duration) and isinstance(said, Duration) and _base(declared) == _base(said)


def _base(duration: Duration) -> tuple[Decimal, str]:
    times, unit = _TIMES.get(duration.unit, (1, duration.unit))
    return duration.amount * times, unit


def _same_quantity(declared: Value, said: Said, statement: Statement, setting: Setting) -> bool:
    if not isinstance(declared, Quantity):
        return False
    if isinstance(said, Quantity):
        return _in_base(declared) == _in_base(said)
    # "5 perks": a unit that no table knows is a noun that is counted.
    is_counted = isinstance(said, Number) and said.amount == declared.amount
    return is_counted and bool(statement.noun) and statement.noun == singular(declared.unit.lower(), setting.lexicon)


def _in_base(quantity: Quantity) -> tuple[Decimal, str]:
    times, unit = _METRIC.get(quantity.unit, (Decimal(1), quantity.unit))
    return quantity.amount * times, unit


SAME: Mapping[type[Value], Same] = MappingProxyType(
    {
        Percent: _equal,
        Money: _equal,
        Number: _same_number,
        Duration: _same_duration,
        Quantity: _same_quantity,
    }
)
"""By declared kind."""
