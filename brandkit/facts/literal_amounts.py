"""Reading percentages, money, durations, quantities and numbers: ``20%``, ``USD 49.00``, ``14 days``, ``12 GB``."""

import re

from brandkit.facts.reader import NUMBER, Reader, to_decimal
from brandkit.facts.units import duration_unit, quantity_unit
from brandkit.model.value import Duration, Money, Number, Percent, Quantity

_PERCENT = re.compile(rf"({NUMBER}) ?(?:%|per ?cent)", re.IGNORECASE)
_MONEY = re.compile(rf"([A-Z]{{3}}) ({NUMBER})")
_MONEY_BACKWARDS = re.compile(rf"{NUMBER} ([A-Z]{{3}})")
_SIGN = r"(?:[A-Z]{1,3})?[$€£¥₹₽₩₺₪₫฿₴₦]"
_MONEY_BY_SIGN = re.compile(rf"-?{_SIGN} ?[0-9][0-9.,]{{0,30}}|-?[0-9][0-9.,]{{0,30}} ?{_SIGN}")
_MEASURED = re.compile(rf"({NUMBER}) (\S(?:.{{0,38}}\S)?)")
_NUMBER = re.compile(NUMBER)
_GROUPED = re.compile(r"(?:[A-Z]{3} )?-?[0-9]{1,3}(?:,[0-9]{3}){1,5}(?:\.[0-9]{1,9})?(?: ?%)?")
_UNIT_ATTACHED = re.compile(rf"{NUMBER}([^\W\d_]{{1,5}})")
_ANY_UNIT = re.compile(r"[^\W\d_]\S{0,19}|°\S|%")


def read_percent(text: str) -> Percent | None:
    """Read ``20%``, ``20 %`` or ``20 percent``."""
    found = _PERCENT.fullmatch(text)
    return Percent(to_decimal(found[1])) if found else None


def read_money(text: str) -> Money | None:
    """Read ``USD 49.00``.

    Raises:
        ValueError: it is an amount of money, but its currency is unknown, a mere sign, or in the wrong place.
    """
    found = _MONEY.fullmatch(text)
    if found and is_currency(found[1]):
        return Money(to_decimal(found[2]), found[1])
    if found and "." in found[2]:  # without decimals it may as well be "ISO 9001"
        raise ValueError(f"{found[1]} is no ISO 4217 currency; expected one such as USD 49.00")
    if _MONEY_BY_SIGN.fullmatch(text):
        raise ValueError("a sign can mean several currencies; expected a code, as in USD 49.00")
    backwards = _MONEY_BACKWARDS.fullmatch(text)
    if backwards and is_currency(backwards[1]):
        raise ValueError(f"the currency goes first, as in {backwards[1]} 49.00")
    return None


def read_duration(text: str) -> Duration | None:
    """Read ``14 days``. English names of units, singular or plural; no signs, no compounds."""
    found = _MEASURED.fullmatch(text)
    unit = duration_unit(found[2]) if found else ""
    return Duration(to_decimal(found[1]), unit) if found and unit and not text.startswith("-") else None


def read_quantity(text: str) -> Quantity | None:
    """Read ``12 GB``: a number of a unit that `brandkit.facts.units` knows.

    Raises:
        ValueError: the unit is attached, as in ``12GB``, which could also be a code.
    """
    found = _MEASURED.fullmatch(text)
    if found and (unit := quantity_unit(found[2])):
        return Quantity(to_decimal(found[1]), unit, found[2])
    attached = _UNIT_ATTACHED.fullmatch(text)
    if attached and quantity_unit(attached[1]):
        spaced = f"{text[: attached.start(1)]} {attached[1]}"
        raise ValueError(f"{text} may be a quantity or a code; write {spaced} for a quantity, or say kind: code")
    return None


def accept_quantity(text: str) -> Quantity | None:
    """Read a number of any unit of one word: ``5 perks``, ``12GB``."""
    found = _MEASURED.fullmatch(text) or re.fullmatch(rf"({NUMBER})(\D.*)", text)
    unit = (quantity_unit(found[2]) or _any_unit(found[2])) if found else ""
    return Quantity(to_decimal(found[1]), unit, found[2]) if found and unit else None


def read_number(text: str) -> Number | None:
    """Read ``3`` or ``-4.5``.

    Raises:
        ValueError: the digits are grouped, as in ``1,000``, which is another number in another country.
    """
    if _GROUPED.fullmatch(text):
        plain = text.replace(",", "")
        raise ValueError(f"a comma means different things in different countries; write {plain}")
    return Number(to_decimal(text)) if _NUMBER.fullmatch(text) else None


def is_currency(code: str) -> bool:
    """Return whether `code` is an ISO 4217 code in capitals, as CLDR lists them (historic ones included)."""
    from babel.numbers import is_currency as has_name

    return has_name(code)


def _any_unit(word: str) -> str:
    return word if _ANY_UNIT.fullmatch(word) else ""


AMOUNTS = (
    Reader("percent", read_percent, read_percent, "a percentage such as 20%"),
    Reader("money", read_money, read_money, "an amount with its ISO 4217 currency, such as USD 49.00"),
    Reader("duration", read_duration, read_duration, "a length of time in English words, such as 14 days"),
    Reader("quantity", read_quantity, accept_quantity, "a number and a unit, such as 12 GB"),
    Reader("number", read_number, read_number, "plain digits, with a point for decimals, such as 3 or 2.5"),
)
"""In the order in which they are tried."""
