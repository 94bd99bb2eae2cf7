"""Spanish."""

from types import MappingProxyType

from brandkit.facts.lexicon.claims.es import WORDS as CLAIMS
from brandkit.facts.lexicon.lexicon import Lexicon
from brandkit.facts.lexicon.moments.es import MOMENTS
from brandkit.facts.lexicon.sentences.es import WORDS
from brandkit.facts.symbols import CURRENCY_SIGNS

_NUMBERS = {
    0: "cero", 1: "uno", 2: "dos", 3: "tres", 4: "cuatro", 5: "cinco", 6: "seis", 7: "siete", 8: "ocho", 9: "nueve",
    10: "diez", 11: "once", 12: "doce", 13: "trece", 14: "catorce", 15: "quince", 16: "dieciséis, dieciseis",
    17: "diecisiete", 18: "dieciocho", 19: "diecinueve", 20: "veinte", 21: "veintiuno, veintiún, veintiun, veintiuna",
    22: "veintidós, veintidos", 23: "veintitrés, veintitres", 24: "veinticuatro", 25: "veinticinco",
    26: "veintiséis, veintiseis", 27: "veintisiete", 28: "veintiocho", 29: "veintinueve", 30: "treinta", 40: "cuarenta",
    50: "cincuenta", 60: "sesenta", 70: "setenta", 80: "ochenta", 90: "noventa", 100: "cien, ciento",
    200: "doscientos, doscientas", 300: "trescientos, trescientas", 400: "cuatrocientos, cuatrocientas",
    500: "quinientos, quinientas", 600: "seiscientos, seiscientas", 700: "setecientos, setecientas",
    800: "ochocientos, ochocientas", 900: "novecientos, novecientas",
}  # fmt: skip
_MULTIPLIERS = {12: "docena, docenas", 1_000: "mil", 1_000_000: "millón, millones, millon"}
_NUMBER_SHAPE = r"""
    (?P<o> [osO] )
    | d [km]
    | (?: (?:{group})? k m | (?:{group}|a) m ) (?: {group}? k )? (?: {group} (?![km]) )?
    | {group}? k (?: {group} (?![km]) )?
    | (?:{below}|a) D | {group} | z
""".replace("{group}", r"(?:c(?:{below})?|{below})").replace("{below}", "(?:[yY]&[ua]|[utyY])")
_ORDINALS = {
    1: "primero, primera, primer, primeros, primeras", 2: "segundo, segunda", 3: "tercero, tercera, tercer",
    4: "cuarto, cuarta", 5: "quinto, quinta", 6: "sexto, sexta", 7: "séptimo, séptima", 8: "octavo, octava",
    9: "noveno, novena", 10: "décimo, décima",
}  # fmt: skip
_CURRENCIES = {
    "$": "dólar, dólares",
    "USD": "dólares estadounidenses, dólar estadounidense",
    "CAD": "dólares canadienses, dólar canadiense",
    "AUD": "dólares australianos, dólar australiano",
    "GBP": "libra esterlina, libras esterlinas",
    "EUR": "euro, euros",
    "JPY": "yen, yenes, yenes japoneses, yen japonés",
    "CHF": "franco suizo, francos suizos",
}
_PERCENT = {"percent": "%, por ciento, por cien"}
_DURATIONS = {
    "second": "segundo, segundos, seg, s", "minute": "minuto, minutos, min", "hour": "hora, horas, h",
    "day": "día, días, día natural, días naturales",
    "workday": "día laborable, días laborables, día hábil, días hábiles",
    "week": "semana, semanas", "month": "mes, meses", "year": "año, años",
}  # fmt: skip

LEXICON = Lexicon(
    "es",
    MappingProxyType(
        {
            "numbers": _NUMBERS,
            "multipliers": _MULTIPLIERS,
            "number_links": {"and": "y"},
            "articles": {1: "un, una"},
            "ordinals": _ORDINALS,
            "ordinal_suffixes": {"": "o, a, er, ro, ra, do, da, to, ta"},
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
