"""Numbers, units, money and counts in English."""

from collections.abc import Mapping

from brandkit.facts.lexicon.lexicon import Forms
from brandkit.facts.symbols import CURRENCY_SIGNS, UNIT_SYMBOLS

_NUMBERS = {
    0: "zero, nought", 1: "one", 2: "two", 3: "three", 4: "four, fours", 5: "five, fives", 6: "six, half a dozen",
    7: "seven, sevens", 8: "eight, eights", 9: "nine, nines", 10: "ten", 11: "eleven, elevens",
    12: "twelve, twelves", 13: "thirteen, thirteens", 14: "fourteen, fourteens", 15: "fifteen, fifteens",
    16: "sixteen, sixteens", 17: "seventeen, seventeens", 18: "eighteen, eighteens", 19: "nineteen, nineteens",
    20: "twenty", 30: "thirty", 40: "forty, fourty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty",
    90: "ninety", 250_000: "quarter of a million, a quarter of a million", 500_000: "half a million",
    500_000_000: "half a billion",
}  # fmt: skip
_MULTIPLIERS = {12: "dozen", 100: "hundred", 1_000: "thousand", 1_000_000: "million", 1_000_000_000: "billion"}
NUMBER_SHAPE = r"""
    (?P<o> [yY]-?o(?!-) | [yY]-s | [osO] )
    | d -? [km] | (?:{group}|a|d) H -? m
    | (?: (?:{group}|a) -? m ) (?: &? (?:{group}|a)? k )? (?: &? {group} (?!-?[km]) )?
    | (?:{group}|a) -? k (?: &? {group} (?!-?[km]) )?
    | (?:{below}|a) -? D | {group} | [gz]
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
    "$": "dollar, dollars, bucks", "USD": "us dollar, us dollars", "CAD": "canadian dollar, canadian dollars",
    "AUD": "australian dollar, australian dollars", "GBP|lb": "pound, pounds",
    "GBP": "pound sterling, pounds sterling, british pound, british pounds, quid", "EUR": "euro, euros",
    "JPY": "yen, japanese yen", "CHF": "franc, francs, swiss franc, swiss francs",
}  # fmt: skip
_MINORS = {"$": "cent, cents, c, ¢", "GBP": "p, pence, penny"}
_MAGNITUDES = {1_000: "k", 1_000_000: "m, mn, mil", 1_000_000_000: "bn, b"}
_PERCENT = {"percent": "%, percent, per cent, pct"}
_NAMED_PERCENTS = {
    25: "a quarter off, a quarter less, a quarter cheaper, quarter off, save a quarter",
    50: "half price, half-price, half the price, half off, pay half, pays half",
    75: "three quarters off, three-quarters off",
}
_SHARES = {"": "in, out of, in every, out of every"}
_RATINGS = {"": "star, stars"}
_RANGE_WORDS = {"to": "to, through", "or": "or"}
_RANGE_STARTS = {"between": "between", "from": "from"}
_DURATIONS = {
    "second": "second, seconds, sec, secs", "minute": "minute, minutes, min, mins, minute's, minutes'",
    "hour": "hour, hours, hr, hrs, h, hour's", "day": "day, days, calendar day, calendar days, day's",
    "workday": "working day, working days, workday, workdays, business day, business days",
    "week": "week, weeks, wk, wks, week's, working week, working weeks",
    "month": "month, months, mo, mos, mth, mths, month's",
    "year": "year, years, yr, yrs, year's",
}  # fmt: skip
_NAMED_DURATIONS = {
    (14, "day"): "fortnight, a fortnight, fortnight's, a fortnight's",
    (15, "minute"): "quarter of an hour, a quarter of an hour, quarter hour, quarter-hour",
    (30, "minute"): "half an hour, half hour, half-hour, half-an-hour, a half hour, a half-hour",
    (45, "minute"): "three quarters of an hour, three-quarters of an hour", (90, "minute"): "an hour and a half",
    (6, "month"): "half a year, a half year, half-year", (18, "month"): "a year and a half",
}  # fmt: skip
_HALVES = {"0.5": "and a half, and a half a, ½", "0.25": "¼, and a quarter", "0.75": "¾, and three quarters"}
_QUANTITIES = {
    "B": "byte, bytes", "kB": "kilobyte, kilobytes", "MB": "megabyte, megabytes", "GB": "gigabyte, gigabytes",
    "TB": "terabyte, terabytes", "Mb": "megabit, megabits", "Gb": "gigabit, gigabits", "GB|Gb|Gbps": "gig, gigs",
    "MB|Mb|Mbps": "meg, megs", "Mbps": "megabits per second", "Gbps": "gigabits per second", "px": "pixel, pixels",
    "MP": "megapixel, megapixels", "dpi": "dot per inch, dots per inch", "mg": "milligram, milligrams",
    "g": "gram, grams, gramme, grammes", "kg": "kilogram, kilograms, kilo, kilos, kgs",
    "t": "tonne, tonnes, metric ton, metric tons", "oz": "ounce, ounces", "lb": "lbs",
    "mm": "millimeter, millimeters, millimetre, millimetres", "cm": "centimeter, centimeters, centimetre, centimetres",
    "m": "meter, meters, metre, metres", "km": "kilometer, kilometers, kilometre, kilometres, kms",
    "in": "inch, inches, in.", "ft": "foot, feet", "yd": "yard, yards", "mi": "mile, miles",
    "m²": "square meter, square meters, square metre, square metres, sq m",
    "ft²": "square foot, square feet, sq. ft.", "ha": "hectare, hectares", "acre": "acre, acres, ac",
    "mL": "milliliter, milliliters, millilitre, millilitres",
    "cL": "centiliter, centiliters, centilitre, centilitres", "L": "liter, liters, litre, litres",
    "m³": "cubic meter, cubic meters, cubic metre, cubic metres",
    "fl oz": "fl. oz., fl. oz, fluid ounce, fluid ounces, us fl oz, us fluid ounce, us fluid ounces",
    "pt": "pint, pints",
    "qt": "quart, quarts",
    "gal": "gallon, gallons, us gal, us gallon, us gallons", "W": "watt, watts", "kW": "kilowatt, kilowatts",
    "hp": "horsepower", "kWh": "kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours", "V": "volt, volts",
    "A": "ampere, amperes, amp, amps", "kcal": "kilocalorie, kilocalories", "kJ": "kilojoule, kilojoules",
    "lm": "lumen, lumens", "Hz": "hertz", "MHz": "megahertz", "GHz": "gigahertz",
    "°C": "degree celsius, degrees celsius", "°F": "degree fahrenheit, degrees fahrenheit",
    "km/h": "kilometer per hour, kilometers per hour, kilometre per hour, kilometres per hour",
    "mph": "mile per hour, miles per hour",
}  # fmt: skip
_FILLERS = {"": "full, whole, entire, more, extra, further, additional, consecutive, straight, solid"}
_PREPOSITIONS = {"": "within, for, after, than, of, takes, take, lasts, last, about, least, over, under, just, only"}
_OF = {"": "of"}
_PER = {"per": "per"}
_PER_LOOSE = {"every": "every", "/": "/"}
_PER_ARTICLES = {"": "a, an, for each, for every"}
_PER_PHRASES = {
    "month": "p/m, pcm, pm, p.m., for the month", "year": "per annum, p.a., p/a, for the year",
    "person": "per head, p/p, pp, p.p., a head", "week": "p/w, for the week", "item": "apiece",
}  # fmt: skip
_PER_NOUNS = {
    "person": "person, people, head, guest, guests, pax", "adult": "adult", "child": "child, kid",
    "order": "order, purchase", "item": "item, unit, piece", "night": "night", "customer": "customer, client",
    "household": "household, home", "user": "user, seat", "visit": "visit", "ticket": "ticket", "room": "room",
    "account": "account", "message": "message, msg, text", "meal": "meal", "stay": "stay", "booking": "booking",
    "device": "device", "line": "line", "kg": "kilo, kg", "L": "litre, liter", "GB": "gb", "transaction": "transaction",
}  # fmt: skip
_NOUN_STOPS = {
    "": "the, your, our, my, his, her, their, its, this, that, these, those, for, with, at, on, by, is, are, was, "
    "were, be, been, have, has, will, would, can, may, must, if, when, who, which, where, as, than, then, so, but, no, "
    "off, left, only, now, today, before, after, until, till, you, we, they, it, i, he, she, us, use, get, ago, "
    "pays, costs, pay, cost, more, less, extra, about, over, under, up, via, yes, also, just, still, here, there",
}  # fmt: skip
_FREE = {
    "": "for free, is free, are free, free of charge, at no charge, at no cost, at no extra cost, at no extra charge, "
    "at no additional cost, without charge, without a charge, without a fee, without any fee, without extra charge, "
    "for nothing, costs nothing, cost nothing, "
    "is on us, are on us, it's on us, is on the house, are on the house, on the house",
}  # fmt: skip

WORDS: Mapping[str, Forms] = {
    "numbers": _NUMBERS,
    "multipliers": _MULTIPLIERS,
    "number_links": {"and": "and"},
    "decimal_points": {"": "point"},
    "articles": {1: "a, an"},
    "ordinals": _ORDINALS,
    "ordinal_suffixes": {"": "st, nd, rd, th"},
    "currencies": _CURRENCIES,
    "currency_signs": CURRENCY_SIGNS,
    "percent": _PERCENT,
    "instead": {"": "instead of, rather than, not"},
    "durations": _DURATIONS,
    "minors": _MINORS,
    "magnitudes": _MAGNITUDES,
    "named_percents": _NAMED_PERCENTS,
    "shares": _SHARES,
    "ratings": _RATINGS,
    "range_words": _RANGE_WORDS,
    "range_starts": _RANGE_STARTS,
    "named_durations": _NAMED_DURATIONS,
    "halves": _HALVES,
    "quantities": _QUANTITIES,
    "fillers": _FILLERS,
    "limits_within": {"at-least": "or more", "up-to": "or fewer, or less"},
    "prepositions": _PREPOSITIONS,
    "of": _OF,
    "price_leads": {"": "for, at, only, just, costs, cost, pay, now, was"},
    "per": _PER,
    "per_loose": _PER_LOOSE,
    "per_articles": _PER_ARTICLES,
    "per_each": {"item": "each"},
    "per_phrases": _PER_PHRASES,
    "factors": {
        2: "double, twice the, twice as many, double the",
        3: "triple, triple the, three times the",
        4: "quadruple",
    },
    "plurals": {
        "person": "people",
        "child": "children",
        "man": "men",
        "woman": "women",
        "foot": "feet",
        "life": "lives",
    },
    "per_nouns": _PER_NOUNS,
    "noun_stops": _NOUN_STOPS,
    "free": _FREE,
    "unit_symbols": UNIT_SYMBOLS,
}
