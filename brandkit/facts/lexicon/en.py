"""English."""

from types import MappingProxyType

from brandkit.facts.lexicon.claims.en import WORDS as CLAIMS
from brandkit.facts.lexicon.lexicon import Lexicon
from brandkit.facts.lexicon.moments.en import MOMENTS
from brandkit.facts.lexicon.sentences.en import WORDS
from brandkit.facts.symbols import CURRENCY_SIGNS

_NUMBERS = {
    0: "zero, nought", 1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six, half a dozen", 7: "seven",
    8: "eight", 9: "nine", 10: "ten", 11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen",
    16: "sixteen", 17: "seventeen", 18: "eighteen", 19: "nineteen", 20: "twenty", 30: "thirty", 40: "forty, fourty",
    50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety",
}  # fmt: skip
_MULTIPLIERS = {12: "dozen", 100: "hundred", 1_000: "thousand", 1_000_000: "million", 1_000_000_000: "billion"}
_NUMBER_SHAPE = r"""
    (?P<o> [yY]-?o(?!-) | [yY]-s | [osO] )
    | d -? [km]
    | (?: (?:{group}|a) -? m ) (?: &? (?:{group}|a)? k )? (?: &? {group} (?!-?[km]) )?
    | (?:{group}|a) -? k (?: &? {group} (?!-?[km]) )?
    | (?:{below}|a) -? D | {group} | z
""".replace("{group}", r"(?:(?:{below}|a)?-?h(?:&?(?:[yY]-?u|[tyY]|u(?!-?[uz]))(?!-?h))?|{below})").replace(
    "{below}", "(?:[yY]-?u|[yYtu])"
)
_ORDINALS = {
    1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth",
    10: "tenth", 11: "eleventh", 12: "twelfth", 13: "thirteenth", 14: "fourteenth", 15: "fifteenth", 16: "sixteenth",
    17: "seventeenth", 18: "eighteenth", 19: "nineteenth", 20: "twentieth", 30: "thirtieth", 40: "fortieth",
    50: "fiftieth", 60: "sixtieth", 70: "seventieth", 80: "eightieth", 90: "ninetieth", 100: "hundredth",
}  # fmt: skip
_CURRENCIES = {
    "$": "dollar, dollars, bucks",
    "USD": "us dollar, us dollars",
    "CAD": "canadian dollar, canadian dollars",
    "AUD": "australian dollar, australian dollars",
    "GBP": "pound, pounds, pound sterling, pounds sterling, british pound, british pounds, quid",
    "EUR": "euro, euros",
    "JPY": "yen, japanese yen",
    "CHF": "franc, francs, swiss franc, swiss francs",
}
_PERCENT = {"percent": "%, percent, per cent, pct"}
_DURATIONS = {
    "second": "second, seconds, sec, secs", "minute": "minute, minutes, min, mins", "hour": "hour, hours, hr, hrs, h",
    "day": "day, days, calendar day, calendar days",
    "workday": "working day, working days, workday, workdays, business day, business days",
    "week": "week, weeks, wk, wks", "month": "month, months, mo, mos, mth, mths", "year": "year, years, yr, yrs",
}  # fmt: skip

LEXICON = Lexicon(
    "en",
    MappingProxyType(
        {
            "numbers": _NUMBERS,
            "multipliers": _MULTIPLIERS,
            "number_links": {"and": "and"},
            "articles": {1: "a, an"},
            "ordinals": _ORDINALS,
            "ordinal_suffixes": {"": "st, nd, rd, th"},
            "currencies": _CURRENCIES,
            "currency_signs": CURRENCY_SIGNS,
            "percent": _PERCENT,
            "durations": _DURATIONS,
            **CLAIMS,
            **MOMENTS,
            **WORDS,
        }
    ),
    number_shape=_NUMBER_SHAPE,
)
