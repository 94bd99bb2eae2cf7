"""English."""

from types import MappingProxyType

from brandkit.facts.lexicon.lexicon import Lexicon
from brandkit.facts.lexicon.sentences.en import WORDS

_NUMBERS = {
    0: "zero, nought", 1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight",
    9: "nine", 10: "ten", 11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen",
    17: "seventeen", 18: "eighteen", 19: "nineteen", 20: "twenty", 30: "thirty", 40: "forty", 50: "fifty",
    60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety",
}  # fmt: skip
_MULTIPLIERS = {100: "hundred", 1_000: "thousand, k", 1_000_000: "million, m, mn", 1_000_000_000: "billion, bn"}
_CURRENCIES = {
    "$": "dollar, dollars, $, bucks",
    "USD": "usd, us$, us dollar, us dollars",
    "CAD": "cad, ca$, c$, canadian dollar, canadian dollars",
    "AUD": "aud, a$, australian dollar, australian dollars",
    "GBP": "£, gbp, pound, pounds, pounds sterling, quid",
    "EUR": "€, eur, euro, euros",
    "JPY": "¥, jpy, yen",
    "CHF": "chf, swiss franc, swiss francs",
}
_PERCENT = {"percent": "%, percent, per cent, pct"}

LEXICON = Lexicon(
    "en",
    MappingProxyType(
        {"numbers": _NUMBERS, "multipliers": _MULTIPLIERS, "currencies": _CURRENCIES, "percent": _PERCENT, **WORDS}
    ),
)
