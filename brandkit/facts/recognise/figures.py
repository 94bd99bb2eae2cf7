"""What digits or number words of a match amount to, with what else they can mean."""

import re
from decimal import Decimal
from typing import NamedTuple

from brandkit.facts.recognise.grammar import Found
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.tokens import Token

_OTHER_DECIMALS = re.compile(r"(\d{1,6})[.,](\d{1,2})")
_OTHER_SIGNS = re.compile(r"(\d{1,3}(?:\.\d{3}){1,4}(?=,)|\d{1,3}(?:,\d{3}){1,4}(?=\.))[.,](\d{1,2})")
_THREE_DECIMALS = re.compile(r"([1-9]\d{0,2})[.,](\d{3})")


class Figure(NamedTuple):
    """An amount that stands in a text."""

    amount: Decimal
    other: Decimal | None = None
    """What it is by the signs of other countries: ``1.299`` in English may be 1299."""


def figure(found: Found, group: str, scale: str = "") -> Figure | None:
    """Return what the number of a group amounts to, multiplied by the magnitude of `scale` if that took part.

    None if it is no number: ``14.6.2026``.
    """
    if not found.has(group):
        return None
    item = found.item(group)
    read = Figure(Decimal(1)) if item.letter in "aA" else _read(item.tokens[0], found.setting)
    if read is None or not scale or not found.has(scale):
        return read
    times = Decimal(str(found.item(scale).meaning))
    return Figure(read.amount * times, None if read.other is None else read.other * times)


def _read(token: Token, setting: Setting) -> Figure | None:
    if token.amount is None:
        # With a unit behind it "9.90" can only be decimals, whatever the locale's sign is; so can those of "1.299,00".
        loose = _OTHER_DECIMALS.fullmatch(token.key) or _OTHER_SIGNS.fullmatch(token.key)
        return Figure(Decimal(f"{re.sub(r'[.,]', '', loose[1])}.{loose[2]}")) if loose else None
    grouped = _THREE_DECIMALS.fullmatch(token.key) if setting.decimal in token.key else None
    return Figure(token.amount, Decimal(f"{grouped[1]}{grouped[2]}") if grouped else None)
