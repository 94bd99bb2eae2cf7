"""Printing durations and quantities: a number of a unit."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from brandkit.facts.languages import Language
from brandkit.facts.units import cldr_unit, is_symbol, quantity_unit
from brandkit.facts.wording_amounts import print_number, room_for

ABBREVIATED = frozenset(("second", "minute", "hour"))
"""The units of time that copy abbreviates. CLDR has abbreviations of the others that nobody writes: 6 mths, 14 Tg."""


def print_duration(amount: Decimal, unit: str, language: Language, form: str) -> str:
    """Print a length of time.

    Raises:
        ValueError: the unit is working days, and nobody has told us their name in this language.
    """
    if unit == "workday":
        return _print_workdays(amount, language)
    lengths = ("short", "long") if form == "short" and unit in ABBREVIATED else ("long", "short")
    return print_measured(amount, f"duration-{unit}", lengths, language) or _plainly(amount, unit, language)


def print_quantity(amount: Decimal, unit: str, language: Language, form: str, written: str = "") -> str:
    """Print a number of a unit: by symbol, or in the long form by name.

    Args:
        amount: how much.
        unit: the unit in normal form.
        language: the language to print in.
        form: the form of the quantity.
        written: the unit as its author wrote it, or ``""``. A unit that CLDR lacks stays like this; of several symbols
            of one unit the author's is printed, unless the language has one of its own (``Go`` for ``GB``).
    """
    lengths = ("long", "short") if form == "long" else ("short", "long")
    pattern = _pattern(amount, cldr_unit(unit), lengths, language)
    if not pattern:
        return _plainly(amount, written or unit, language)
    symbol = pattern.removeprefix("{0}").strip()
    if form != "long" and is_symbol(written, unit) and quantity_unit(symbol) == unit:
        pattern = pattern.replace(symbol, written)
    return pattern.replace("{0}", print_number(amount, language, "usual"))


def print_measured(amount: Decimal, unit: str, lengths: Sequence[str], language: Language) -> str:
    """Print an amount of CLDR's `unit` in the first of `lengths` that the locale has, or return ``""``."""
    pattern = _pattern(amount, unit, lengths, language)
    return pattern.replace("{0}", print_number(amount, language, "usual")) if pattern else ""


def _pattern(amount: Decimal, unit: str, lengths: Sequence[str], language: Language) -> str:
    """Return ``{0} GB`` and the like, in the first of `lengths` that the locale has, or ``""``.

    babel's own `format_unit` rounds to three decimals, and where the locale inherits one length from another it
    prints ``14 duration-day`` (ja, pt).
    """
    by_length = language.locale._data["unit_patterns"].get(unit, {})  # noqa: SLF001 - babel has no public way
    found = (_in_number(amount, by_length.get(length) or {}, language) for length in lengths)
    return next(filter(None, found), "")


def _print_workdays(amount: Decimal, language: Language) -> str:
    pattern = _in_number(amount, language.habits.workdays, language)
    if not pattern:
        name = language.locale.english_name
        raise ValueError(f"brandkit has no word for working days in {name}; declare it with kind: phrase")
    return pattern.replace("{0}", print_number(amount, language, "usual"))


def _in_number(amount: Decimal, patterns: Mapping[str, str], language: Language) -> str:
    """Return the pattern for the plural category that the language gives to `amount`."""
    with room_for(amount):
        category = language.locale.plural_form(amount)
    return patterns.get(category) or patterns.get("other") or ""


def _plainly(amount: Decimal, unit: str, language: Language) -> str:
    return f"{print_number(amount, language, 'usual')} {unit}"
