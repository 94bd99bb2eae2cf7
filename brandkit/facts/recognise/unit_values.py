"""From an amount and the words of a unit to the value that they state.

A lexicon's meaning is a normal form (``EUR``, ``GB``, ``day``); ``GB|Gb`` means the first, perhaps the second;
``workday?`` means it, but not for certain.
"""

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from brandkit.facts.recognise.figures import Figure
from brandkit.facts.recognise.grammar import Item
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.symbols import EXACT_SYMBOLS
from brandkit.model.statement import Said
from brandkit.model.value import Duration, Money, Percent, Quantity

_BY_TERRITORY = {
    "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "GB": "GBP", "CH": "CHF",
    "AT": "EUR", "BE": "EUR", "DE": "EUR", "ES": "EUR", "FR": "EUR", "IE": "EUR", "IT": "EUR", "NL": "EUR",
}  # fmt: skip
_DOLLARS = frozenset(("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"))
# Symbols that are also letters of a label ("gate 5 A") or a word.
_UNSURE = frozenset(("A", "B", "V", "W", "in", "ha", "mi", "pt", "m"))
_POUNDS = "GBP|lb"


class Meant(NamedTuple):
    """What an amount of a unit means."""

    value: Said
    others: tuple[Said, ...] = ()
    inexact: bool = False


def home_currency(setting: Setting) -> str:
    """Return the currency of the message, or else of its territory; ``""``: not known."""
    return setting.currency or _BY_TERRITORY.get(setting.territory, "")


def meant(figure: Figure, unit: Item, setting: Setting) -> Meant | None:
    """Return what `figure` of a unit means; None if the word is no unit after all (``5G``)."""
    names = _names(unit, setting)
    if not names:
        return None
    make = _MAKE[unit.letter]
    unsure = names[0].endswith("?") or (unit.letter in "ux" and _is_unsure(unit))
    kinds = [name.rstrip("?") for name in names]
    others = tuple(make(figure.amount, kind) for kind in kinds[1:])
    if figure.other is not None:
        others += (make(figure.other, kinds[0]),)
    return Meant(make(figure.amount, kinds[0]), others, unsure or figure.other is not None)


def dollars(setting: Setting, also: frozenset[str] = frozenset()) -> str:
    """Return what ``$`` is here: the message's currency if it is a dollar (or one of `also`), else the territory's."""
    return next(
        (each for each in (setting.currency, _BY_TERRITORY.get(setting.territory, "")) if each in _DOLLARS | also),
        "USD",
    )


def is_a_word(unit: Item, setting: Setting) -> bool:
    """Return whether a symbol is a word of the language too: before another word it is none ("3 ha sido")."""
    return unit.tokens[0].written in setting.lexicon.traits.unit_words and len(unit.tokens) == 1


def is_a_label(number: Item, unit: Item) -> bool:
    """Return whether a letter is written onto a number, as on doors and seats: "12A"."""
    return unit.start == number.end and unit.tokens[0].written in ("A", "B")


def _names(unit: Item, setting: Setting) -> list[str]:
    meaning = str(unit.meaning)
    if unit.letter == "%":
        return ["%"]
    if unit.letter == "$":
        return _currencies("$" if _is_article_and_sign(unit) else meaning, setting)
    if unit.letter == "m":
        return [dollars(setting, frozenset(("EUR",))) if meaning == "$" else meaning]
    return meaning.split("|") if unit.letter == "d" else _quantities(unit, meaning)


def _is_article_and_sign(unit: Item) -> bool:
    """Return whether "a $15 voucher" is meant, and no Australian dollar: that is written in one, "A$15"."""
    return len(unit.tokens) == 2 and unit.tokens[1].key == "$" and unit.tokens[0].end < unit.tokens[1].start


def _currencies(meaning: str, setting: Setting) -> list[str]:
    names = [dollars(setting) if name == "$" else name for name in meaning.split("|")]
    by_weight = meaning == _POUNDS and setting.currency != "GBP" and setting.territory in ("US", "CA")
    return names[::-1] if by_weight else names


def _quantities(unit: Item, meaning: str) -> list[str]:
    """Return the units that a word or symbol names; capitals count in symbols."""
    written = "".join(token.written or token.key for token in unit.tokens)
    exact = EXACT_SYMBOLS.get(written)
    if exact:
        return [exact]
    is_letter = len(written) == 1 and (written in EXACT_SYMBOLS or written.swapcase() in EXACT_SYMBOLS)
    return [] if unit.letter == "x" or is_letter or written.startswith(("MB/", "GB/")) else meaning.split("|")


def _is_unsure(unit: Item) -> bool:
    return len(unit.tokens) == 1 and unit.tokens[0].written in _UNSURE


def _minor(amount: Decimal, currency: str) -> Said:
    return Money(amount.scaleb(-2), currency)


def _percent(amount: Decimal, _: str) -> Said:
    return Percent(amount)


def _money(amount: Decimal, currency: str) -> Said:
    return Quantity(amount, currency) if currency == "lb" else Money(amount, currency)


_MAKE: dict[str, Callable[[Decimal, str], Said]] = {
    "%": _percent,
    "$": _money,
    "m": _minor,
    "d": Duration,
    "u": Quantity,
    "x": Quantity,
}
