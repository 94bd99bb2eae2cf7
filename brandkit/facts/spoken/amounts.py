"""Amounts as they are said: "12 dollars and 50 cents", "20 percent", "12 gigabytes", "24 hours".

Each function takes a value and the words that state it, without what it is per ("/month"); it returns what is said
for them, and the words themselves where they are words already: "half an hour", "10 dollars".
"""

import re
from decimal import Decimal

from brandkit.facts.languages import Language
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.spoken.words import Names, SpokenWords
from brandkit.facts.units import cldr_unit
from brandkit.facts.wording_amounts import print_money, print_number, print_percent
from brandkit.facts.wording_units import print_duration, print_quantity
from brandkit.model.value import Money, Number, Percent, Quantity

_SPACE = r"[ \u00a0\u202f\u2009]"
_CURRENCY = re.compile(r"[$¢£¥₠-⃏]|(?<![^\W\d_])[A-Z]{3}(?![^\W\d_])|[0-9][.,][0-9]{2}(?![0-9])")
_BARE_DOLLAR = re.compile(r"(?<![A-Z])[$](?![A-Z])")
_PERCENT = re.compile(rf"[0-9]{_SPACE}?%$")
_UNIT = re.compile(r"[^\W\d_]+\.?$|[°′″\"²³]")
_TIMED = re.compile(rf"(?<![0-9.,])(?<![0-9]{_SPACE})([0-9]+(?:[.,][0-9]{{1,2}})?){_SPACE}?([^\W\d_]+\.?)(?![\w-])")
_GROUPED = re.compile(rf"[0-9](?:[.,'’]|{_SPACE})[0-9]{{3}}(?![0-9])")
_HUNDREDTHS = 100


def say_money(money: Money, written: str, home: str, words: SpokenWords, language: Language) -> str:
    """Return an amount of money with its currency in words; ``home`` is the currency of the place."""
    if not _CURRENCY.search(written):
        return written
    named = _names(money.currency, written, home, words)
    if named is None or money.amount < 0 or money.amount * _HUNDREDTHS % 1:
        return _ungrouped(print_money(money.amount, money.currency, language, "long"), language)
    one, several, hundredth, hundredths = named
    whole = money.amount // 1
    rest = int((money.amount - whole) * _HUNDREDTHS)
    major = f"{print_number(_plain(whole), language, 'short')} {one if whole == 1 else several}"
    minor = f"{rest} {hundredth if rest == 1 else hundredths}"
    if not rest:
        return major
    if whole:
        return f"{major} {words.and_hundredths} {minor}"
    # Cents alone are those of the place: others need their currency.
    return minor if money.currency == home else f"{print_number(money.amount, language, 'short')} {several}"


def _names(currency: str, written: str, home: str, words: SpokenWords) -> Names | None:
    if _BARE_DOLLAR.search(written):
        return words.dollars
    own = words.at_home.get(currency) if currency == home else None
    return own or words.currencies.get(currency)


def say_percent(percent: Percent, written: str, language: Language) -> str:
    """Return a share with the word for its sign; one without it is the lower end of a range."""
    said = print_percent(percent.amount, language, "long")
    return _ungrouped(said, language) if _PERCENT.search(written) else written


def say_quantity(quantity: Quantity, written: str, lexicon: Lexicon, language: Language) -> str:
    """Return a number of a unit with the unit's name, if it stands there and hearers know it as nothing else."""
    known = quantity.unit in lexicon.words.get("quantities", {}) and cldr_unit(quantity.unit)
    if not known or not _UNIT.search(written):
        return written
    return _ungrouped(print_quantity(quantity.amount, quantity.unit, language, "long"), language)


def say_duration(written: str, words: SpokenWords, language: Language) -> str:
    """Return a length of time without abbreviations; its other words may be bent as their sentence asks."""
    units = {form.strip(): unit for unit, forms in words.short_units.items() for form in forms.split(",")}

    def spelled_out(found: re.Match[str]) -> str:
        unit = units.get(found[2].casefold())
        return print_duration(Decimal(found[1].replace(",", ".")), unit, language, "long") if unit else found[0]

    return _TIMED.sub(spelled_out, written)


def say_number(number: Number, written: str, language: Language) -> str:
    """Return a large number without the signs between its thousands."""
    return print_number(number.amount, language, "short") if _GROUPED.search(written) else written


def _ungrouped(said: str, language: Language) -> str:
    """Return words without the signs between thousands, which an engine may take for a decimal point."""
    symbols = language.locale.number_symbols
    group = symbols.get("latn", symbols)["group"]
    return re.sub(rf"(?<=[0-9])(?:{re.escape(group)}|{_SPACE})(?=[0-9]{{3}}(?![0-9]))", "", said)


def _plain(amount: Decimal) -> Decimal:
    """Return a whole number as one that was written without decimals."""
    return Decimal(int(amount))
