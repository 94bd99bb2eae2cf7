"""The values that facts and statements have: one normal form per kind.

Equal values are the same thing said, whatever the words: ``20%`` and ``20.0 per cent`` are both
``Percent(Decimal("20"))``, since `Decimal` compares by value.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Percent:
    """A share; 20 % is ``Decimal("20")``."""

    amount: Decimal


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in the currency's major unit; ``currency`` is an ISO 4217 code."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Date:
    """A calendar day."""

    day: date


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment; ``moment`` is aware and keeps the offset that was written."""

    moment: datetime


@dataclass(frozen=True, slots=True)
class Time:
    """A time of day without a zone."""

    time: time


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time as written; the unit is one of second, minute, hour, day, workday, week, month, year."""

    amount: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of a unit that is no time and no money: ``12 GB``."""

    amount: Decimal
    unit: str
    written: str = field(default="", compare=False)
    """The unit as it was written (``Mbit/s`` for ``Mbps``), for print only; ``""``: nobody wrote it."""


@dataclass(frozen=True, slots=True)
class Number:
    """A plain number."""

    amount: Decimal


@dataclass(frozen=True, slots=True)
class Code:
    """Characters to be typed exactly."""

    text: str


@dataclass(frozen=True, slots=True)
class Url:
    """An address, as written."""

    text: str


@dataclass(frozen=True, slots=True)
class Email:
    """A mail address, as written."""

    text: str


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone number, as written."""

    text: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Any other words."""

    text: str


Value: TypeAlias = (
    Percent | Money | Date | Instant | Time | Duration | Quantity | Number | Code | Url | Email | Phone | Phrase
)
