"""Printing a value the way a locale writes it. `brandkit.facts.kinds` shows every form.

Numbers, names and patterns are CLDR's, through babel, except where `brandkit.facts.habits` says otherwise. A
narrow no-break space (U+202F) is printed as a no-break space (U+00A0): both keep number and unit together, but
many fonts and old mail programs lack the narrow one. Channels whose alphabet has neither replace them.
"""

from functools import lru_cache
from typing import TypeAlias

from brandkit.facts.kinds import PARTIAL, forms_of, kind_of
from brandkit.facts.languages import Language, language_of
from brandkit.facts.wording_addresses import shorten_url
from brandkit.facts.wording_amounts import print_money, print_number, print_percent
from brandkit.facts.wording_moments import print_date, print_instant, print_time
from brandkit.facts.wording_units import print_duration, print_quantity
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
    Phrase,
    Quantity,
    Time,
    Url,
    Value,
)

__all__ = ["forms_of", "print_value", "printed_forms"]

_Printed: TypeAlias = Percent | Money | Date | Instant | Time | Duration | Quantity | Number


def print_value(value: Value, locale: str, form: str = "usual") -> str:
    """Return `value` as copy in `locale` writes it. Codes and phrases are never altered.

    Args:
        value: the normal form of a fact.
        locale: a language tag, ``en-US`` or ``en_US``; ``en`` alone is American English.
        form: one of `forms_of` the value's kind.

    Raises:
        ValueError: nothing is known about the locale, the kind has no such form, or the language has no word
            for it (working days). The text says what there is.
    """
    kind = kind_of(value)
    if form not in forms_of(kind):
        raise ValueError(f"there is no such form of {kind}; the forms are {', '.join(forms_of(kind))}")
    language_of(locale)
    match value:
        case Url(text):
            return shorten_url(text) if form == "short" else text
        case Code(text) | Email(text) | Phone(text) | Phrase(text):
            return text
        case _:
            # Equal amounts are not always written alike: 20 and 20.0 are equal.
            return _print_once(value, repr(value), locale, form)


def printed_forms(value: Value, locale: str) -> tuple[str, ...]:
    """Return every different print of `value` that says all of it, the usual one first.

    Raises:
        ValueError: as `print_value`.
    """
    kind = kind_of(value)
    whole = (form for form in forms_of(kind) if form not in PARTIAL.get(kind, ()))
    return tuple(dict.fromkeys(print_value(value, locale, form) for form in whole))


@lru_cache(maxsize=4096)  # a memo of a pure function: a message's few facts stand in every variant
def _print_once(value: _Printed, _written: str, locale: str, form: str) -> str:
    return _print_by_locale(value, language_of(locale), form).replace("\u202f", "\u00a0")


def _print_by_locale(value: _Printed, language: Language, form: str) -> str:
    match value:
        case Percent(amount):
            return print_percent(amount, language, form)
        case Money(amount, currency):
            return print_money(amount, currency, language, form)
        case Number(amount):
            return print_number(amount, language, form)
        case Duration(amount, unit):
            return print_duration(amount, unit, language, form)
        case Quantity(amount, unit, written):
            return print_quantity(amount, unit, language, form, written)
        case Date(day):
            return print_date(day, language, form)
        case Time(clock):
            return print_time(clock, language, form)
        case Instant(moment):
            return print_instant(moment, language, form)
