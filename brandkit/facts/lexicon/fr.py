"""French."""

from types import MappingProxyType

from brandkit.facts.lexicon.claims.fr import WORDS as CLAIMS
from brandkit.facts.lexicon.lexicon import Lexicon
from brandkit.facts.lexicon.moments.fr import MOMENTS
from brandkit.facts.lexicon.sentences.fr import WORDS
from brandkit.facts.symbols import CURRENCY_SIGNS

_ELISIONS = frozenset(("c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"))
_NUMBERS = {
    0: "zéro, zero", 2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept", 8: "huit", 9: "neuf",
    10: "dix", 11: "onze", 12: "douze", 13: "treize", 14: "quatorze", 15: "quinze", 16: "seize", 20: "vingt",
    30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 70: "septante",
    80: "quatre-vingt, quatre-vingts, quatre vingt, quatre vingts, huitante, octante", 90: "nonante",
}  # fmt: skip
_MULTIPLIERS = {
    12: "douzaine, douzaines", 100: "cent, cents", 1_000: "mille", 1_000_000: "million, millions",
    1_000_000_000: "milliard, milliards",
}  # fmt: skip
# The letter Y is 60 and 80, which count on to 79 and 99.
_NUMBER_SHAPE = r"""
    (?P<o> [yY]-?(?:&-?)?o | [osO] )
    | d -? [m]
    | (?:{group}|a) -? m -? (?: (?:{group}-?)? k )? (?: -?{group} (?!-?[km]) )?
    | (?:{group}-?)? k (?: -? {group} (?!-?[km]) )?
    | (?:{below}|a) D | {group} | z
""".replace("{group}", r"(?:(?:u-?)?h(?:-?{below}(?!-?h))?|{below})").replace(
    "{below}", r"(?:Y-?(?:&-?)?t(?:-[u])?|[yY]-?&-?(?:a|u)|Y-a|[yY]-?u|t-u|[tuyY])"
)
_ORDINALS = {
    1: "premier, première, premiers, premières, unième", 2: "deuxième, second, seconde", 3: "troisième",
    4: "quatrième", 5: "cinquième", 6: "sixième", 7: "septième", 8: "huitième", 9: "neuvième", 10: "dixième",
    11: "onzième", 12: "douzième", 13: "treizième", 14: "quatorzième", 15: "quinzième", 16: "seizième",
    20: "vingtième", 30: "trentième", 40: "quarantième", 50: "cinquantième", 60: "soixantième", 100: "centième",
}  # fmt: skip
_CURRENCIES = {
    "$": "dollar, dollars",
    "USD": "$us, dollars des états-unis, dollar des états-unis, dollars américains, dollar américain",
    "CAD": "$ca, dollars canadiens, dollar canadien",
    "AUD": "$au, dollars australiens, dollar australien",
    "GBP": "£gb, livre sterling, livres sterling",
    "EUR": "euro, euros",
    "JPY": "yen, yens, yens japonais, yen japonais",
    "CHF": "franc suisse, francs suisses, francs, franc, fr.",
}
_PERCENT = {"percent": "%, pour cent, pourcent, p. cent, p. 100"}
_DURATIONS = {
    "second": "seconde, secondes, sec, s", "minute": "minute, minutes, min, mn", "hour": "heure, heures, h",
    "day": "jour, jours, j, jour calendaire, jours calendaires", "workday": "jour ouvré, jours ouvrés",
    "week": "semaine, semaines, sem.", "month": "mois", "year": "an, ans, année, années",
}  # fmt: skip

LEXICON = Lexicon(
    "fr",
    MappingProxyType(
        {
            "numbers": _NUMBERS,
            "multipliers": _MULTIPLIERS,
            "number_links": {"and": "et"},
            "articles": {1: "un, une"},
            "ordinals": _ORDINALS,
            "ordinal_suffixes": {"": "er, re, ère, ere, e, ème, eme, è, nd, nde, d, de, ers, res, èmes"},
            "currencies": _CURRENCIES,
            "currency_signs": CURRENCY_SIGNS,
            "percent": _PERCENT,
            "durations": _DURATIONS,
            **CLAIMS,
            **MOMENTS,
            **WORDS,
        }
    ),
    _ELISIONS,
    _NUMBER_SHAPE,
)
