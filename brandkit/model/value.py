"""The values that facts and statements have: one normal form per kind.

Equal values are the same thing said, whatever the words: ``20%`` and ``20.0 per cent`` are both
``Percent(Decimal("20"))``, since `Decimal` compares by value.
"""

from dataclasses import field
from datetime import date, datetime, time
from decimal import Decimal
from typing import TypeAlias

from brandkit.model.frozen import frozen


@frozen
class Percent:
    """A share; 20 % is ``Decimal("20")``."""

    amount: Decimal


@frozen
class Money:
    """An amount in the currency's major unit; ``currency`` is an ISO 4217 code."""

    amount: Decimal
    currency: str


@frozen
class Date:
    """A calendar day."""

    day: date


@frozen
class Instant:
    """A moment; ``moment`` is aware and keeps the offset that was written."""

    moment: datetime


@frozen
class Time:
    """A time of day without a zone."""

    time: time


@frozen
class Duration:
    """A length of time as written; the unit is one of second, minute, hour, day, workday, week, month, year."""

    amount: Decimal
    unit: str


@frozen
class Quantity:
    """A number of a unit that is no time and no money: ``12 GB``."""

    amount: Decimal
    unit: str
    written: str = field(default="", compare=False)
    """The unit as it was written (``Mbit/s`` for ``Mbps``), for print only; ``""``: nobody wrote it."""


@frozen
class Number:
    """A plain number."""

    amount: Decimal


@frozen
class Code:
    """Characters to be typed exactly."""

    text: str


@frozen
class Url:
    """An address, as written."""

    text: str


@frozen
class Email:
    """A mail address, as written."""

    text: str


@frozen
class Phone:
    """A phone number, as written."""

    text: str


@frozen
class Phrase:
    """Any other words."""

    text: str


Value: TypeAlias = (
    Percent | Money | Date | Instant | Time | Duration | Quantity | Number | Code | Url | Email | Phone | Phrase
)
