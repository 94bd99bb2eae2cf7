"""Printing percentages, money and numbers."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal, localcontext

from brandkit.facts.languages import Language

_DIGITS = re.compile(r"([#,]*0)(?:\.[0#]+)?")
# A currency's letters must not touch the digits (CLDR: currencySpacing), which babel 2.18 leaves undone.
_TOUCHING = re.compile(r"(?<=[^\W\d_])(?=[0-9])|(?<=[0-9])(?=[^\W\d_])")
_SPACES = re.compile(r"[ \u00a0\u202f]")


def print_percent(amount: Decimal, language: Language, form: str) -> str:
    """Print 20 % of something."""
    from babel.numbers import format_percent

    from brandkit.facts.wording_units import print_measured

    if form == "long" and (words := print_measured(amount, "concentr-percent", ("long",), language)):
        return words
    pattern = with_decimals(language.locale.percent_formats[None].pattern, written_decimals(amount))
    with room_for(amount):
        text = format_percent(amount.scaleb(-2), pattern, locale=language.locale)
    return _SPACES.sub("", text) if form == "short" else text


def print_number(amount: Decimal, language: Language, form: str) -> str:
    """Print a number with the decimals it was written with."""
    from babel.numbers import format_decimal

    pattern = decimal_pattern(amount, language)
    with room_for(amount):
        return format_decimal(amount, pattern, locale=language.locale, group_separator=form != "short")


def print_money(amount: Decimal, currency: str, language: Language, form: str) -> str:
    """Print an amount of money: without decimals if it was written without, else with all that are due."""
    from babel.numbers import format_currency

    exact = amount if form == "usual" else _without_zero_cents(amount)
    decimals = _money_decimals(exact, currency)
    standard = language.locale.currency_formats["standard"].pattern
    as_name = form == "long"
    pattern = with_decimals(language.locale.decimal_formats[None].pattern if as_name else standard, decimals)
    with room_for(exact):
        text = format_currency(
            exact,
            currency,
            pattern,
            locale=language.locale,
            currency_digits=False,
            format_type="name" if as_name else "standard",
        )
    return text if as_name else _TOUCHING.sub("\u00a0", text)


def decimal_pattern(amount: Decimal, language: Language) -> str:
    """Return the locale's pattern for plain numbers, with as many decimals as `amount` was written with."""
    return with_decimals(language.locale.decimal_formats[None].pattern, written_decimals(amount))


def with_decimals(pattern: str, decimals: int) -> str:
    """Return a CLDR number pattern that prints exactly so many decimals: ``#,##0.###`` gives ``#,##0.00``."""
    return _DIGITS.sub(rf"\g<1>.{'0' * decimals}" if decimals else r"\g<1>", pattern)


def written_decimals(amount: Decimal) -> int:
    """Return how many decimals `amount` was written with."""
    exponent = amount.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0


@contextmanager
def room_for(amount: Decimal) -> Iterator[None]:
    """Make decimal arithmetic exact for `amount`: the usual 28 digits would round or refuse a longer one."""
    _, digits, exponent = amount.as_tuple()
    with localcontext() as context:
        context.prec = max(context.prec, len(digits) + abs(exponent if isinstance(exponent, int) else 0) + 8)
        yield


def _without_zero_cents(amount: Decimal) -> Decimal:
    with room_for(amount):
        whole = amount.to_integral_value()
        return whole if whole == amount else amount


def _money_decimals(amount: Decimal, currency: str) -> int:
    from babel.numbers import get_currency_precision

    written = written_decimals(amount)
    return max(written, get_currency_precision(currency)) if written else 0
