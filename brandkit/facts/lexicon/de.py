"""German."""

from types import MappingProxyType

from brandkit.facts.lexicon.claims.de import WORDS as CLAIMS
from brandkit.facts.lexicon.lexicon import Lexicon
from brandkit.facts.lexicon.moments.de import MOMENTS
from brandkit.facts.lexicon.sentences.de import WORDS
from brandkit.facts.symbols import CURRENCY_SIGNS

# Numbers below a million are one word: `brandkit.facts.recognise.german_numbers` makes them of these.
_NUMBERS = {
    0: "null", 1: "eins", 2: "zwei, zwo", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs", 7: "sieben", 8: "acht",
    9: "neun", 10: "zehn", 11: "elf", 12: "zwölf", 13: "dreizehn", 14: "vierzehn", 15: "fünfzehn", 16: "sechzehn",
    17: "siebzehn", 18: "achtzehn", 19: "neunzehn", 20: "zwanzig", 30: "dreißig, dreissig", 40: "vierzig",
    50: "fünfzig", 60: "sechzig", 70: "siebzig", 80: "achtzig", 90: "neunzig",
    "1.5": "eineinhalb, anderthalb", "2.5": "zweieinhalb", "3.5": "dreieinhalb", "4.5": "viereinhalb",
}  # fmt: skip
_MULTIPLIERS = {
    12: "dutzend", 1_000: "tsd., tsd", 1_000_000: "million, millionen, mio., mio",
    1_000_000_000: "milliarde, milliarden, mrd., mrd",
}  # fmt: skip
_NUMBER_SHAPE = r"""
    (?P<o> [osO] ) | d [km] | (?:{whole}|a) m (?: {whole} (?!m) )? | (?:{whole}|a) D | {whole} | z
""".replace("{whole}", "[utyYg]")
_ORDINALS = {
    1: "erste, ersten, erster, erstes, erstem, 1te", 3: "dritte, dritten, dritter, drittes, drittem",
    7: "siebte, siebten, siebter, siebtes, siebtem", 8: "achte, achten, achter, achtes, achtem",
}  # fmt: skip
_CURRENCIES = {
    "$": "dollar",
    "USD": "us-dollar",
    "CAD": "kanadische dollar, kanadischer dollar, kanadischen dollar",
    "AUD": "australische dollar, australischer dollar, australischen dollar",
    "GBP": "britische pfund, britisches pfund, britischen pfund, pfund sterling",
    "EUR": "euro, euros",
    "JPY": "yen, japanische yen, japanischer yen",
    "CHF": "franken, schweizer franken, fr., sfr., sfr",
}
_PERCENT = {"percent": "%, prozent, v. h., proz."}
_DURATIONS = {
    "second": "sekunde, sekunden, sek., sek, s", "minute": "minute, minuten, min., min",
    "hour": "stunde, stunden, std., std, h", "day": "tag, tage, tagen, tages, kalendertag, kalendertage, kalendertagen",
    "workday": "arbeitstag, arbeitstage, arbeitstagen, bankarbeitstag, bankarbeitstage, bankarbeitstagen",
    "week": "woche, wochen", "month": "monat, monate, monaten, monats, mon.", "year": "jahr, jahre, jahren, jahres",
}  # fmt: skip

LEXICON = Lexicon(
    "de",
    MappingProxyType(
        {
            "numbers": _NUMBERS,
            "multipliers": _MULTIPLIERS,
            "number_links": {"and": "und"},
            "articles": {1: "ein, eine, einen, einem, einer, eines"},
            "ordinals": _ORDINALS,
            "ordinal_suffixes": {"": "te, ten, ter, tes, tem, ste, sten, ster, stes, stem"},
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
